package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.Injectate;
import org.facetrules.encounter.InjectateKind;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InjectateIsCoveredTest {
  private static final String RULE = "FR-519";

  private static Injectate of(InjectateKind kind, String milliliters) {
    return new Injectate(Optional.of(kind), Optional.of(new BigDecimal(milliliters)));
  }

  private static CoverageCase injected(String payer, Injectate... injectates) {
    return CoverageCase.under(payer)
        .done("MBB: L4-5 left")
        .record(record -> record.injectates(List.of(injectates)));
  }

  @ParameterizedTest
  @CsvSource({
    "LOCAL_ANESTHETIC, PASSED",
    "CORTICOSTEROID, PASSED",
    "ANTI_INFLAMMATORY, PASSED",
    "CONTRAST, PASSED",
    "BIOLOGICAL, FLAGGED",
    "OTHER, FLAGGED",
    "SCLEROSANT, PASSED"
  })
  void kinds_areThoseCovered_andProlotherapyIsAnothers(InjectateKind kind, OutcomeKind expected) {
    assertThat(injected("M OH", of(kind, "0.5")).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void sclerosant_isJudgedWhereThePolicyDoesNotSpeakOfProlotherapy() {
    CoverageCase day = injected("M OH", of(InjectateKind.SCLEROSANT, "0.5"));
    assertThat(day.silentOn(CoverageTerm.PROLOTHERAPY_AND_IMPLANTS).outcome(RULE))
        .isEqualTo(OutcomeKind.FLAGGED);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 0, PASSED", "0.51, 0, FLAGGED", "0.3, 0.2, PASSED", "0.3, 0.3, FLAGGED"})
  void anestheticAtEachBranch_isWithinTheLimit(String first, String second, OutcomeKind expected) {
    CoverageCase day =
        injected(
                "cpt",
                of(InjectateKind.LOCAL_ANESTHETIC, first),
                of(InjectateKind.LOCAL_ANESTHETIC, second),
                of(InjectateKind.CONTRAST, "2"))
            .saying(CoverageTerm.BRANCH_BLOCK_VOLUME, new BigDecimal("0.5"));
    assertThat(day.outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void volumeThatIsNotGiven_isNamed() {
    Injectate open = new Injectate(Optional.of(InjectateKind.LOCAL_ANESTHETIC), Optional.empty());
    CoverageCase day =
        injected("cpt", open).saying(CoverageTerm.BRANCH_BLOCK_VOLUME, new BigDecimal("0.5"));
    assertThat(day.missing(RULE)).containsExactly("record: volume at each nerve");
    assertThat(day.done("IA: L4-5 left").outcome(RULE)).isEqualTo(OutcomeKind.PASSED);
  }

  @Test
  void whatIsNotKnown_isNamed() {
    CoverageCase day = CoverageCase.under("M OH").done("MBB: L4-5 left");
    assertThat(day.missing(RULE)).containsExactly("record");
    assertThat(day.record(record -> {}).missing(RULE)).containsExactly("record: injectates");
    assertThat(injected("M OH", new Injectate(Optional.empty(), Optional.empty())).missing(RULE))
        .containsExactly("record: kind of an injectate");
  }

  @ParameterizedTest
  @CsvSource({"RFA: L4-5 left, NOT_APPLICABLE", "IA therapeutic: L4-5 left, FLAGGED"})
  void injections_areJudged(String done, OutcomeKind expected) {
    CoverageCase day = injected("M OH", of(InjectateKind.BIOLOGICAL, "1"));
    assertThat(day.done(done).outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "M OH, 2021-05-01, NOT_APPLICABLE",
    "M OH, 2021-05-02, FLAGGED",
    "cpt, 2026-08-03, NOT_APPLICABLE"
  })
  void begins_withTheContractorsPolicy(String payer, String day, OutcomeKind expected) {
    CoverageCase injected = injected(payer, of(InjectateKind.BIOLOGICAL, "1"));
    assertThat(injected.on(day).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void findings_nameLimits() {
    Finding kind = injected("M OH", of(InjectateKind.BIOLOGICAL, "1")).finding(RULE);
    assertThat(kind.severity()).isEqualTo(Severity.WARNING);
    assertThat(kind.message())
        .isEqualTo(
            "biological was injected: covered are local anesthetic, corticosteroid,"
                + " anti-inflammatory, contrast");
    Finding volume =
        injected("cpt", of(InjectateKind.LOCAL_ANESTHETIC, "1.0"))
            .saying(CoverageTerm.BRANCH_BLOCK_VOLUME, new BigDecimal("0.5"))
            .finding(RULE);
    assertThat(volume.message())
        .isEqualTo("1.0 mL of anesthetic at each medial branch: the limit is 0.5 mL");
  }
}
