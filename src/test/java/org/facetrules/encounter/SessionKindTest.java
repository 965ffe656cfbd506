package org.facetrules.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionKindTest {
  @ParameterizedTest
  @EnumSource
  void purpose_decidesForInjections_techniqueForDestruction(Technique technique) {
    Optional<SessionKind> destroyed =
        technique.isThermalDestruction() ? Optional.of(SessionKind.DENERVATION) : Optional.empty();
    boolean injected = technique.isInjection();

    assertThat(SessionKind.of(Optional.of(technique), Optional.of(Purpose.DIAGNOSTIC)))
        .isEqualTo(injected ? Optional.of(SessionKind.DIAGNOSTIC) : destroyed);
    assertThat(SessionKind.of(Optional.of(technique), Optional.of(Purpose.THERAPEUTIC)))
        .isEqualTo(injected ? Optional.of(SessionKind.THERAPEUTIC) : destroyed);
    assertThat(SessionKind.of(Optional.of(technique), Optional.empty()))
        .isEqualTo(injected ? Optional.empty() : destroyed);
  }

  @Test
  void withoutATechnique_thePurposeTells() {
    assertThat(SessionKind.of(Optional.empty(), Optional.of(Purpose.DIAGNOSTIC)))
        .contains(SessionKind.DIAGNOSTIC);
    assertThat(SessionKind.of(Optional.empty(), Optional.empty())).isEmpty();
  }
}
