package org.facetrules.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.facetrules.source.EvidenceGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every line says all its reasons, in one order. */
class StepsOfLinesTest {
  @Test
  void aLine_namesRegionOrderSidesAndPurpose() {
    List<CodedLine> lines =
        Shorthand.code("M OH", "MBB diagnostic: L4-5 bilateral, L5-S1 left").lines();
    assertThat(texts(lines.get(0)))
        .containsExactly(
            "L4-L5 is lumbar",
            "first lumbar level",
            "both sides of a level are one level: 50, units count levels",
            "levels take codes in this order, the library's choice: bilateral levels first, then"
                + " cranial to caudal",
            "diagnostic levels only: KX");
    assertThat(texts(lines.get(1)))
        .containsExactly(
            "L5-S1 is lumbar",
            "second lumbar level",
            "left side only: LT",
            "diagnostic levels only: KX");
  }

  @Test
  void oneLevelAlone_hasNoOrder() {
    assertThat(texts(Shorthand.code("cpt", "MBB: C5-6 right").lines().get(0)))
        .containsExactly(
            "C5-C6 is cervical/thoracic", "first cervical/thoracic level", "right side only: RT");
  }

  @Test
  void aDistinctLine_namesEveryCodeOfItsPairsOnce() {
    List<CodedLine> lines =
        Shorthand.code("M OH", "RFA: L3-4, L4-5 bilateral, L5-S1 left + MBB: L1-2 left").lines();
    assertThat(texts(lines.get(3)))
        .contains("another joint than 64635, 64636 on the same day: 59")
        .doesNotContain(Steps.OPPOSITE_SIDES.text());
  }

  @ParameterizedTest
  @CsvSource({"2024-12-31, B", "2025-01-01, A"})
  void t12L1_isGradedByTheDayOfItsText(LocalDate day, EvidenceGrade grade) {
    CodingStep region =
        Shorthand.code("cpt", "MBB: T12-L1 left", day).lines().get(0).steps().get(0);
    assertThat(region.text()).isEqualTo("T12-L1 is coded as cervical/thoracic");
    assertThat(region.citation().grade()).isEqualTo(grade);
  }

  @ParameterizedTest
  @CsvSource({
    "MBB, they had no third-level code",
    "RFA, they counted nerves and not joints",
  })
  void refusedDates_sayWhyTheEarlierCodesAreNotModelled(String technique, String why) {
    LocalDate early = LocalDate.of(2005, 5, 5);
    assertThatThrownBy(() -> Shorthand.code("cpt", technique + ": L4-5 left", early))
        .isInstanceOf(DateOfServiceException.class)
        .hasMessageEndingWith("were in force then and are not modelled: " + why);
  }

  private static List<String> texts(CodedLine line) {
    return line.steps().stream().map(CodingStep::text).toList();
  }
}
