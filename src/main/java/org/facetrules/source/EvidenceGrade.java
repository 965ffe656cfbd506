package org.facetrules.source;

/**
 * How well a fact is attested. The grade travels with every fact, so that a reader can tell a
 * publisher's own text from a summary of it.
 */
public enum EvidenceGrade {
  /** Read in the publisher's own data or text, or in a checked verbatim quotation of it. */
  A("publisher's own text"),
  /** Quoted by a reputable secondary source, or read in two independent copies. */
  B("reputable secondary source"),
  /** One secondary source, or derived by this library from graded facts. */
  C("single secondary source, or derived"),
  /** A summary or mirror; to be verified before it decides anything. */
  D("summary, to be verified");

  private final String meaning;

  EvidenceGrade(String meaning) {
    this.meaning = meaning;
  }

  /** {@return the grade in a few words, for people} */
  public String meaning() {
    return meaning;
  }

  /**
   * {@return the next weaker grade; {@link #D} stays {@link #D}}
   *
   * <p>Used where a value is applied to days before the revision in which it was read.
   */
  public EvidenceGrade lowered() {
    return this == D ? D : values()[ordinal() + 1];
  }
}
