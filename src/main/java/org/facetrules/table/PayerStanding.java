package org.facetrules.table;

/** How the library knows the coverage policy of a payer other than Original Medicare. */
public enum PayerStanding {
  /** By values of grade A to C, which are built in. */
  BUILT_IN("built in"),
  /** It follows the policy of the Medicare contractor, so that a state or contractor is wanted. */
  FOLLOWS_CONTRACTOR("follows the Medicare contractor"),
  /** By evidence of grade D alone: a sample policy file, to be verified before it is used. */
  SAMPLE_FILE("sample policy file");

  private final String label;

  PayerStanding(String label) {
    this.label = label;
  }

  /** {@return the standing in a few words, for people} */
  public String label() {
    return label;
  }
}
