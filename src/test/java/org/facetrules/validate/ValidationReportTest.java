package org.facetrules.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.facetrules.claim.Claim;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.Purpose;
import org.facetrules.encounter.Technique;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.source.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidationReportTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Claim CLAIM = Claim.parse(DAY, "64493-50 64495-LT");

  private final EncounterValidator medicare =
      EncounterValidator.standard().forPayer(PayerProfile.medicare("OH"));

  @Test
  void equalReports_sayTheSame() {
    ValidationReport report = medicare.validate(CLAIM);
    assertThat(report).isEqualTo(medicare.validate(CLAIM));
    assertThat(report).hasSameHashCodeAs(medicare.validate(CLAIM));
    assertThat(report).hasToString(medicare.validate(CLAIM).toString());
    assertThat(report).isNotEqualTo(medicare.tracing().validate(CLAIM));
    assertThat(report).isNotEqualTo(medicare.validate(Claim.parse(DAY, "64493-50")));
    assertThat(medicare.tracing().validate(CLAIM)).isEqualTo(medicare.tracing().validate(CLAIM));
  }

  @Test
  void parts_areTheSameWheneverTheyAreAskedFor() {
    ValidationReport report = medicare.validate(CLAIM);
    assertThat(report.undetermined()).isNotEmpty().isEqualTo(report.undetermined());
    assertThat(report.editions()).isNotEmpty().isEqualTo(report.editions());
    assertThat(report.editions()).extracting(Edition::table).isSorted().doesNotHaveDuplicates();
    assertThat(report.outcomes()).isEqualTo(report.outcomes());
    assertThat(report.outcomes().get(OutcomeKind.UNDETERMINED))
        .isEqualTo(report.undetermined().size());
  }

  @Test
  void withoutAClaim_theReportHasAnEmptyOne() {
    RuleInput input =
        RuleInput.builder(PayerProfile.cpt()).encounter(Encounter.builder(DAY).build()).build();
    ValidationReport report = Evaluation.run(ValidatorSettings.STANDARD, input);
    assertThat(report.claim()).isEqualTo(new Claim(DAY, List.of()));
    assertThat(report.coded()).isEmpty();
  }

  /** A payer known in part never reads clean without a word on what is not known of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          highmark         | 64635-LT | levels destroyed in a session; number of destructions; what comes before a destruction; repeat of a destruction; techniques of destruction; imaging; elements of the record; authorization
          alabama-medicaid | 64635-LT | levels destroyed in a session; number of destructions; repeat of a destruction; techniques of destruction; imaging; elements of the record
          carelon          | 64493-LT | relief that makes a diagnostic positive; number of therapeutic injections; what comes before a therapeutic injection; repeat of a therapeutic injection; imaging; criteria of the pain and of care before; elements of the record; authorization
          carelon          | 99213    | ''
          """)
  void whatIsNotKnownOfThePayer_isNamed(String payer, String billed, String expected) {
    ValidationReport report =
        EncounterValidator.standard()
            .forPayer(PayerProfile.ofPayer(payer))
            .validate(Claim.parse(LocalDate.of(2026, 8, 3), billed));
    assertThat(String.join("; ", report.coverageNotKnown())).isEqualTo(expected);
    assertThat(report.toText().contains("Coverage not known of " + report.profile().title()))
        .isEqualTo(!expected.isEmpty());
    assertThat(report.toText()).contains("  Of the policy: ");
  }

  /** What was done decides which questions are asked; a purpose that is not known asks both. */
  @ParameterizedTest
  @CsvSource({
    "DIAGNOSTIC, number of diagnostics, number of therapeutic injections",
    "THERAPEUTIC, number of therapeutic injections, number of diagnostics"
  })
  void questionsAreThoseOfTheSession(Purpose purpose, String asked, String notAsked) {
    FacetProcedure block =
        FacetProcedure.builder(Technique.MEDIAL_BRANCH_BLOCK, ImageGuidance.FLUOROSCOPY)
            .levels("L4-5 left")
            .build();
    FacetProcedure known =
        FacetProcedure.builder(Technique.MEDIAL_BRANCH_BLOCK, ImageGuidance.FLUOROSCOPY)
            .purpose(purpose)
            .levels("L4-5 left")
            .build();
    assertThat(ofHighmark(known)).contains(asked).doesNotContain(notAsked);
    assertThat(ofHighmark(block))
        .contains(asked, notAsked)
        .doesNotContain("number of destructions");
  }

  /** Complete and without a finding, and still no clean without a condition. */
  @Test
  void cleanVerdict_saysThatCoverageIsKnownInPart() {
    CoveragePolicy silent =
        CoveragePolicy.builder("silent", "says nothing").remark("nothing of it was read").build();
    Claim visit = Claim.parse(DAY, "64493-LT");
    EncounterValidator visits = EncounterValidator.standard();
    for (RuleInfo rule : visits.rules()) {
      if (!rule.id().value().equals("FR-411")) {
        visits = visits.without(rule.id().value(), "the test asks one rule alone");
      }
    }
    String whole = visits.validate(visit).toText();
    String part = visits.forPayer(PayerProfile.cpt().withCoverage(silent)).validate(visit).toText();
    assertThat(whole).contains("  Verdict: clean\n").doesNotContain("Coverage not known");
    assertThat(part)
        .contains("  Verdict: clean as far as coverage is known\n")
        .contains("  Of the policy: nothing of it was read\n");
  }

  private static List<String> ofHighmark(FacetProcedure done) {
    return EncounterValidator.standard()
        .forPayer(PayerProfile.ofPayer("highmark"))
        .validate(Encounter.builder(DAY).addProcedure(done).build())
        .coverageNotKnown();
  }
}
