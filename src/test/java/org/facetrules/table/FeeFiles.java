package org.facetrules.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files of payment in the layouts that the publisher ships: real samples, and rows put into them.
 */
public final class FeeFiles {
  /** Relative values of October 2025, 31 columns. */
  public static final String VALUES_2025 = "PPRRVU2025_Oct.sample.csv";

  /** Relative values of July 2026, 32 columns. */
  public static final String VALUES_2026 = "PPRRVU2026_Jul_nonQPP.sample.csv";

  private static final Path SAMPLES = Path.of("src/test/resources/publisher");
  private static final int HEADER = 10;

  private FeeFiles() {}

  /** The text of a sample. */
  public static String text(String sample) throws IOException {
    return Files.readString(SAMPLES.resolve(sample), UTF_8);
  }

  /** A file with some text. */
  public static PublisherFile file(String name, String text) {
    return PublisherFile.of(name, () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  /** The library's tables with files added. */
  public static LoadedFees load(PublisherFile... files) {
    return FeeTables.bundled().load(List.of(files));
  }

  /** A file in the layout of a sample with other rows, one line each. */
  public static String withRows(String sample, List<String> rows) throws IOException {
    List<String> lines = new ArrayList<>(text(sample).lines().toList().subList(0, HEADER));
    lines.addAll(rows);
    return String.join("\n", lines) + "\n";
  }

  /** A row of 31 columns: code, work, practice expense outside and in a facility, malpractice. */
  public static String row2025(
      String code, String work, String office, String facility, String malpractice) {
    return row(code, work, office, facility, malpractice, "2", "1", "32.3465");
  }

  /** A row of 31 columns with indicators and factor. */
  public static String row(
      String code,
      String work,
      String office,
      String facility,
      String malpractice,
      String multiple,
      String bilateral,
      String factor) {
    var w = new BigDecimal(work);
    var m = new BigDecimal(malpractice);
    return String.join(
        ",",
        code,
        "",
        "[short descriptor]",
        "A",
        "",
        work,
        office,
        "",
        facility,
        "",
        malpractice,
        w.add(new BigDecimal(office)).add(m).toPlainString(),
        w.add(new BigDecimal(facility)).add(m).toPlainString(),
        "0,000,0.00,0.00,0.00",
        multiple,
        bilateral,
        "1,0,0,",
        factor,
        "09,0,99,0.00,0.00,0.00");
  }
}
