package org.facetrules.oracle;

/**
 * What a payer wants, in the plainest form: one column of the convention tables of the facts.
 *
 * @param form how a level done on both sides is billed
 * @param order which level takes the first code
 * @param junctionPair whether T12-L1 with L1-L2 alone is one lumbar session
 * @param kx whether diagnostic injection lines carry KX
 * @param pairs which column of the pair table is asked
 */
public record Terms(Form form, Order order, boolean junctionPair, boolean kx, Pairs pairs) {
  /** Both sides of a level, as lines. */
  public enum Form {
    /** Modifier 50 on every line. */
    FIFTY,
    /** Modifier 50 on the first level, further levels twice. */
    FIFTY_THEN_TWICE,
    /** An RT line and an LT line. */
    RIGHT_AND_LEFT
  }

  /** Which level comes first. */
  public enum Order {
    /** Levels done on both sides, then from the head down. */
    BILATERAL_FIRST,
    /** From the head down. */
    CRANIAL_FIRST
  }

  /** The two pair tables. */
  public enum Pairs {
    /** The practitioner table, also asked for ASC claims. */
    PRACTITIONER,
    /** The table of hospital outpatient claims. */
    HOSPITAL
  }
}
