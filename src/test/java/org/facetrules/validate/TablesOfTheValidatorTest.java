package org.facetrules.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.facetrules.claim.Claim;
import org.facetrules.policy.PairEdits;
import org.facetrules.policy.PayerProfile;
import org.facetrules.policy.UnitEdits;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.NationalTables;
import org.junit.jupiter.api.Test;

class TablesOfTheValidatorTest {
  private static final Claim CLAIM = Claim.parse(LocalDate.of(2026, 3, 2), "64493-50 64494 x2");

  @Test
  void input_hasTheTablesOfTheLibraryUnlessSet() {
    RuleInput input = RuleInput.builder(PayerProfile.cpt()).claim(CLAIM).build();
    assertThat(input.tables()).isSameAs(NationalTables.bundled());
    assertThat(input.withClaim(CLAIM).tables()).isSameAs(NationalTables.bundled());
  }

  @Test
  void validator_answersTheSameWithTheTablesOfTheLibrary() {
    EncounterValidator validator =
        EncounterValidator.standard().forPayer(PayerProfile.medicare("OH"));
    assertThat(validator.withTables(NationalTables.bundled()).validate(CLAIM).findings())
        .isEqualTo(validator.validate(CLAIM).findings())
        .isNotEmpty();
  }

  @Test
  void profile_saysWhichTablesApply() {
    PayerProfile medicare = PayerProfile.medicare("OH").withRemark("a remark");
    assertThat(medicare.unitLimits()).isEqualTo(UnitEdits.APPLIED);
    assertThat(medicare.pairEdits()).isEqualTo(PairEdits.APPLIED);
    assertThat(PayerProfile.cpt().unitLimits()).isEqualTo(UnitEdits.NOT_APPLIED);
  }
}
