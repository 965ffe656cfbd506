package org.facetrules.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facetrules.table.PublisherFileException.Place;

/**
 * Tells by its first bytes which table a file is. Where the name says that it is another, one of
 * the two is wrong, and the file is refused.
 */
final class PublisherHead {
  private final FileBytes file;
  private final String head;
  private final Optional<PublisherTable> named;

  private PublisherHead(FileBytes file, String head) {
    this.file = file;
    this.head = head;
    this.named = PublishedName.tableOf(file.name());
  }

  static PublisherTable tableOf(FileBytes file) throws IOException {
    return new PublisherHead(file, new String(file.head(), ISO_8859_1)).table();
  }

  private PublisherTable table() {
    if (head.isBlank()) {
      throw refuse(1, "an empty file", expected());
    }
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      throw isWorkbook(file.name())
          ? refuse(1, "a workbook", "the .txt file beside it, or its sheet saved as text")
          : refuse(1, "a zip archive", "the files in it: unzip it first");
    }
    PublisherTable looks =
        Arrays.stream(PublisherTable.values())
            .filter(table -> letters(head).contains(mark(table)))
            .findFirst()
            .orElseThrow(() -> refuse(1, start(), expected()));
    if (looks != named.orElse(looks)) {
      throw refuse(lineOf(mark(looks)), "the head of " + looks.form(), instead(looks));
    }
    return looks;
  }

  /** Letters and digits that stand in the head of one kind of file alone. */
  private static String mark(PublisherTable table) {
    return switch (table) {
      case UNIT_LIMITS -> "muevalues";
      case ADD_ON_EDITS -> "addoncode";
      case PAIR_EDITS -> "column1column2";
    };
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** {@return the line on which a mark stands; the first where it stands across lines} */
  private int lineOf(String mark) {
    List<String> lines = head.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (letters(lines.get(i)).contains(mark)) {
        return i + 1;
      }
    }
    return 1;
  }

  private String start() {
    return "a file that starts with " + PublisherFileException.quote(head.strip());
  }

  private String expected() {
    return named
        .map(table -> table.form() + ", as the name says")
        .orElseGet(
            () ->
                Arrays.stream(PublisherTable.values())
                    .map(PublisherTable::form)
                    .collect(Collectors.joining(", or ")));
  }

  private String instead(PublisherTable looks) {
    return expected()
        + "; to load it as %s, give it the publisher's name, such as %s"
            .formatted(looks.label(), looks.example());
  }

  private PublisherFileException refuse(int line, String found, String expected) {
    return file.refuse(Place.startOf(line), found, expected);
  }

  private static boolean isWorkbook(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]?");
  }
}
