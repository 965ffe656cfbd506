package org.facetrules.source;

/**
 * The place where a fact was read: a document, the part of it, and how well that attests the fact.
 *
 * @param key the short name of the document; {@link Sources#find} gives the document behind it
 * @param section the part of the document and what it says, in our own words
 * @param grade how well the fact is attested
 */
public record Citation(String key, String section, EvidenceGrade grade) {
  /**
   * Checks that key and section say something.
   *
   * @param key the short name of the document; {@link Sources#find} gives the document behind it
   * @param section the part of the document and what it says, in our own words
   * @param grade how well the fact is attested
   * @throws IllegalArgumentException when the key or the section is blank
   */
  public Citation {
    if (key.isBlank() || section.isBlank()) {
      throw new IllegalArgumentException(
          "a citation needs a source key and a section, found \""
              + key
              + "\", \""
              + section
              + "\"");
    }
  }

  /**
   * {@return the same place with the grade one step weaker}
   *
   * @param remark why the grade is lowered, such as "read in the revision of 2025-02-26"
   */
  public Citation lowered(String remark) {
    return new Citation(key, section + "; " + remark, grade.lowered());
  }

  /** {@return "A57787 v26, coding guidance (grade A)"} */
  @Override
  public String toString() {
    return key + ", " + section + " (grade " + grade + ")";
  }

  /** By hand, as is {@link #hashCode}: a first answer waits for nothing that a record sets up. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Citation that
        && key.equals(that.key)
        && section.equals(that.section)
        && grade == that.grade;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * key.hashCode() + section.hashCode()) + grade.hashCode();
  }
}
