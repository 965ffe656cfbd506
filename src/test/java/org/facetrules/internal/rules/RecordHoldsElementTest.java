package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.facetrules.encounter.DocumentedReason;
import org.facetrules.encounter.RecordAnswer;
import org.facetrules.encounter.RecordElement;
import org.facetrules.encounter.TimeSpan;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleId;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.Severity;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.DocumentationElement;
import org.facetrules.table.DocumentationElements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordHoldsElementTest {
  private static final String DIAGNOSTIC = "MBB diagnostic: L4-5 left";

  /** Every row of the table has a rule: its own, or the rule of coverage that asks for the same. */
  @Test
  void everyRow_isCovered() {
    List<DocumentationElement> rows = DocumentationElements.standard().all();
    for (int i = 0; i < rows.size(); i++) {
      String rule =
          switch (rows.get(i).element()) {
            case NECESSITY_OF_OTHER_BLOCKS -> "FR-516";
            case CYST_IMAGING -> "FR-522";
            default -> "FR-" + (701 + i);
          };
      assertThat(StandardRules.all())
          .as(rows.get(i).element().slug())
          .anyMatch(asked -> asked.info().id().equals(RuleId.of(rule)));
    }
    assertThat(StandardRules.all().stream().filter(rule -> rule.info().id().block() == 7))
        .hasSize(36)
        .allMatch(RecordHoldsElement.class::isInstance);
  }

  @ParameterizedTest
  @CsvSource({
    "FR-701, pain-location-and-pattern, ERROR",
    "FR-704, baseline-disability-scale, WARNING",
    "FR-709, history-and-physical, WARNING",
    "FR-721, contrast-and-aspiration, ADVICE",
    "FR-728, consent, ADVICE",
    "FR-734, signature-and-date, WARNING"
  })
  void severity_isByWhoAsks(String rule, String slug, Severity expected) {
    RuleInfo card =
        StandardRules.all().stream()
            .map(Rule::info)
            .filter(info -> info.id().equals(RuleId.of(rule)))
            .findFirst()
            .orElseThrow();
    assertThat(card.severity()).isEqualTo(expected);
    RecordElement element = RecordElement.find(slug).orElseThrow();
    assertThat(card.title()).isEqualTo("The record holds " + element.label());
    CoverageCase day = CoverageCase.under("M OH").done(DIAGNOSTIC);
    assertThat(day.record(record -> record.addAbsent(element)).outcome(rule))
        .isEqualTo(OutcomeKind.FLAGGED);
  }

  /** Where the payer's own text was not read, an error is a warning. */
  @ParameterizedTest
  @CsvSource({"M TX, WARNING", "M WA, WARNING"})
  void severity_followsThePayersEvidence(String payer, Severity expected) {
    Finding finding =
        CoverageCase.under(payer)
            .done(DIAGNOSTIC)
            .record(record -> record.addAbsent(RecordElement.PAIN_DURATION))
            .finding("FR-702");
    assertThat(finding.severity()).isEqualTo(expected);
    assertThat(finding.citation().grade()).isEqualTo(EvidenceGrade.C);
  }

  @Test
  void record_saysItThereAbsentOrNeither() {
    CoverageCase day = CoverageCase.under("M OH").done(DIAGNOSTIC);
    assertThat(day.missing("FR-728")).containsExactly("record");
    assertThat(day.record(record -> {}).missing("FR-728")).containsExactly("record: consent");
    assertThat(
            CoverageCase.under("M OH")
                .done(DIAGNOSTIC)
                .record(record -> record.addDocumented(RecordElement.CONSENT))
                .outcome("FR-728"))
        .isEqualTo(OutcomeKind.PASSED);
  }

  /** A record that answers the question itself holds the element. */
  @Test
  void answerItself_isDocumented() {
    CoverageCase day =
        CoverageCase.under("M OH")
            .done("IA diagnostic: L4-5 left + IA therapeutic: L5-S1 left")
            .record(
                record ->
                    record
                        .painDuration(TimeSpan.ofMonths(6))
                        .axialPain(RecordAnswer.YES)
                        .functionAffected(RecordAnswer.NO)
                        .conservativeCareFailed(RecordAnswer.YES)
                        .untreatedRadiculopathy(RecordAnswer.NO)
                        .otherPathology(RecordAnswer.NO)
                        .reasonIntraArticular(DocumentedReason.DOCUMENTED)
                        .reasonNotAblation(DocumentedReason.ABSENT));
    for (String rule : List.of("FR-701", "FR-702", "FR-705", "FR-706", "FR-707", "FR-708")) {
      assertThat(day.outcome(rule)).as(rule).isEqualTo(OutcomeKind.PASSED);
    }
    assertThat(day.outcome("FR-712")).isEqualTo(OutcomeKind.PASSED);
    assertThat(day.outcome("FR-713")).isEqualTo(OutcomeKind.UNDETERMINED);
  }

  @Test
  void reasonThatIsAbsent_isFlagged_whateverElseIsSaid() {
    CoverageCase day =
        CoverageCase.under("M OH")
            .done("IA diagnostic: L4-5 left")
            .record(
                record ->
                    record
                        .reasonIntraArticular(DocumentedReason.ABSENT)
                        .addDocumented(RecordElement.REASON_FOR_INTRA_ARTICULAR));
    assertThat(day.outcome("FR-712")).isEqualTo(OutcomeKind.FLAGGED);
  }

  @Test
  void whatIsSaidAbsent_outweighsAnAnswer() {
    CoverageCase day =
        CoverageCase.under("M OH")
            .done(DIAGNOSTIC)
            .record(
                record ->
                    record
                        .painDuration(TimeSpan.ofMonths(6))
                        .addAbsent(RecordElement.PAIN_DURATION));
    assertThat(day.outcome("FR-702")).isEqualTo(OutcomeKind.FLAGGED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FR-710 | MBB: L4-5 left                  | UNDETERMINED
          FR-710 | RFA: L4-5 left                  | NOT_APPLICABLE
          FR-711 | MBB diagnostic: L4-5 left       | UNDETERMINED
          FR-711 | MBB: L4-5 left                  | NOT_APPLICABLE
          FR-712 | IA diagnostic: L4-5 left        | UNDETERMINED
          FR-712 | MBB diagnostic: L4-5 left       | NOT_APPLICABLE
          FR-712 | IA therapeutic: L4-5 left       | NOT_APPLICABLE
          FR-713 | IA therapeutic: L4-5 left       | UNDETERMINED
          FR-713 | MBB diagnostic: L4-5 left       | NOT_APPLICABLE
          FR-726 | RFA: L4-5 left                  | UNDETERMINED
          FR-726 | MBB diagnostic: L4-5 left       | NOT_APPLICABLE
          FR-701 | PRF: L4-5 left                  | NOT_APPLICABLE
          FR-715 | RFA: L4-5 left                  | NOT_APPLICABLE
          """)
  void element_isAskedOfItsInterventions(String rule, String done, OutcomeKind expected) {
    assertThat(CoverageCase.under("M OH").done(done).record(record -> {}).outcome(rule))
        .isEqualTo(expected);
    assertThat(CoverageCase.under("M OH").done(done).outcome(rule)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-08-04, RFA, FR-716, NOT_APPLICABLE",
    "2024-08-03, RFA, FR-716, UNDETERMINED",
    "2024-08-03, IA therapeutic, FR-716, NOT_APPLICABLE",
    "2026-08-02, RFA, FR-715, UNDETERMINED",
    "2026-08-02, IA therapeutic, FR-715, UNDETERMINED",
    "2026-08-02, MBB diagnostic, FR-715, NOT_APPLICABLE"
  })
  void repeat_isToldByTheHistory(String before, String what, String rule, OutcomeKind expected) {
    CoverageCase day = CoverageCase.under("M OH").done(what + ": L4-5 left").record(r -> {});
    assertThat(day.after(before, what + ": L5-S1 right").outcome(rule)).isEqualTo(expected);
    assertThat(day.after(before, what + ": C5-6 right").outcome(rule))
        .isEqualTo(OutcomeKind.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "'64493-LT, 99152', FR-729, UNDETERMINED",
    "'64493-LT, 01992', FR-729, UNDETERMINED",
    "'64493-LT', FR-729, NOT_APPLICABLE",
    "'64493-LT-GA', FR-737, UNDETERMINED",
    "'64493-LT-GZ', FR-737, NOT_APPLICABLE"
  })
  void claim_tellsSedationAndNotice(String billed, String rule, OutcomeKind expected) {
    assertThat(CoverageCase.under("M OH").billed(billed).record(r -> {}).outcome(rule))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "M-hospital OH, 2023-07-01, UNDETERMINED",
    "M-hospital OH, 2023-06-30, NOT_APPLICABLE",
    "M OH, 2023-07-01, NOT_APPLICABLE"
  })
  void authorizationLetter_isAskedOfHospitals(String payer, String day, OutcomeKind expected) {
    CoverageCase claim = CoverageCase.under(payer).on(day).billed("64493-LT").record(r -> {});
    assertThat(claim.outcome("FR-738")).isEqualTo(expected);
  }

  /** Where nothing tells whether it applies, a lack is no finding. */
  @ParameterizedTest
  @CsvSource({"FR-724, DISCARDED_DRUG", "FR-735, ORDERING_PROVIDER", "FR-736, SUPERVISION_RECORD"})
  void whenApplicable_isJudgedOnlyWhenDocumented(String rule, RecordElement element) {
    CoverageCase day = CoverageCase.under("M OH").done(DIAGNOSTIC);
    assertThat(day.outcome(rule)).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    assertThat(day.record(record -> record.addAbsent(element)).outcome(rule))
        .isEqualTo(OutcomeKind.NOT_APPLICABLE);
    assertThat(
            CoverageCase.under("M OH")
                .done(DIAGNOSTIC)
                .record(record -> record.addDocumented(element))
                .outcome(rule))
        .isEqualTo(OutcomeKind.PASSED);
  }

  @ParameterizedTest
  @CsvSource({
    "M OH, 2021-05-01, NOT_APPLICABLE",
    "M OH, 2021-05-02, UNDETERMINED",
    "M TX, 2021-04-24, NOT_APPLICABLE",
    "M TX, 2021-04-25, UNDETERMINED",
    "cpt, 2026-08-03, NOT_APPLICABLE"
  })
  void begins_withTheContractorsPolicy(String payer, String day, OutcomeKind expected) {
    assertThat(CoverageCase.under(payer).on(day).done(DIAGNOSTIC).outcome("FR-701"))
        .isEqualTo(expected);
  }

  @Test
  void policyThatDoesNotAsk_isNotJudged() {
    CoverageCase day =
        CoverageCase.under("M OH")
            .saying(CoverageTerm.RECORD_ELEMENTS, Set.of(RecordElement.CONSENT))
            .done(DIAGNOSTIC);
    assertThat(day.outcome("FR-728")).isEqualTo(OutcomeKind.UNDETERMINED);
    assertThat(day.outcome("FR-701")).isEqualTo(OutcomeKind.NOT_APPLICABLE);
  }

  @Test
  void disputedElement_namesBothReadings() {
    Finding finding =
        CoverageCase.under("M OH")
            .done(DIAGNOSTIC)
            .record(record -> record.addAbsent(RecordElement.BASELINE_DISABILITY_SCALE))
            .finding("FR-704");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.fact("readings").orElseThrow())
        .contains("disability scale at baseline", "P-CGS-FAQ", "not required");
  }

  @Test
  void finding_saysWhatLacksAndWhoAsks() {
    Finding finding =
        CoverageCase.under("M OH")
            .done(DIAGNOSTIC)
            .record(record -> record.addAbsent(RecordElement.BASELINE_PAIN_SCORE))
            .finding("FR-703");
    assertThat(finding.message())
        .isEqualTo(
            "the record lacks pain score before, one number on a named scale: asked of every facet"
                + " procedure by the coverage policy");
    assertThat(finding.fact("policy")).contains("L38773");
    assertThat(finding.fix()).isInstanceOf(Fix.Query.class);
  }
}
