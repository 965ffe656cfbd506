package org.facetrules.json;

import org.facetrules.reading.ClaimReading;
import org.facetrules.reading.HistoryReading;

/** Writes what claim lines can mean, in the wire format. Lines end in a line feed everywhere. */
public final class ExplanationJson {
  private ExplanationJson() {}

  /**
   * {@return what a claim can mean, on one line, without a line end}
   *
   * @param reading the answer of the reader
   */
  public static String line(ClaimReading reading) {
    return JsonWriting.line(out -> new ExplanationReport(out).write(reading));
  }

  /**
   * {@return what a claim can mean, on indented lines, without a last line end}
   *
   * @param reading the answer of the reader
   */
  public static String indented(ClaimReading reading) {
    return JsonWriting.indented(out -> new ExplanationReport(out).write(reading));
  }

  /**
   * {@return the sessions that paid lines show, on one line, without a line end}
   *
   * @param history the answer of the reader
   */
  public static String line(HistoryReading history) {
    return JsonWriting.line(out -> new HistoryReport(out).write(history));
  }

  /**
   * {@return the sessions that paid lines show, on indented lines, without a last line end}
   *
   * @param history the answer of the reader
   */
  public static String indented(HistoryReading history) {
    return JsonWriting.indented(out -> new HistoryReport(out).write(history));
  }
}
