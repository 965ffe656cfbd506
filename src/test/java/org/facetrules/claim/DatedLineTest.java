package org.facetrules.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatedLineTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  @Test
  void toString_isTheDayAndTheLine() {
    ServiceLine line =
        ServiceLine.of(ProcedureCode.of("64493"), Modifier.BILATERAL, Modifier.DIAGNOSTIC);
    assertThat(new DatedLine(DAY, line)).hasToString("2026-01-05 64493-50-KX");
    assertThat(new DatedLine(DAY, new ServiceLine(ProcedureCode.of("64494"), List.of(), 2)))
        .hasToString("2026-01-05 64494 x2");
  }

  @Test
  void toString_isReadAgain() {
    DatedLine line =
        new DatedLine(DAY, new ServiceLine(ProcedureCode.of("64636"), List.of(Modifier.LEFT), 3));
    assertThat(LineNotation.readDatedLines(line.toString())).containsExactly(line);
  }
}
