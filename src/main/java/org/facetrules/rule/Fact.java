package org.facetrules.rule;

/**
 * One thing that a finding states, such as found: 64492-LT.
 *
 * @param name what it is: "found", "expected", "limit", "level" and the like
 * @param value the value as text
 */
public record Fact(String name, String value) {
  /**
   * Checks that the fact has a name.
   *
   * @param name what it is: "found", "expected", "limit", "level" and the like
   * @param value the value as text
   * @throws IllegalArgumentException when the name is blank
   */
  public Fact {
    requireName(name, value);
  }

  static void requireName(String name, Object value) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a fact needs a name, its value is \"" + value + "\"");
    }
  }

  /** {@return "found: 64492-LT"} */
  @Override
  public String toString() {
    return name + ": " + value;
  }
}
