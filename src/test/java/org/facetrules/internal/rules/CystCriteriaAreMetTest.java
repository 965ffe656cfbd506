package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.facetrules.anatomy.LevelNotation;
import org.facetrules.encounter.History;
import org.facetrules.encounter.PriorSession;
import org.facetrules.encounter.RecordElement;
import org.facetrules.encounter.Technique;
import org.facetrules.encounter.TimeSpan;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CystCriteriaAreMetTest {
  private static final String RULE = "FR-522";

  private static CoverageCase imaged(String payer) {
    return CoverageCase.under(payer)
        .done("CYST: L4-5 left")
        .record(record -> record.addDocumented(RecordElement.CYST_IMAGING));
  }

  private static PriorSession rupture(String day, String levels, int relief, String duration) {
    return PriorSession.builder()
        .dateOfService(LocalDate.parse(day))
        .technique(Technique.CYST_RUPTURE)
        .addSite(LevelNotation.readLevels(levels))
        .reliefPercent(relief)
        .reliefDuration(TimeSpan.parse(duration))
        .build();
  }

  @Test
  void imaging_isDocumentedAbsentOrNeither() {
    CoverageCase day = CoverageCase.under("M OH").done("CYST: L4-5 left").after(History.none());
    assertThat(day.missing(RULE)).containsExactly("record");
    assertThat(day.record(record -> {}).missing(RULE))
        .containsExactly("record: imaging of the cyst");
    assertThat(
            CoverageCase.under("M OH")
                .done("CYST: L4-5 left")
                .after(History.none())
                .record(record -> record.addAbsent(RecordElement.CYST_IMAGING))
                .finding(RULE)
                .message())
        .isEqualTo(
            "imaging of the cyst is absent from the record: expected imaging of the root that the"
                + " cyst compresses or displaces");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-03, 50, P3M, PASSED",
    "2026-05-03, 49, P3M, FLAGGED",
    "2026-02-03, 50, P2M, FLAGGED",
    "2026-02-03, 80, P6M, PASSED"
  })
  void repeat_wantsReliefOfTheRuptureBefore(
      String day, int relief, String duration, OutcomeKind expected) {
    CoverageCase again =
        imaged("M OH").after(new History(List.of(rupture(day, "L4-5", relief, duration))));
    assertThat(again.outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void secondRepeat_isTooOften() {
    History twice =
        new History(
            List.of(
                rupture("2025-02-03", "L4-5", 80, "P6M"),
                rupture("2026-02-03", "L4-5", 80, "P6M")));
    Finding finding = imaged("M OH").after(twice).finding(RULE);
    assertThat(finding.message())
        .isEqualTo("repeat 2 of the rupture of the cyst at L4-L5: the limit is 1");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void cystOfAnotherJoint_isAnother() {
    CoverageCase day =
        imaged("M OH").after(new History(List.of(rupture("2026-05-03", "L5-S1", 0, "P1D"))));
    assertThat(day.outcome(RULE)).isEqualTo(OutcomeKind.PASSED);
  }

  @Test
  void whatTheHistoryDoesNotSay_isNamed() {
    assertThat(imaged("M OH").missing(RULE)).containsExactly("history");
    assertThat(imaged("M OH").after(new History(List.of(unmeasured().build()))).missing(RULE))
        .containsExactly("history: relief of 2026-02-03");
    PriorSession half = unmeasured().reliefPercent(60).build();
    assertThat(imaged("M OH").after(new History(List.of(half))).missing(RULE))
        .containsExactly("history: duration of relief of 2026-02-03");
  }

  private static PriorSession.Builder unmeasured() {
    PriorSession.Builder session = PriorSession.builder();
    session
        .dateOfService(LocalDate.of(2026, 2, 3))
        .technique(Technique.CYST_RUPTURE)
        .addSite(LevelNotation.readLevels("L4-5"));
    return session;
  }

  @ParameterizedTest
  @CsvSource({
    "M OH, 2021-05-01, NOT_APPLICABLE",
    "M OH, 2021-05-02, PASSED",
    "cpt, 2026-08-03, NOT_APPLICABLE"
  })
  void begins_withTheContractorsPolicy(String payer, String day, OutcomeKind expected) {
    assertThat(imaged(payer).on(day).after(History.none()).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void otherTechniques_haveNoCyst() {
    CoverageCase day = CoverageCase.under("M OH").done("IA: L4-5 left");
    assertThat(day.outcome(RULE)).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    assertThat(CoverageCase.under("M OH").billed("64493-LT").outcome(RULE))
        .isEqualTo(OutcomeKind.NOT_APPLICABLE);
  }
}
