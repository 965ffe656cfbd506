package org.facetrules.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceLineTest {
  private static final ProcedureCode CODE = ProcedureCode.of("64493");

  @Test
  void toString_isAsPeopleWriteIt() {
    assertThat(ServiceLine.of(CODE)).hasToString("64493");
    assertThat(ServiceLine.of(CODE, Modifier.BILATERAL, Modifier.DIAGNOSTIC))
        .hasToString("64493-50-KX");
    assertThat(new ServiceLine(CODE, List.of(), 2)).hasToString("64493 x2");
    assertThat(new ServiceLine(CODE, List.of(Modifier.LEFT), 3).codeAndModifiers())
        .isEqualTo("64493-LT");
  }

  @Test
  void modifiers_areCopied() {
    List<Modifier> modifiers = new ArrayList<>(List.of(Modifier.LEFT));
    ServiceLine line = new ServiceLine(CODE, modifiers, 1);
    modifiers.add(Modifier.RIGHT);
    assertThat(line.modifiers()).containsExactly(Modifier.LEFT);
  }

  @Test
  void unitsBelowOne_areRefused() {
    assertThatThrownBy(() -> new ServiceLine(CODE, List.of(), 0))
        .hasMessage("line 64493 has 0 units: expected at least 1");
  }
}
