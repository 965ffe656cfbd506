package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facetrules.claim.Claim;
import org.facetrules.claim.Performer;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.coding.Shorthand;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.OtherService;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.facetrules.validate.EncounterValidator;
import org.facetrules.validate.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistinctServiceModifierIsNeededTest {
  private static final String RULE = "FR-311";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH          | - | - | 64635-LT 64493-59-LT | PASSED
          M OH          | - | - | 64635-59-LT 64493-LT | PASSED
          M OH          | - | - | 64635-LT 64493-XS-LT | PASSED
          M-hospital OH | - | - | 64635-LT 64493-59-LT | PASSED
          M OH          | - | - | 20552-59 64493-LT | PASSED
          M OH          | - | - | 20552 64493-59-LT | PASSED
          M OH          | - | - | 64451-59 64493-LT | PASSED
          M OH          | - | - | 64490-LT 64493-59-LT | FLAGGED
          M OH          | - | - | 64493-LT 64494-59-LT | FLAGGED
          M OH          | - | - | 64635-LT 64636-LT 64636-59-RT | FLAGGED
          M OH          | - | - | 64493-59-LT | FLAGGED
          M OH          | - | - | 27096-59 64493-LT | FLAGGED
          M OH          | - | - | 64635-LT 64494-59-LT 64493-59-LT | PASSED
          M OH          | - | - | 64493-LT 27096-59 J1100 | UNDETERMINED
          M OH          | 2024-06-30 | - | 64635-LT 64493-59-LT | UNDETERMINED
          M OH          | 2024-07-01 | - | 64635-LT 64493-59-LT | PASSED
          M OH          | - | - | 64493-LT | NOT_APPLICABLE
          M OH          | - | - | 20552-59 27096 | NOT_APPLICABLE
          cpt           | - | - | 64490-LT 64493-59-LT | NOT_APPLICABLE
          """)
  void judges(String payer, String day, String done, String billed, OutcomeKind expected) {
    assertThat(RuleCase.of(payer, day, done, billed).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void fix_isToConfirmWhileOtherServicesAreNotKnown() {
    Case wrong = RuleCase.of("M OH", "64490-LT 64493-59-LT");
    Finding finding = wrong.finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message())
        .isEqualTo(
            "64493-59-LT carries 59: expected another service of the day that a pair edit sets"
                + " against it");
    assertThat(((Fix.Edits) finding.fix()).safety()).isEqualTo(Fix.Safety.CONFIRM);
    assertThat(RuleCase.mended(wrong, RULE)).isEqualTo("64490-LT, 64493-LT");
  }

  @Test
  void serviceOnAnotherClaim_countsUnlessByAnotherProvider() {
    assertThat(Case.outcome(beside("20552", Performer.SAME), RULE)).isEqualTo(OutcomeKind.PASSED);
    assertThat(Case.outcome(beside("20552", Performer.OTHER), RULE)).isEqualTo(OutcomeKind.FLAGGED);
  }

  @Test
  void fix_isSafeWhenAllServicesAreKnown() {
    Finding finding =
        beside("27096", Performer.SAME).findings().stream()
            .filter(found -> found.rule().value().equals(RULE))
            .findFirst()
            .orElseThrow();
    assertThat(((Fix.Edits) finding.fix()).safety()).isEqualTo(Fix.Safety.SAFE);
  }

  private static ValidationReport beside(String code, Performer performer) {
    Encounter encounter =
        Encounter.builder(Shorthand.DAY)
            .otherServices(
                List.of(
                    OtherService.builder()
                        .code(ProcedureCode.of(code))
                        .performedBy(performer)
                        .build()))
            .build();
    return EncounterValidator.standard()
        .forPayer(PayerProfile.medicare("OH"))
        .tracing()
        .validate(encounter, Claim.parse(Shorthand.DAY, "64493-59-LT"));
  }
}
