package org.facetrules.table;

import java.util.Locale;

/** How well a pair of denial codes is attested for its use. */
public enum DenialStanding {
  /** The pair stands on a contractor's page. */
  SEEN("seen on a contractor's page"),
  /** The meanings of the codes were verified; their pair is typical. */
  MEANT("meanings verified, pair typical"),
  /** Inferred from the wording of a policy and the meaning of the codes. */
  INFERRED("inferred from the wording");

  private final String label;

  DenialStanding(String label) {
    this.label = label;
  }

  /** {@return the standing in a few words, for people} */
  public String label() {
    return label;
  }

  static DenialStanding of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
