package org.facetrules.table;

/** How a unit limit is applied; the publisher's adjudication indicator. */
public enum Adjudication {
  /** To each line alone. */
  LINE(1, "each line alone"),
  /** To the date of service, all lines summed; never payable above the limit. */
  DATE_NOT_APPEALABLE(2, "all lines of the day summed, not appealable"),
  /** To the date of service, all lines summed; payable above the limit on appeal. */
  DATE(3, "all lines of the day summed, appealable");

  private final int indicator;
  private final String label;

  Adjudication(int indicator, String label) {
    this.indicator = indicator;
    this.label = label;
  }

  /** {@return the publisher's indicator, 1 to 3} */
  public int indicator() {
    return indicator;
  }

  /** {@return how the limit is applied, for people} */
  public String label() {
    return label;
  }

  static Adjudication of(String cell) {
    for (Adjudication adjudication : values()) {
      if (Integer.toString(adjudication.indicator).equals(cell)) {
        return adjudication;
      }
    }
    throw new IllegalStateException("no adjudication indicator \"" + cell + "\"");
  }
}
