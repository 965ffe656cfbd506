package org.facetrules.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineNotationTest {
  private static final String EXPECTED_PIECE =
      " is no code, modifier or count of units: expected lines such as \"64493-50 64494-LT\" or"
          + " \"64494 x2\"";

  /** Separators of modifiers and of lines, case, units, plus signs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          64493                         | 64493
          64493-50                      | 64493-50
          64493-50-KX                   | 64493-50-KX
          64493 50 KX                   | 64493-50-KX
          64493:50:KX                   | 64493-50-KX
          64493 - 50 - KX               | 64493-50-KX
          64493, 50, KX                 | 64493-50-KX
          64490-RT-59-KX-XS             | 64490-RT-59-KX-XS
          64493-50 64494-LT             | 64493-50, 64494-LT
          64493-50,64494-LT             | 64493-50, 64494-LT
          64493-50;64494-LT;            | 64493-50, 64494-LT
          64493-50 & 64494-LT           | 64493-50, 64494-LT
          64493 64493                   | 64493, 64493
          64490 RT KX; +64491 RT KX     | 64490-RT-KX, 64491-RT-KX
          +64494                        | 64494
          + 64494                       | 64494
          64493 +64494 + 64495          | 64493, 64494, 64495
          64494 x2                      | 64494 x2
          64494 X2                      | 64494 x2
          64494x2                       | 64494 x2
          64494 x 2                     | 64494 x2
          64494 ×2                      | 64494 x2
          64494×2                       | 64494 x2
          64494 * 2                     | 64494 x2
          64494*2                       | 64494 x2
          64494, x2                     | 64494 x2
          64494 x1                      | 64494
          64494 x02                     | 64494 x2
          64494 x999                    | 64494 x999
          64494 ×9999                   | 64494 x9999
          64636-50x2                    | 64636-50 x2
          64636-50 x2 64636-LT          | 64636-50 x2, 64636-LT
          64493-lt                      | 64493-LT
          0216t-rt 0217T                | 0216T-RT, 0217T
          j1010 x40                     | J1010 x40
          99213-25 64493-50             | 99213-25, 64493-50
          64493-XS x2                   | 64493-XS x2
          64493 xs                      | 64493-XS
          64493-XU-XP                   | 64493-XU-XP
          """)
  void lines(String text, String expected) {
    assertThat(print(LineNotation.readLines(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"64493-50\n64494-50 x2", "\t64493-50\r\n64494-50\tx2\n\n"})
  void linesOfAText_areLines(String text) {
    assertThat(print(LineNotation.readLines(text))).isEqualTo("64493-50, 64494-50 x2");
  }

  /** The largest count of units that is allowed is written as any other. */
  @ParameterizedTest
  @ValueSource(strings = {"64494 x1000", "64494 X1000", "64494x1000", "64494-LT x9999"})
  void fourFigures_areUnitsAndNoCode(String text) {
    assertThat(LineNotation.readLines(text))
        .as("%s", text)
        .singleElement()
        .satisfies(line -> assertThat(line.units()).isGreaterThanOrEqualTo(1000));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          64493 x1.5       | 64493 has 1.5 units: expected whole units from 1 to 9999
          64493 x1/2       | 64493 has 1/2 units: expected whole units from 1 to 9999
          64493-LT x0      | 64493-LT has 0 units: expected whole units from 1 to 9999
          64493 x10000     | 64493 has 10000 units: expected whole units from 1 to 9999
          64493 x99999999999 | 64493 has 99999999999 units: expected whole units from 1 to 9999
          64493 x2 x3      | 64493 has units twice: expected them once, such as "64494 x2"
          64493-50 x2 x2   | 64493-50 has units twice: expected them once, such as "64494 x2"
          64493 x2-50      | "50" stands after the units of 64493: expected modifiers before the units
          64493 x2 KX      | "KX" stands after the units of 64493: expected modifiers before the units
          50               | "50" stands before any code: expected a code such as 64493 first
          KX 64493         | "KX" stands before any code: expected a code such as 64493 first
          x2 64493         | units "2" stand before any code: expected a code such as 64493 first
          64493-x2         | "-x2": units stand after a hyphen, the place of modifiers; expected "64494 x2"
          64493-50-X2      | "-X2": units stand after a hyphen, the place of modifiers; expected "64494 x2"
          2026-13-05 64493 | "2026-13-05" is no day of the calendar: expected YYYY-MM-DD
          2026-02-29 64493 | "2026-02-29" is no day of the calendar: expected YYYY-MM-DD
          """)
  void refusals_quoteThePieceAndSayWhatWasExpected(String text, String message) {
    for (String written : List.of(text, "64490-RT " + text)) {
      // With a line before it, what stands before any code stands behind that line.
      if (written.equals(text) || !message.contains("before any code")) {
        assertThatThrownBy(() -> LineNotation.readLines(written))
            .as(written)
            .isInstanceOf(LineNotationException.class)
            .hasMessage(message);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hello            | hello
          64493 twice      | twice
          64493 units 2    | units
          6449             | 6449
          644933           | 644933
          64493LT          | 64493LT
          64493-500        | -500
          64493-5          | -5
          64493-           | -
          64493--50        | --50
          64493-64494      | -64494
          64493/64494      | /64494
          64493.50         | .50
          64493(50)        | (50)
          64493 x-2        | x-2
          64493 x+2        | x+2
          64493 x2KX       | x2KX
          64493 XU2        | XU2
          64493 x2.        | .
          AB123            | AB123
          ++64494          | ++64494
          """)
  void unreadablePieces_areQuoted(String text, String piece) {
    assertThatThrownBy(() -> LineNotation.readLines(text))
        .isInstanceOf(LineNotationException.class)
        .hasMessage("\"" + piece + "\"" + EXPECTED_PIECE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          64493 2             | "2" stands alone: expected units as x2, or a code
          64493 50 1          | "1" stands alone: expected units as x1, or a code
          64493 100           | "100" stands alone: expected units as x100, or a code
          01/05/2026 64493    | "01/05/2026" is written like a day: expected YYYY-MM-DD
          2026/01/05 64493    | "2026/01/05" is written like a day: expected YYYY-MM-DD
          64493 5.1.26        | "5.1.26" is written like a day: expected YYYY-MM-DD
          2026-1-5 64493      | "2026-1-5" is written like a day: expected YYYY-MM-DD
          20260105 64493      | "20260105" is written like a day: expected YYYY-MM-DD
          """)
  void whatBillingSystemsWrite_isRefusedWithTheFormToUse(String text, String message) {
    assertThatThrownBy(() -> LineNotation.readLines(text))
        .isInstanceOf(LineNotationException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "64493\u201150 64494\u2013LT",
        "64493\u00a050\u00a0\u00a064494\u2212LT",
        "\ufeff64493\u201050\u202f64494\u2012LT"
      })
  void hyphensAndBlanksOfWordProcessors_areRead(String text) {
    assertThat(LineNotation.readLines(text)).isEqualTo(LineNotation.readLines("64493-50 64494-LT"));
  }

  /** Digits and letters of other scripts look alike and are not taken for ours. */
  @ParameterizedTest
  @ValueSource(strings = {"\u0666\u0664\u0664\u0669\u0663", "\uff16\uff14\uff14\uff19\uff13"})
  void digitsOfOtherScripts_areRefused(String text) {
    assertThatThrownBy(() -> LineNotation.readLines(text))
        .hasMessage("\"" + text + "\"" + EXPECTED_PIECE);
  }

  @Test
  void longAndControlCharacters_areQuotedShortAndOnOneLine() {
    assertThatThrownBy(() -> LineNotation.readLines("9".repeat(41)))
        .hasMessage("\"" + "9".repeat(40) + "...\"" + EXPECTED_PIECE);
    assertThatThrownBy(() -> LineNotation.readLines("9".repeat(40)))
        .hasMessage("\"" + "9".repeat(40) + "\"" + EXPECTED_PIECE);
    assertThatThrownBy(() -> LineNotation.readLines("64493 a\u0000b"))
        .hasMessage("\"a b\"" + EXPECTED_PIECE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " ,;&\n"})
  void textsWithoutALine_areRefused(String text) {
    for (Reader reader : readers()) {
      assertThatThrownBy(() -> reader.read(text))
          .isInstanceOf(LineNotationException.class)
          .hasMessage("no claim line: expected lines such as \"64493-50 64494-LT\"");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-01-05 64493-50                | 2026-01-05 64493-50
          2026-01-05: 64493-50 64494         | 2026-01-05 64493-50, 2026-01-05 64494
          2026-01-05 64493 2026-02-02 64493  | 2026-01-05 64493, 2026-02-02 64493
          2026-01-05, 64493; 2026-01-05 64494x2 | 2026-01-05 64493, 2026-01-05 64494 x2
          2024-02-29 64493                   | 2024-02-29 64493
          2026-02-02 64493 2026-01-05 64493  | 2026-02-02 64493, 2026-01-05 64493
          """)
  void datedLines_takeTheDayBeforeThem(String text, String expected) {
    assertThat(print(LineNotation.readDatedLines(text))).isEqualTo(expected);
    assertThat(LineNotation.namesDays(text)).isTrue();
  }

  @Test
  void aLineBeforeTheFirstDay_hasNone() {
    assertThatThrownBy(() -> LineNotation.readDatedLines("64490-50 2026-01-05 64493"))
        .isInstanceOf(LineNotationException.class)
        .hasMessage("64490-50 stands before the first day: expected a day as YYYY-MM-DD");
    assertThat(LineNotation.namesDays("64490-50 2026-01-05 64493")).isTrue();
    assertThat(LineNotation.namesDays("64490-50 64493")).isFalse();
  }

  @Test
  void aDayWhereNoneIsExpected_isRefused() {
    assertThatThrownBy(() -> LineNotation.readLines("64490-50 2026-01-05 64493-LT x2"))
        .isInstanceOf(LineNotationException.class)
        .hasMessage("day 2026-01-05 before 64493-LT x2: expected lines without days");
  }

  /** A day that no line follows would be lost without a word. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-05",
        "64493 2026-01-05",
        "2026-01-05 64493 2026-02-02",
        "2026-01-05 2026-02-02 64493"
      })
  void aDayWithoutALine_isRefused(String text) {
    for (Reader reader : readers()) {
      assertThatThrownBy(() -> reader.read(text)).isInstanceOf(LineNotationException.class);
    }
  }

  @Test
  void lists_areImmutable() {
    List<ServiceLine> lines = LineNotation.readLines("64493");
    assertThatThrownBy(() -> lines.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    List<DatedLine> dated = LineNotation.readDatedLines("2026-01-05 64493");
    assertThatThrownBy(() -> dated.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }

  /** Turkish has another capital for i, and no say here. */
  @ParameterizedTest
  @MethodSource
  void smallLetters_areCapitalsInEveryLocale(Locale locale) {
    Locale before = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      assertThat(print(LineNotation.readLines("i1010-ri"))).isEqualTo("I1010-RI");
    } finally {
      Locale.setDefault(before);
    }
  }

  static Stream<Locale> smallLetters_areCapitalsInEveryLocale() {
    return Stream.of(Locale.ROOT, new Locale("tr", "TR"), new Locale("ar", "SA"));
  }

  private interface Reader {
    List<?> read(String text);
  }

  private static List<Reader> readers() {
    return List.of(LineNotation::readLines, LineNotation::readDatedLines);
  }

  private static String print(List<?> lines) {
    return String.join(", ", lines.stream().map(Object::toString).toList());
  }
}
