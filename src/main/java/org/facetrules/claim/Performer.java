package org.facetrules.claim;

/** Who performed a service, seen from the billing provider. Absent means not known. */
public enum Performer {
  /** The billing provider, or one of the same group and specialty. */
  SAME,
  /** Another provider. */
  OTHER
}
