package org.facetrules.json;

import java.util.Locale;

/** How encounters stand in an input. */
public enum InputFormat {
  /**
   * By content: a list when the first character is a bracket. JSON Lines when there is a second
   * line that is not blank and either the first line is a complete object by itself, or the second
   * is one with procedures or a claim. Otherwise one encounter.
   */
  DETECT,
  /** One encounter, or a list of encounters. */
  JSON,
  /** JSON Lines: one encounter a line; blank lines are skipped. */
  JSON_LINES;

  /**
   * {@return the format that the name of a file says: {@link #JSON_LINES} for the ending ".jsonl",
   * else {@link #DETECT}}
   *
   * @param fileName the name of a file, with or without its folders
   */
  public static InputFormat ofFile(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".jsonl") ? JSON_LINES : DETECT;
  }
}
