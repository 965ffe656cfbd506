package org.facetrules.table;

import java.util.Locale;

/** Who asks for an element of the record. */
public enum DocumentationDemand {
  /** A coverage policy, as a condition. */
  POLICY("the coverage policy"),
  /** A coverage policy, while answers of the contractor say that it is not required. */
  POLICY_DISPUTED("the coverage policy, while the contractor's answers say no"),
  /** A contractor's article, list or review, or what follows from a rule of it. */
  CONTRACTOR("the contractor"),
  /** A contractor's list, in cases that neither claim nor encounter tell. */
  WHEN_APPLICABLE("the contractor, when applicable"),
  /** Good practice; no source of facet policy asks for it. */
  PRACTICE("good practice");

  private final String label;

  DocumentationDemand(String label) {
    this.label = label;
  }

  /** {@return who asks, in a few words, for people} */
  public String label() {
    return label;
  }

  static DocumentationDemand of(String cell) {
    return valueOf(cell.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
