package org.facetrules.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceGradeTest {
  @ParameterizedTest
  @CsvSource({"A, B", "B, C", "C, D", "D, D"})
  void lowered_isTheNextWeaker(EvidenceGrade grade, EvidenceGrade expected) {
    assertThat(grade.lowered()).isEqualTo(expected);
    assertThat(grade.meaning()).isNotBlank();
  }
}
