package org.facetrules.cli;

import java.util.Optional;

/** When a progress line is shown. */
enum ProgressMode {
  /** On a terminal that shows nothing else. */
  AUTO,
  ALWAYS,
  NEVER;

  static ProgressMode of(Optional<String> name) {
    String word = name.orElse("auto");
    return switch (word) {
      case "auto" -> AUTO;
      case "always" -> ALWAYS;
      case "never" -> NEVER;
      default ->
          throw new UsageException(
              "--progress: \"" + word + "\" is no choice: expected auto, always or never");
    };
  }
}
