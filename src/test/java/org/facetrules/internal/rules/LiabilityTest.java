package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.facetrules.claim.Claim;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.RuleInput;
import org.junit.jupiter.api.Test;

/** What {@link CoverageFinding} says of GA and GZ, which are of Original Medicare alone. */
class LiabilityTest {
  private static final Claim CLAIM = Claim.parse(LocalDate.of(2026, 8, 3), "64493-LT");

  @Test
  void notice_isOfOriginalMedicareAlone() {
    assertThat(liability(PayerProfile.medicare("OH"))).contains("GA", "GZ");
    assertThat(liability(PayerProfile.cpt())).isEmpty();
    assertThat(liability(PayerProfile.ofPayer("carelon"))).isEmpty();
  }

  private static String liability(PayerProfile profile) {
    return CoverageFinding.liability(RuleInput.builder(profile).claim(CLAIM).build());
  }
}
