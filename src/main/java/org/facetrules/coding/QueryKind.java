package org.facetrules.coding;

/** What a question to the provider is about. */
public enum QueryKind {
  /** The technique is not documented. */
  TECHNIQUE,
  /** The imaging is not documented, or one injection is documented under two. */
  GUIDANCE,
  /** Our sources have no code for the technique and imaging, or for them at that joint. */
  NO_CODE,
  /** No level is documented, or a level text has several readings. */
  LEVELS,
  /** A nerve list leaves a nerve over, has several readings, or disagrees with the sites. */
  NERVES,
  /** The side of a level is not documented. */
  SIDE,
  /** Whether an injection was given where nerves were destroyed on the same day. */
  SAME_DAY;

  /** {@return whether something that was done may be left out of the lines until it is answered} */
  public boolean withholdsLines() {
    return this != SIDE;
  }
}
