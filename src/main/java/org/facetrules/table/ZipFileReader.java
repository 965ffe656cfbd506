package org.facetrules.table;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Reads the localities of ZIP codes (ZIP5): fixed width, 80 characters a line. */
final class ZipFileReader {
  private static final int WIDTH = 80;
  private static final int QUARTER = 75;

  private final FileBytes file;
  private final FileLines lines;

  ZipFileReader(FileBytes file) {
    this.file = file;
    this.lines = new FileLines(file);
  }

  Map<String, ZipLocality> read() throws IOException {
    Map<String, ZipLocality> found = new HashMap<>();
    String quarter = "";
    while (lines.next()) {
      String line = lines.text();
      if (line.length() != WIDTH) {
        throw file.refuse(
            lines.number(), "a line of " + line.length() + " characters", "80 characters");
      }
      ZipLocality locality = locality(line);
      String own = line.substring(QUARTER);
      if (!own.matches("\\d{4}[1-4]") || (!quarter.isEmpty() && !own.equals(quarter))) {
        throw file.refuse(
            lines.number(),
            "the quarter " + PublisherFileException.quote(own),
            quarter.isEmpty() ? "a year and a quarter such as 20254" : quarter);
      }
      quarter = own;
      if (found.put(locality.zip(), locality) != null) {
        throw file.refuse(lines.number(), "ZIP code " + locality.zip() + " again", "each once");
      }
    }
    if (found.isEmpty()) {
      throw file.refuse("an empty file", "lines of 80 characters");
    }
    return ImmutableMap.copyOf(found);
  }

  private ZipLocality locality(String line) {
    return new ZipLocality(
        cell(line, 2, 7, "\\d{5}", "ZIP code"),
        cell(line, 0, 2, "[A-Z]{2}", "state"),
        cell(line, 7, 12, "\\d{5}", "contractor"),
        cell(line, 12, 14, "\\d{2}", "locality"));
  }

  private String cell(String line, int from, int to, String form, String name) {
    String cell = line.substring(from, to);
    if (!cell.matches(form)) {
      throw file.refuse(
          lines.number(),
          from + 1,
          name,
          cell,
          "a " + name + " in characters " + (from + 1) + " to " + to);
    }
    return cell;
  }
}
