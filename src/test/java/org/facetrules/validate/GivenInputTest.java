package org.facetrules.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.facetrules.claim.Claim;
import org.facetrules.encounter.History;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleNeed;
import org.facetrules.source.EffectivePeriod;
import org.junit.jupiter.api.Test;

class GivenInputTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final int CLAIM = GivenInput.bit(RuleNeed.CLAIM);
  private static final int RECORD = GivenInput.bit(RuleNeed.RECORD);
  private static final int HISTORY = GivenInput.bit(RuleNeed.HISTORY);

  private final Claim claim = Claim.parse(DAY, "64493-LT");
  private final GivenInput given =
      GivenInput.of(RuleInput.builder(PayerProfile.cpt()).claim(claim).build());

  @Test
  void lacking_isWhatIsNeededAndNotThere() {
    assertThat(given.lacking(CLAIM)).isZero();
    assertThat(given.lacking(CLAIM | RECORD | HISTORY)).isEqualTo(RECORD | HISTORY);
    RuleInput more =
        RuleInput.builder(PayerProfile.cpt()).claim(claim).history(History.none()).build();
    assertThat(GivenInput.of(more).lacking(RECORD | HISTORY)).isEqualTo(RECORD);
  }

  @Test
  void days_areThoseOfThePeriodAskedLast() {
    EffectivePeriod over = new EffectivePeriod(DAY.minusDays(9), DAY.minusDays(1));
    EffectivePeriod since = EffectivePeriod.from(DAY);
    assertThat(given.isWithin(over)).isFalse();
    assertThat(given.isWithin(since)).isTrue();
    assertThat(given.isWithin(since)).isTrue();
    assertThat(given.isWithin(over)).isFalse();
    assertThat(given.isWithin(EffectivePeriod.from(DAY.plusDays(1)))).isFalse();
  }
}
