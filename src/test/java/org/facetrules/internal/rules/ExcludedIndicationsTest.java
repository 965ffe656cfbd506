package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.Injectate;
import org.facetrules.encounter.InjectateKind;
import org.facetrules.encounter.RecordAnswer;
import org.facetrules.policy.CoverageStance;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcludedIndicationsTest {
  private static final String RULE = "FR-526";

  private static CoverageCase of(String payer, Consumer<ClinicalRecord.Builder> record) {
    return CoverageCase.under(payer).done("IA therapeutic: L4-5 left").record(record);
  }

  private static List<Injectate> injected(InjectateKind kind) {
    return List.of(new Injectate(Optional.of(kind), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "NO, LOCAL_ANESTHETIC, PASSED",
    "YES, LOCAL_ANESTHETIC, FLAGGED",
    "NO, SCLEROSANT, FLAGGED",
    "NO, BIOLOGICAL, PASSED"
  })
  void indicationAndAgent_areJudged(
      RecordAnswer centralized, InjectateKind kind, OutcomeKind expected) {
    CoverageCase day = of("M OH", r -> r.centralizedPain(centralized).injectates(injected(kind)));
    assertThat(day.outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void whatIsNotKnown_isNamed() {
    assertThat(of("M OH", r -> {}).missing(RULE))
        .containsExactly("record: generalized or centralized pain", "record: injectates");
    assertThat(CoverageCase.under("M OH").done("RFA: L4-5 left").record(r -> {}).missing(RULE))
        .containsExactly("record: generalized or centralized pain");
  }

  @Test
  void findings_nameWhatIsExcluded() {
    CoverageCase day =
        of(
            "M OH",
            r ->
                r.centralizedPain(RecordAnswer.YES).injectates(injected(InjectateKind.SCLEROSANT)));
    assertThat(day.findings(RULE).stream().map(Finding::message))
        .containsExactlyInAnyOrder(
            "generalized or centralized pain: the record says yes, expected no",
            "sclerosant was injected, which is prolotherapy: not covered");
    assertThat(day.findings(RULE)).allMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @Test
  void policyOfOneExclusion_isJudgedByIt() {
    CoverageCase day =
        of("cpt", r -> r.injectates(injected(InjectateKind.SCLEROSANT)))
            .saying(CoverageTerm.PROLOTHERAPY_AND_IMPLANTS, CoverageStance.NOT_COVERED);
    assertThat(day.outcome(RULE)).isEqualTo(OutcomeKind.FLAGGED);
    assertThat(
            of("cpt", r -> {})
                .saying(CoverageTerm.GENERALIZED_PAIN, CoverageStance.NOT_COVERED)
                .missing(RULE))
        .containsExactly("record: generalized or centralized pain");
  }

  @ParameterizedTest
  @CsvSource({
    "M OH, 2021-05-01, NOT_APPLICABLE",
    "M OH, 2021-05-02, FLAGGED",
    "cpt, 2026-08-03, NOT_APPLICABLE"
  })
  void begins_withTheContractorsPolicy(String payer, String day, OutcomeKind expected) {
    assertThat(of(payer, r -> r.centralizedPain(RecordAnswer.YES)).on(day).outcome(RULE))
        .isEqualTo(expected);
  }
}
