package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.facetrules.claim.DiagnosisCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosisListsTest {
  private static final DiagnosisLists TABLE = DiagnosisLists.standard();

  /** coverage-facts 1.3: three stems for all procedures, one for cysts, digits 2 to 7. */
  @Test
  void list_isThatOfTheFacts() {
    List<String> all =
        Stream.of("M47.81", "M47.89", "M48.1")
            .flatMap(stem -> Stream.of("2", "3", "4", "5", "6", "7").map(stem::concat))
            .toList();
    List<String> cysts = Stream.of("2", "3", "4", "5", "6", "7").map("M53.8"::concat).toList();
    assertThat(codes(DiagnosisGroup.ALL_PROCEDURES)).containsExactlyInAnyOrderElementsOf(all);
    assertThat(codes(DiagnosisGroup.CYST_ONLY)).containsExactlyInAnyOrderElementsOf(cysts);
    assertThat(codes(DiagnosisGroup.HEADER))
        .containsExactlyInAnyOrder("M47.81", "M47.89", "M48.1", "M53.8", "M54.5");
  }

  @ParameterizedTest
  @CsvSource({
    "M47.812, CERVICAL",
    "M47.893, CERVICOTHORACIC",
    "M48.14, THORACIC",
    "M53.85, THORACOLUMBAR",
    "M47.816, LUMBAR",
    "M47.817, LUMBOSACRAL"
  })
  void region_isTheLastDigit(String code, DiagnosisRegion expected) {
    assertThat(TABLE.find(DiagnosisCode.of(code)).orElseThrow().region()).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A58405", "A58364", "A57826", "A56670", "A58350", "A57787", "A58477"})
  void otherLists_wereNotRead(String article) {
    assertThat(TABLE.isRead(article)).isFalse();
    assertThat(TABLE.isRead("A58403")).isTrue();
  }

  @Test
  void unknownCode_isNotFound() {
    assertThat(TABLE.find(DiagnosisCode.of("G89.4"))).isEmpty();
    assertThat(TABLE.find(DiagnosisCode.of("M47.818")).orElseThrow().group())
        .isEqualTo(DiagnosisGroup.NOT_LISTED);
  }

  private static List<String> codes(DiagnosisGroup group) {
    return TABLE.all().stream()
        .filter(row -> row.group() == group)
        .map(row -> row.code().value())
        .toList();
  }
}
