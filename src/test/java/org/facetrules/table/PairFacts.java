package org.facetrules.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The pair tables as the fact files have them, read the plain way: every pair of July 2024 with a
 * facet code on either side, the first days that were read elsewhere, and those that follow from a
 * reversed pair. Knows nothing of the bundled tables.
 */
final class PairFacts {
  static final String INDICATOR_NEVER_IN_FORCE = "9";
  private static final Path FOLDER = Path.of("src/test/resources/facts");

  /**
   * coding-facts 6: trigger point over facet since 2017-01-01, the reverse until the day before.
   */
  private static final List<String> TRIGGER_POINT = List.of("20552", "20553");

  private static final String REVERSED_ROW_ENDED = "2016-12-31";
  private static final String REVERSED_ON = "2017-01-01";

  private PairFacts() {}

  /** A row; empty days are unknown or none. */
  record Row(
      String one,
      String two,
      String first,
      String last,
      String indicator,
      String rationale,
      Basis basis) {}

  /** Where the first day of a row is from. */
  enum Basis {
    NOT_PUBLISHED,
    READ_LATER,
    REVERSED
  }

  static List<Row> of(NcciSetting setting) throws IOException {
    Map<String, String> rationales = new HashMap<>();
    for (FactRows.Fact fact : FactRows.of("ptp-rationales.csv")) {
      rationales.put(fact.get("rationale_id"), fact.get("rationale"));
    }
    Map<String, String> firstDays = readLater(setting);
    List<String[]> lines = lines(setting);
    Map<String, String> ends = new HashMap<>();
    lines.forEach(cells -> ends.put(cells[0] + ">" + cells[1] + ">" + day(cells[2]), cells[3]));
    return lines.stream()
        .map(
            cells -> {
              Basis basis = basis(cells, firstDays, ends);
              String first =
                  switch (basis) {
                    case READ_LATER -> firstDays.getOrDefault(cells[0] + ">" + cells[1], "");
                    case REVERSED -> REVERSED_ON;
                    case NOT_PUBLISHED -> "";
                  };
              return new Row(
                  cells[0],
                  cells[1],
                  first,
                  day(cells[2]),
                  cells[3],
                  rationales.getOrDefault(cells[4], "no such reason"),
                  basis);
            })
        .toList();
  }

  private static Basis basis(
      String[] cells, Map<String, String> firstDays, Map<String, String> ends) {
    if (!cells[2].equals("*")) {
      return Basis.NOT_PUBLISHED;
    }
    if (firstDays.containsKey(cells[0] + ">" + cells[1])) {
      return Basis.READ_LATER;
    }
    return TRIGGER_POINT.contains(cells[0])
            && cells[1].startsWith("6449")
            && ends.containsKey(cells[1] + ">" + cells[0] + ">" + REVERSED_ROW_ENDED)
        ? Basis.REVERSED
        : Basis.NOT_PUBLISHED;
  }

  private static Map<String, String> readLater(NcciSetting setting) throws IOException {
    Map<String, String> days = new HashMap<>();
    for (FactRows.Fact fact : FactRows.of("ptp-effective-dates.csv")) {
      if (fact.get("setting").replace('_', ' ').equals(setting.label())) {
        days.put(fact.get("col1") + ">" + fact.get("col2"), day(fact.get("effective_date")));
      }
    }
    return days;
  }

  private static List<String[]> lines(NcciSetting setting) throws IOException {
    String file = "ptp-facet-all-" + setting.label().replace(' ', '-') + "-2024q3.csv.gz";
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(FOLDER.resolve(file))), UTF_8))) {
      return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
    }
  }

  private static String day(String cell) {
    return cell.equals("*")
        ? ""
        : cell.substring(0, 4) + "-" + cell.substring(4, 6) + "-" + cell.substring(6);
  }
}
