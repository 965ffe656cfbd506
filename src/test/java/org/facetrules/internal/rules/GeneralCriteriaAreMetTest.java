package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.function.Consumer;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.RecordAnswer;
import org.facetrules.encounter.TimeSpan;
import org.facetrules.policy.CoverageStance;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.PolicyDemand;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneralCriteriaAreMetTest {
  private static final String RULE = "FR-521";

  private static ClinicalRecord.Builder met(ClinicalRecord.Builder record, String pain) {
    return record
        .painDuration(TimeSpan.parse(pain))
        .axialPain(RecordAnswer.YES)
        .functionAffected(RecordAnswer.YES)
        .conservativeCareFailed(RecordAnswer.YES)
        .otherPathology(RecordAnswer.NO);
  }

  private static CoverageCase of(String payer, Consumer<ClinicalRecord.Builder> record) {
    return CoverageCase.under(payer).done("MBB diagnostic: L4-5 left").record(record);
  }

  @Test
  void eachCriterion_isAJudgement() {
    CoverageCase day = of("M OH", r -> met(r, "P6M").untreatedRadiculopathy(RecordAnswer.NO));
    assertThat(day.outcome(RULE)).isEqualTo(OutcomeKind.PASSED);
    assertThat(day.judged(RULE, Judgement.Passed.class)).isEqualTo(6);
  }

  @Test
  void whatIsNotKnown_isNamed() {
    assertThat(of("M OH", r -> {}).missing(RULE))
        .containsExactly(
            "record: pain duration",
            "record: axial pain",
            "record: function affected",
            "record: failed conservative care",
            "record: untreated radiculopathy or claudication",
            "record: other pathology that explains the pain");
    assertThat(CoverageCase.under("M OH").done("MBB: L4-5 left").missing(RULE))
        .containsExactly("record");
  }

  /** Counted back from 2026-08-03: three calendar months are 92 days. */
  @ParameterizedTest
  @CsvSource({
    "P3M, PASSED, -",
    "P92D, PASSED, -",
    "P91D, FLAGGED, WARNING",
    "P84D, FLAGGED, WARNING",
    "P83D, FLAGGED, ERROR",
    "P2M, FLAGGED, ERROR"
  })
  void pain_lastsThreeMonths_twelveWeeksAreAWarning(
      String pain, OutcomeKind expected, String severity) {
    CoverageCase day = of("M OH", r -> met(r, pain).untreatedRadiculopathy(RecordAnswer.NO));
    assertThat(day.outcome(RULE)).isEqualTo(expected);
    if (expected == OutcomeKind.FLAGGED) {
      Finding finding = day.finding(RULE);
      assertThat(finding.severity()).isEqualTo(Severity.valueOf(severity));
      assertThat(finding.fact("definition").isPresent()).isEqualTo(severity.equals("WARNING"));
      assertThat(finding.message())
          .isEqualTo(
              "the pain has lasted "
                  + Spans.words(TimeSpan.parse(pain))
                  + ": expected at least 3 months");
    }
  }

  @Test
  void eachUnmetCriterion_isAFinding() {
    CoverageCase day =
        of(
            "M OH",
            r ->
                r.painDuration(TimeSpan.ofMonths(1))
                    .axialPain(RecordAnswer.NO)
                    .functionAffected(RecordAnswer.NO)
                    .conservativeCareFailed(RecordAnswer.NO)
                    .untreatedRadiculopathy(RecordAnswer.YES)
                    .radiculopathyFromCyst(RecordAnswer.NO)
                    .otherPathology(RecordAnswer.YES));
    assertThat(day.findings(RULE)).hasSize(6);
    assertThat(day.findings(RULE)).allMatch(finding -> finding.severity() == Severity.ERROR);
    assertThat(day.findings(RULE).get(0).message())
        .isEqualTo("axial pain: the record says no, expected yes");
  }

  @ParameterizedTest
  @CsvSource({"YES, PASSED", "NO, FLAGGED", "-, UNDETERMINED"})
  void radiculopathyFromACyst_doesNotExclude(String fromCyst, OutcomeKind expected) {
    CoverageCase day =
        of(
            "M OH",
            r -> {
              met(r, "P6M").untreatedRadiculopathy(RecordAnswer.YES);
              if (!fromCyst.equals("-")) {
                r.radiculopathyFromCyst(RecordAnswer.valueOf(fromCyst));
              }
            });
    assertThat(day.outcome(RULE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"REQUIRED, FLAGGED, ERROR", "EXPECTED, FLAGGED, ADVICE", "NOT_REQUIRED, PASSED, -"})
  void demand_weighsTheFinding(PolicyDemand demand, OutcomeKind expected, String severity) {
    CoverageCase day =
        of("cpt", r -> r.axialPain(RecordAnswer.NO)).saying(CoverageTerm.AXIAL_PAIN, demand);
    assertThat(day.outcome(RULE)).isEqualTo(expected);
    if (expected == OutcomeKind.FLAGGED) {
      assertThat(day.finding(RULE).severity()).isEqualTo(Severity.valueOf(severity));
    }
  }

  /** Counted back from the date of service; from 2024-08-05 three calendar months are 92 days. */
  @ParameterizedTest
  @CsvSource({
    "alabama-medicaid, 2026-08-03, P42D, PASSED, -",
    "alabama-medicaid, 2026-08-03, P6W, PASSED, -",
    "alabama-medicaid, 2026-08-03, P41D, FLAGGED, 6 weeks",
    "alabama-medicaid, 2024-05-01, P41D, FLAGGED, 6 weeks",
    "alabama-medicaid, 2024-04-30, P41D, NOT_APPLICABLE, -",
    "bcbs-alabama, 2024-11-05, P3M, PASSED, -",
    "bcbs-alabama, 2024-11-05, P92D, PASSED, -",
    "bcbs-alabama, 2024-11-05, P91D, FLAGGED, 3 months",
    "highmark, 2026-11-23, P28D, PASSED, -",
    "highmark, 2026-11-23, P27DT23H, FLAGGED, 4 weeks",
    "uhc-commercial, 2026-09-10, P27D, FLAGGED, 4 weeks",
    "uhc-commercial, 2026-09-09, P27D, NOT_APPLICABLE, -",
    "M OH, 2026-08-03, P1D, PASSED, -"
  })
  void conservativeCare_lastsAsLongAsThePolicyAsks(
      String payer, String day, String care, OutcomeKind expected, String limit) {
    CoverageCase session =
        of(
                payer,
                r ->
                    met(r, "P6M")
                        .untreatedRadiculopathy(RecordAnswer.NO)
                        .conservativeCareDuration(TimeSpan.parse(care)))
            .on(day);
    assertThat(session.outcome(RULE)).isEqualTo(expected);
    if (expected == OutcomeKind.FLAGGED) {
      Finding finding = session.finding(RULE);
      assertThat(finding.message())
          .isEqualTo(
              "conservative care was tried for "
                  + Spans.words(TimeSpan.parse(care))
                  + ": expected at least "
                  + limit);
      assertThat(finding.place().toString()).isEqualTo("/record/conservativeCareDuration");
    }
  }

  /** That it failed does not say how long it was tried. */
  @Test
  void durationOfConservativeCare_isAskedWhereThePolicyHasOne() {
    assertThat(of("bcbs-alabama", r -> r.conservativeCareFailed(RecordAnswer.YES)).missing(RULE))
        .containsExactly("record: duration of conservative care");
  }

  /** A policy is asked for no more than it says. */
  @Test
  void policyOfOneCriterion_isJudgedByIt() {
    CoverageCase day = of("cpt", r -> {}).saying(CoverageTerm.PAIN_DURATION, Period.ofMonths(3));
    assertThat(day.missing(RULE)).containsExactly("record: pain duration");
  }

  @Test
  void coveredPathology_isNoExclusion() {
    CoverageCase day =
        of("cpt", r -> r.otherPathology(RecordAnswer.YES))
            .saying(CoverageTerm.OTHER_PATHOLOGY, CoverageStance.COVERED);
    assertThat(day.outcome(RULE)).isEqualTo(OutcomeKind.PASSED);
  }

  @ParameterizedTest
  @CsvSource({
    "M OH, 2021-05-01, NOT_APPLICABLE",
    "M OH, 2021-05-02, FLAGGED",
    "cpt, 2026-08-03, NOT_APPLICABLE"
  })
  void begins_withTheContractorsPolicy(String payer, String day, OutcomeKind expected) {
    assertThat(of(payer, r -> r.axialPain(RecordAnswer.NO)).on(day).outcome(RULE))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"64493-LT, FLAGGED", "99213, NOT_APPLICABLE"})
  void claimAlone_isJudgedByTheRecord(String billed, OutcomeKind expected) {
    CoverageCase day = CoverageCase.under("M OH").record(r -> r.axialPain(RecordAnswer.NO));
    assertThat(day.billed(billed).outcome(RULE)).isEqualTo(expected);
  }
}
