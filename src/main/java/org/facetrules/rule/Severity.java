package org.facetrules.rule;

import org.facetrules.source.EvidenceGrade;

/** How grave a finding is; the gravest first. */
public enum Severity {
  /** The line is wrong or will not be paid. */
  ERROR("error"),
  /** The line is likely not paid, or payers differ, or a document is needed. */
  WARNING("warning"),
  /** To be known; the claim can go as it is. */
  ADVICE("advice");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** {@return the severity in a word, for people and programs} */
  public String label() {
    return label;
  }

  /**
   * {@return the severity that evidence of a grade can carry: an error needs grade A or B, on
   * weaker evidence it is a warning}
   *
   * @param grade how well the finding's source attests it
   */
  public Severity on(EvidenceGrade grade) {
    return this == ERROR && grade.compareTo(EvidenceGrade.B) > 0 ? WARNING : this;
  }
}
