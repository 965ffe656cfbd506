package org.facetrules.json;

/** Writes JSON pointers. */
final class Pointer {
  private Pointer() {}

  /** {@return a field name as it stands in a JSON pointer} */
  static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
