package org.facetrules.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.facetrules.claim.Claim;
import org.facetrules.encounter.Encounter;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleInput;
import org.junit.jupiter.api.Test;

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
  }

  @Test
  void parts_areTheSameWheneverTheyAreAskedFor() {
    ValidationReport report = medicare.validate(CLAIM);
    assertThat(report.undetermined()).isNotEmpty().isEqualTo(report.undetermined());
    assertThat(report.editions()).isNotEmpty().isEqualTo(report.editions());
    assertThat(report.outcomes()).isEqualTo(report.outcomes());
    assertThat(report.outcomes().get(OutcomeKind.UNDETERMINED))
        .isEqualTo(report.undetermined().size());
  }

  @Test
  void withoutAClaim_theReportHasAnEmptyOne() {
    RuleInput input =
        RuleInput.builder(PayerProfile.cpt()).encounter(Encounter.builder(DAY).build()).build();
    ValidationReport report = new Evaluation(ValidatorSettings.STANDARD).run(input);
    assertThat(report.claim()).isEqualTo(new Claim(DAY, List.of()));
    assertThat(report.coded()).isEmpty();
  }
}
