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
}
