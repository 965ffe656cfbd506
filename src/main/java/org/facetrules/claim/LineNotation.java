package org.facetrules.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Claim lines as people write them: {@code 64493-50 64494-LT}, {@code 64493-50-KX, 64494 x2},
 * {@code 64636-50x2}, {@code 64490 RT KX; +64491 RT KX}.
 *
 * <p>A line is a code of five characters, modifiers of two after hyphens, colons or blanks, and
 * units after {@code x}; without them it is one unit. A plus sign before a code, as code books
 * print it before add-on codes, says nothing. A day as {@code YYYY-MM-DD} holds for the lines after
 * it. Small letters are read as capitals, the hyphens and blanks of word processors as plain ones.
 */
public final class LineNotation {
  private LineNotation() {}

  /**
   * {@return the lines of one claim, in their order; immutable}
   *
   * @param text lines without days
   * @throws LineNotationException when the text names no line, or a part of it cannot be read, or
   *     units are not whole
   */
  public static List<ServiceLine> readLines(String text) {
    return LineScanner.scan(text).stream().map(LineNotation::undated).toList();
  }

  /**
   * {@return lines with their days of service, in the order of the text; immutable}
   *
   * @param text lines, each after the day on which it was done
   * @throws LineNotationException when the text names no line, a line stands before the first day,
   *     or a part of the text cannot be read
   */
  public static List<DatedLine> readDatedLines(String text) {
    return LineScanner.scan(text).stream().map(LineNotation::dated).toList();
  }

  /**
   * {@return whether a text gives days to its lines}
   *
   * @param text lines that can be read
   * @throws LineNotationException when a part of the text cannot be read
   */
  public static boolean namesDays(String text) {
    return LineScanner.scan(text).stream().anyMatch(line -> line.day().isPresent());
  }

  private static ServiceLine undated(LineScanner.Scanned scanned) {
    Optional<LocalDate> day = scanned.day();
    if (day.isPresent()) {
      throw new LineNotationException(
          "day " + day.get() + " before " + scanned.line() + ": expected lines without days");
    }
    return scanned.line();
  }

  private static DatedLine dated(LineScanner.Scanned scanned) {
    return new DatedLine(
        scanned
            .day()
            .orElseThrow(
                () ->
                    new LineNotationException(
                        scanned.line()
                            + " stands before the first day: expected a day as YYYY-MM-DD")),
        scanned.line());
  }
}
