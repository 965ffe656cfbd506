package org.facetrules.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClaimEqualityTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void claims_areEqualInDayAndLines() {
    Claim claim = Claim.parse(DAY, "64493-50 64494-LT");
    assertThat(Claim.parse(DAY, "64493-50 64494-LT")).isEqualTo(claim).hasSameHashCodeAs(claim);
    assertThat(claim)
        .isNotEqualTo(Claim.parse(DAY.plusDays(1), "64493-50 64494-LT"))
        .isNotEqualTo(Claim.parse(DAY, "64494-LT 64493-50"))
        .isNotEqualTo(DAY);
  }
}
