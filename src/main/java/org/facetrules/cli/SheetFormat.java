package org.facetrules.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facetrules.json.SheetJson;
import org.facetrules.sheet.CodeSheet;

/** How code sheets are printed. */
enum SheetFormat {
  TEXT {
    @Override
    String sheets(List<CodeSheet> sheets) {
      return sheets.stream().map(CodeSheet::toText).collect(Collectors.joining("\n"));
    }

    @Override
    String entries(List<CodeSheet> sheets) {
      return lines(sheets.stream().map(sheet -> sheet.code() + "  " + sheet.label()).toList());
    }
  },
  JSON {
    @Override
    String sheets(List<CodeSheet> sheets) {
      List<String> objects = sheets.stream().map(SheetJson::indented).toList();
      return objects.size() == 1 ? objects.get(0) + "\n" : array(objects);
    }

    @Override
    String entries(List<CodeSheet> sheets) {
      return array(sheets.stream().map(SheetJson::entry).toList());
    }
  },
  JSON_LINES {
    @Override
    String sheets(List<CodeSheet> sheets) {
      return lines(sheets.stream().map(SheetJson::line).toList());
    }

    @Override
    String entries(List<CodeSheet> sheets) {
      return lines(sheets.stream().map(SheetJson::entry).toList());
    }
  };

  /** {@return the sheets as the output wants them} */
  abstract String sheets(List<CodeSheet> sheets);

  /** {@return codes and labels as the output wants them} */
  abstract String entries(List<CodeSheet> sheets);

  static SheetFormat of(Optional<String> name) {
    String word = name.orElse("text");
    return switch (word) {
      case "text" -> TEXT;
      case "json" -> JSON;
      case "jsonl" -> JSON_LINES;
      default ->
          throw new UsageException(
              "--format: \"" + word + "\" is no format of sheets: expected text, json or jsonl");
    };
  }

  private static String array(List<String> objects) {
    return objects.stream()
        .map(object -> "  " + object.replace("\n", "\n  "))
        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }

  private static String lines(List<String> texts) {
    return texts.stream().map(text -> text + "\n").collect(Collectors.joining());
  }
}
