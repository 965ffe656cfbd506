package org.facetrules.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.junit.jupiter.api.Test;

class LineDraftTest {
  @Test
  void modifiers_pricingThenDistinctThenSideThenKx() {
    assertThat(marked(Optional.of(Modifier.BILATERAL))).isEqualTo("64493-50-XS-KX");
    assertThat(marked(Optional.of(Modifier.LEFT))).isEqualTo("64493-XS-LT-KX");
    assertThat(marked(Optional.of(Modifier.RIGHT))).isEqualTo("64493-XS-RT-KX");
    assertThat(marked(Optional.empty())).isEqualTo("64493-XS-KX");
  }

  @Test
  void opposite_isRightAgainstLeftOnly() {
    assertThat(draft(Modifier.LEFT).isOppositeTo(draft(Modifier.RIGHT))).isTrue();
    assertThat(draft(Modifier.RIGHT).isOppositeTo(draft(Modifier.LEFT))).isTrue();
    assertThat(draft(Modifier.LEFT).isOppositeTo(draft(Modifier.LEFT))).isFalse();
    assertThat(draft(Modifier.LEFT).isOppositeTo(draft(Modifier.BILATERAL))).isFalse();
    assertThat(draft(Modifier.BILATERAL).isOppositeTo(draft(Modifier.RIGHT))).isFalse();
  }

  private static String marked(Optional<Modifier> sides) {
    LineDraft draft =
        new LineDraft(ProcedureCode.of("64493"), sides, 1, List.of(), Steps.LEFT_ONLY);
    draft.markDiagnostic();
    draft.markDistinct(Modifier.SEPARATE_STRUCTURE);
    return draft.finish().toString();
  }

  private static LineDraft draft(Modifier side) {
    return new LineDraft(
        ProcedureCode.of("64493"), Optional.of(side), 1, List.of(), Steps.LEFT_ONLY);
  }
}
