package org.facetrules.claim;

import java.util.regex.Pattern;

/**
 * An ICD-10-CM code as it stands on a claim, such as M47.816. It is kept with its dot; claims that
 * leave the dot out say the same. Says nothing of whether the code exists or can be billed.
 *
 * @param value the code with its dot
 */
public record DiagnosisCode(String value) implements Comparable<DiagnosisCode> {
  private static final Pattern FORM = Pattern.compile("[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?");
  private static final int CATEGORY = 3;

  /**
   * Checks the form.
   *
   * @param value the code with its dot
   * @throws IllegalArgumentException when the value has another form
   */
  public DiagnosisCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "\"" + value + "\" is no diagnosis code: expected a form such as M47.816");
    }
  }

  /**
   * {@return the code}
   *
   * @param text the code with or without its dot
   * @throws IllegalArgumentException when the text has another form
   */
  public static DiagnosisCode of(String text) {
    boolean undotted = text.length() > CATEGORY && text.indexOf('.') < 0;
    return new DiagnosisCode(
        undotted ? text.substring(0, CATEGORY) + "." + text.substring(CATEGORY) : text);
  }

  /** Codes are compared all the time: by hand, without what a record sets up on first use. */
  @Override
  public boolean equals(Object other) {
    return other instanceof DiagnosisCode that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(DiagnosisCode other) {
    return value.compareTo(other.value);
  }

  /** {@return the code with its dot} */
  @Override
  public String toString() {
    return value;
  }
}
