package org.facetrules.cli;

import java.util.Optional;

/** How reports are printed. */
enum ReportFormat {
  TEXT,
  JSON,
  JSON_LINES;

  private static final String EXPECTED = "expected text, json or jsonl";

  static ReportFormat of(Optional<String> name) {
    String word = name.orElse("text");
    return switch (word) {
      case "text" -> TEXT;
      case "json" -> JSON;
      case "jsonl" -> JSON_LINES;
      case "csv", "sarif" ->
          throw new UsageException(
              "--format: " + word + " is not available for this command: " + EXPECTED);
      default -> throw new UsageException("--format: \"" + word + "\" is no format: " + EXPECTED);
    };
  }

  /**
   * {@return what prints the reports}
   *
   * @param single whether the input is one encounter by its form
   */
  Reports reports(boolean single, Output out) {
    return switch (this) {
      case TEXT -> new TextReports(out);
      case JSON -> single ? new JsonReports.Single(out) : new JsonReports.Listed(out);
      case JSON_LINES -> new JsonReports.Lines(out);
    };
  }
}
