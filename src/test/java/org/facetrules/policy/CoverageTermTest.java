package org.facetrules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.table.CoverageRow;
import org.facetrules.table.CoverageRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Terms, and by them the forms of their values. */
class CoverageTermTest {
  static Collection<CoverageTerm<?>> terms() {
    return CoverageTerm.all();
  }

  @Test
  void all_areTheConstants() {
    List<String> constants =
        Arrays.stream(CoverageTerm.class.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .map(CoverageTermTest::id)
            .toList();

    assertThat(CoverageTerm.all().stream().map(CoverageTerm::id))
        .containsExactlyElementsOf(constants)
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(50);
  }

  @ParameterizedTest
  @MethodSource("terms")
  void everyTerm_hasALabelAndAForm_andIsFoundById(CoverageTerm<?> term) {
    assertThat(CoverageTerm.find(term.id())).containsSame(term);
    assertThat(term).hasToString(term.id());
    assertThat(term.label()).isNotBlank().hasSizeLessThanOrEqualTo(70);
    assertThat(term.expected()).isNotBlank();
    assertThat(CoverageTerm.find(term.id().toUpperCase(java.util.Locale.ROOT))).isEmpty();
  }

  /** A text that each form takes, written back as it was read. */
  @ParameterizedTest
  @MethodSource("terms")
  void everyTerm_writesWhatItReads(CoverageTerm<?> term) {
    List<String> taken =
        List.of(
                "0",
                "7",
                "P14D",
                "P6M",
                "P2Y",
                "0.5",
                "not-covered",
                "required",
                "all",
                "none",
                "rolling-12-months",
                "after-anterior-lumbar-fusion",
                "hospital-outpatient-facility",
                "64490 64491")
            .stream()
            .filter(text -> isTaken(term, text))
            .toList();

    assertThat(taken)
        .isNotEmpty()
        .allSatisfy(text -> assertThat(again(term, text)).isEqualTo(text));
  }

  /** What the library ships is written as it stands, so that a printed policy can be read back. */
  @Test
  void everyShippedValue_isWrittenAsItStands() {
    CoverageRows rows = CoverageRows.standard();
    for (String policy : rows.policies()) {
      for (CoverageRow row : rows.of(policy)) {
        CoverageTerm<?> term = CoverageTerm.find(row.term()).orElseThrow();
        assertThat(again(term, row.value()).split(" "))
            .as(row.toString())
            .containsExactlyInAnyOrder(row.value().split(" "));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          levels.max_per_session_per_region | 100        | a whole number from 0 to 99
          levels.max_per_session_per_region | -1         | a whole number from 0 to 99
          levels.max_per_session_per_region | 2.0        | a whole number from 0 to 99
          levels.max_per_session_per_region | two        | a whole number from 0 to 99
          levels.max_per_session_per_region | 9999999999 | a whole number from 0 to 99
          rfa.repeat.min_relief             | 101        | a percentage from 0 to 100
          rfa.repeat.min_relief             | 80%        | a percentage from 0 to 100
          rfa.repeat.min_duration           | 6          | a span such as P2W, P6M or P2Y
          rfa.repeat.min_duration           | P0D        | a span such as P2W, P6M or P2Y
          rfa.repeat.min_duration           | P-6M       | a span such as P2W, P6M or P2Y
          rfa.repeat.min_duration           | PT8H       | a span such as P2W, P6M or P2Y
          injectate.max_volume_mbb          | .5         | a decimal such as 0.5
          injectate.max_volume_mbb          | 1e3        | a decimal such as 0.5
          therapeutic.covered               | no         | one of covered, documented-necessity, on-appeal, not-covered
          therapeutic.covered               | COVERED    | one of covered, documented-necessity, on-appeal, not-covered
          pain.axial                        | true       | one of required, expected, not-required
          imaging.required                  | x-ray      | one of fluoroscopy, ct, ultrasound, mri, none, with spaces between them, or all, or nothing
          imaging.required                  | ""         | one of fluoroscopy, ct, ultrasound, mri, none, with spaces between them, or all, or nothing
          pa.codes                          | 64490-64495 | procedure codes with spaces between them
          pa.codes                          | " "        | procedure codes with spaces between them
          """)
  void anotherForm_isRefused_withWhatWasExpected(String id, String text, String expected) {
    CoverageTerm<?> term = CoverageTerm.find(id).orElseThrow();

    assertThatThrownBy(() -> term.read(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(id + ": found \"" + text + "\", expected " + expected);
  }

  @Test
  void values_areOfTheTermsType() {
    assertThat(CoverageTerm.LEVELS.read("2")).isEqualTo(2);
    assertThat(CoverageTerm.PAIN_DURATION.read("P12W")).isEqualTo(Period.ofDays(84));
    assertThat(CoverageTerm.BRANCH_BLOCK_VOLUME.read("0.5")).isEqualTo(new BigDecimal("0.5"));
    assertThat(CoverageTerm.IMAGING.read("ct fluoroscopy"))
        .containsExactly(ImageGuidance.FLUOROSCOPY, ImageGuidance.CT);
    assertThat(CoverageTerm.AUTHORIZED_CODES.read("none")).isEmpty();
    assertThat(CoverageTerm.TECHNIQUES_NOT_COVERED.read("none")).isEmpty();
    assertThat(CoverageTerm.AUTHORIZED_CODES.write(Set.of(ProcedureCode.of("64490"))))
        .isEqualTo("64490");
    assertThat(CoverageTerm.RECORD_ELEMENTS.read("all")).hasSize(38);
  }

  /** No imaging is a kind of guidance, and not the lack of an answer. */
  @Test
  void noImaging_isAWord_whereNothingIsAnother() {
    assertThat(CoverageTerm.IMAGING_NOT_COVERED.read("none")).containsExactly(ImageGuidance.NONE);
    assertThat(CoverageTerm.IMAGING_NOT_COVERED.write(Set.of(ImageGuidance.NONE)))
        .isEqualTo("none");
    assertThat(CoverageTerm.IMAGING_NOT_COVERED.read("nothing")).isEmpty();
    assertThat(CoverageTerm.IMAGING_NOT_COVERED.write(Set.of())).isEqualTo("nothing");
  }

  private static boolean isTaken(CoverageTerm<?> term, String text) {
    try {
      term.read(text);
      return true;
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  private static <T> String again(CoverageTerm<T> term, String text) {
    return term.write(term.read(text));
  }

  private static String id(java.lang.reflect.Field field) {
    try {
      return ((CoverageTerm<?>) field.get(null)).id();
    } catch (IllegalAccessException hidden) {
      throw new AssertionError(hidden);
    }
  }
}
