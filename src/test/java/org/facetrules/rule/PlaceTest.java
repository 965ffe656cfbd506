package org.facetrules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTest {
  @Test
  void line_isCountedFromOne_itsPathFromZero() {
    assertThat(Place.ofLine(2, "units").path()).isEqualTo("/claim/1/units");
    assertThat(Place.ofLine(2)).hasToString("line 2");
    assertThat(Place.of("/procedures/0")).hasToString("/procedures/0");
  }

  @Test
  void order_isPathsThenLinesByNumber() {
    assertThat(
            List.of(Place.ofLine(10), Place.ofLine(2), Place.PROCEDURES, Place.CLAIM).stream()
                .sorted())
        .containsExactly(Place.CLAIM, Place.PROCEDURES, Place.ofLine(2), Place.ofLine(10));
  }
}
