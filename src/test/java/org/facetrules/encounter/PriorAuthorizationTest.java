package org.facetrules.encounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PriorAuthorizationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);

  @Test
  void oneDay_isAPeriod() {
    PriorAuthorization one = PriorAuthorization.builder().firstDay(DAY).lastDay(DAY).build();

    assertThat(one.firstDay()).isEqualTo(one.lastDay());
  }

  @Test
  void openEnds_areNotKnown() {
    assertThat(PriorAuthorization.builder().lastDay(DAY).build().firstDay()).isEmpty();
    assertThat(PriorAuthorization.builder().firstDay(DAY).build().lastDay()).isEmpty();
    assertThat(PriorAuthorization.builder().build().codes()).isEmpty();
  }

  /** The number is the patient's business: no message shows it. */
  @Test
  void endBeforeTheBeginning_isRefused_withoutTheNumber() {
    assertThatThrownBy(
            () ->
                PriorAuthorization.builder()
                    .number("A1B2C3D4E5F6G7")
                    .firstDay(DAY)
                    .lastDay(DAY.minusDays(1))
                    .build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the authorization ends on 2026-01-31, before its first day 2026-02-01");
  }
}
