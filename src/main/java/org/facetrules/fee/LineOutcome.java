package org.facetrules.fee;

import java.util.Locale;

/** Whether a line has an amount. */
public enum LineOutcome {
  /** It is paid. */
  PAID("paid"),
  /** It is paid with another line, and nothing for itself. */
  PACKAGED("packaged"),
  /** It is not paid. */
  NOT_PAID("not paid"),
  /** Its amount is not known and not estimated. */
  NOT_KNOWN("not known");

  private final String label;

  LineOutcome(String label) {
    this.label = label;
  }

  /** {@return the outcome in a word or two, for people} */
  public String label() {
    return label;
  }

  /** {@return the outcome as programs read it, such as "not-paid"} */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
