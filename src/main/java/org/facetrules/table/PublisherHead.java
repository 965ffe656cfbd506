package org.facetrules.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Locale;

/** Tells by its first bytes which table a file is. */
final class PublisherHead {
  private PublisherHead() {}

  static PublisherTable tableOf(FileBytes bytes) throws IOException {
    String head = new String(bytes.head(), ISO_8859_1);
    String expected =
        "pair edits (PTP) as tab-separated text, unit limits (MUE) as CSV, or add-on edits (AOC)"
            + " as text";
    if (head.isBlank()) {
      throw bytes.refuse("an empty file", expected);
    }
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      throw isWorkbook(bytes.name())
          ? bytes.refuse("a workbook", "the .txt file beside it, or its sheet saved as text")
          : bytes.refuse("a zip archive", "the files in it: unzip it first");
    }
    String letters = head.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    if (letters.contains("muevalues")) {
      return PublisherTable.UNIT_LIMITS;
    }
    if (letters.contains("addoncode")) {
      return PublisherTable.ADD_ON_EDITS;
    }
    if (letters.contains("column1column2")) {
      return PublisherTable.PAIR_EDITS;
    }
    throw bytes.refuse(
        "a file that starts with " + PublisherFileException.quote(head.strip()), expected);
  }

  private static boolean isWorkbook(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]?");
  }
}
