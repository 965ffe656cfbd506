package org.facetrules.rule;

/** What came of a rule; the gravest first. */
public enum OutcomeKind {
  /** It threw; nothing is known. */
  FAILED("failed"),
  /** It found something. */
  FLAGGED("flagged"),
  /** An input is missing. */
  UNDETERMINED("undetermined"),
  /** An edit was met and a modifier resolves it. */
  RESOLVED("resolved"),
  /** It looked and found nothing. */
  PASSED("passed"),
  /** There is nothing here for it to look at. */
  NOT_APPLICABLE("not applicable");

  private final String label;

  OutcomeKind(String label) {
    this.label = label;
  }

  /** {@return the outcome in a word or two, for people} */
  public String label() {
    return label;
  }
}
