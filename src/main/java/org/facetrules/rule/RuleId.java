package org.facetrules.rule;

import java.util.regex.Pattern;

/**
 * The name of a rule, for good: two to eight capital letters, a hyphen and a number, such as
 * FR-201. The library's own rules start with FR.
 *
 * @param value the name
 */
public record RuleId(String value) implements Comparable<RuleId> {
  private static final Pattern FORM = Pattern.compile("[A-Z]{2,8}-[0-9]{1,6}");
  private static final String OWN = "FR-";
  private static final int DECIMAL = 10;
  private static final int BLOCK_SIZE = 100;

  /**
   * Checks the form.
   *
   * @param value the name
   * @throws IllegalArgumentException when the value has another form
   */
  public RuleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "\""
              + value
              + "\" is no rule id: expected two to eight capital letters, a hyphen and a number,"
              + " such as FR-201");
    }
  }

  /**
   * {@return the id}
   *
   * @param value the name, such as "FR-201"
   * @throws IllegalArgumentException when the value has another form
   */
  public static RuleId of(String value) {
    return new RuleId(value);
  }

  /** {@return whether the rule is one of the library's own} */
  public boolean isStandard() {
    return value.startsWith(OWN);
  }

  /** {@return the block of one of the library's own rules, such as 2 for FR-201; else 0} */
  public int block() {
    return isStandard() ? number() / BLOCK_SIZE : 0;
  }

  /** Ids of house rules first by their letters, then by number. */
  @Override
  public int compareTo(RuleId other) {
    if (isStandard() && other.isStandard()) {
      return Integer.compare(number(), other.number());
    }
    int byLetters = letters().compareTo(other.letters());
    return byLetters != 0 ? byLetters : Integer.compare(number(), other.number());
  }

  private String letters() {
    return value.substring(0, value.indexOf('-'));
  }

  private int number() {
    return Integer.parseInt(value, value.indexOf('-') + 1, value.length(), DECIMAL);
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return value;
  }
}
