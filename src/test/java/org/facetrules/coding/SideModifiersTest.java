package org.facetrules.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Modifier;
import org.junit.jupiter.api.Test;

class SideModifiersTest {
  @Test
  void oneForTheSides_thenKx() {
    for (Modifier side : List.of(Modifier.BILATERAL, Modifier.LEFT, Modifier.RIGHT)) {
      assertThat(SideModifiers.of(Optional.of(side), false)).containsExactly(side);
      assertThat(SideModifiers.of(Optional.of(side), true))
          .containsExactly(side, Modifier.DIAGNOSTIC);
    }
  }

  @Test
  void noSide_isKxAloneOrNothing() {
    assertThat(SideModifiers.of(Optional.empty(), true)).containsExactly(Modifier.DIAGNOSTIC);
    assertThat(SideModifiers.of(Optional.empty(), false)).isEmpty();
  }

  @Test
  void lines_shareThem() {
    assertThat(SideModifiers.of(Optional.of(Modifier.of("LT")), true))
        .isSameAs(SideModifiers.of(Optional.of(Modifier.LEFT), true));
  }

  @Test
  void whatIsNoSide_isRefused() {
    assertThatThrownBy(() -> SideModifiers.of(Optional.of(Modifier.DISTINCT_SERVICE), false))
        .hasMessage("59 names no side: expected 50, LT or RT");
  }
}
