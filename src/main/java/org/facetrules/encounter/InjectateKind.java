package org.facetrules.encounter;

/** What was injected. */
public enum InjectateKind {
  /** A local anesthetic. */
  LOCAL_ANESTHETIC("local anesthetic"),
  /** A corticosteroid. */
  CORTICOSTEROID("corticosteroid"),
  /** Another agent against inflammation. */
  ANTI_INFLAMMATORY("anti-inflammatory"),
  /** A contrast agent. */
  CONTRAST("contrast"),
  /** A biological, such as platelet-rich plasma or stem cells. */
  BIOLOGICAL("biological"),
  /** A sclerosing agent, as in prolotherapy. */
  SCLEROSANT("sclerosant"),
  /** Something else. */
  OTHER("another substance");

  private final String label;

  InjectateKind(String label) {
    this.label = label;
  }

  /** {@return the kind in a few words, for people} */
  public String label() {
    return label;
  }
}
