package org.facetrules.cli;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.StringJoiner;

/** Turns a path of the wire format into words: people count from one. */
final class PlaceText {
  private static final Splitter PARTS = Splitter.on('/').omitEmptyStrings();

  private PlaceText() {}

  /** {@return " (procedure 1, site 2)" for "/procedures/0/sites/1"; "" when no item is named} */
  static String of(String path) {
    List<String> parts = PARTS.splitToList(path);
    StringJoiner words = new StringJoiner(", ", " (", ")").setEmptyValue("");
    for (int i = 0; i + 1 < parts.size(); i += 2) {
      words.add(singular(parts.get(i)) + " " + (Integer.parseInt(parts.get(i + 1)) + 1));
    }
    if (parts.size() > 1 && parts.size() % 2 == 1) {
      words.add(parts.get(parts.size() - 1));
    }
    return words.toString();
  }

  private static String singular(String field) {
    return field.endsWith("s") ? field.substring(0, field.length() - 1) : field;
  }
}
