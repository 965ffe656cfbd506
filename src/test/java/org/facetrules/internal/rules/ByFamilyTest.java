package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.table.CodeFamily;
import org.junit.jupiter.api.Test;

class ByFamilyTest {
  @Test
  void lines_standWithTheirFamilyInTheirOrder() {
    ByFamily<String> lines = new ByFamily<>();
    lines.add(CodeFamily.INJECTION, "64494");
    lines.add(null, "64999");
    lines.add(CodeFamily.DESTRUCTION, "64635");
    lines.add(CodeFamily.INJECTION, "64493");
    assertThat(lines.of(CodeFamily.INJECTION)).containsExactly("64494", "64493");
    assertThat(lines.of(CodeFamily.DESTRUCTION)).containsExactly("64635");
    assertThat(lines.of(CodeFamily.ULTRASOUND_INJECTION)).isEmpty();
    assertThat(lines.unlisted()).containsExactly("64999");
  }
}
