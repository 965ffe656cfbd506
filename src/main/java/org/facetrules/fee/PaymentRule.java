package org.facetrules.fee;

/** How the amount of a line follows from the fee of its code and from the lines beside it. */
public enum PaymentRule {
  /** Of several such procedures of a day the dearest is paid in full, each further one half. */
  RANKED,
  /**
   * Of several such procedures of a day the dearest is paid in full; what each further one, both
   * sides and several units are paid was not read.
   */
  FIRST_ALONE,
  /** Both sides are paid one and a half times, before any ranking. */
  BOTH_SIDES_150,
  /** Both sides are two lines, each ranked; modifier 50 is not accepted. */
  BOTH_SIDES_TWO_LINES,
  /** One payment for the whole claim: the dearest such line; all others are packaged into it. */
  COMPREHENSIVE,
  /** The charge is paid where it is lower. */
  LOWER_OF_CHARGE,
  /** Who does not participate is allowed 95 percent, and can charge 109.25 percent. */
  PARTICIPATION,
  /** A procedure that was stopped or reduced is paid half by modifiers 73 and 52. */
  FACILITY_REDUCTIONS
}
