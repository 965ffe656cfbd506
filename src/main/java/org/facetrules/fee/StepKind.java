package org.facetrules.fee;

import java.util.Locale;

/** What a step of an estimate does. */
public enum StepKind {
  /** Relative value of work times its geographic index. */
  WORK,
  /** Relative value of practice expense times its geographic index. */
  PRACTICE_EXPENSE,
  /** Relative value of malpractice insurance times its geographic index. */
  MALPRACTICE,
  /** The sum of the three. */
  ADJUSTED_TOTAL,
  /** The sum times the conversion factor. */
  CONVERSION_FACTOR,
  /** The fee schedule amount, rounded half up to the cent. */
  FEE,
  /** A facility's weight times its factor. */
  WEIGHT,
  /** A rate as published, or as contracted. */
  RATE,
  /** Adjusted for local wages. */
  WAGE_INDEX,
  /** A percentage of another schedule. */
  PERCENT,
  /** Several units. */
  UNITS,
  /** Both sides. */
  BOTH_SIDES,
  /** Reduced or discontinued. */
  REDUCTION,
  /** The rank among the procedures of the day. */
  RANK,
  /** What who does not participate is allowed. */
  PARTICIPATION,
  /** The amount of the line, rounded half up to the cent. */
  AMOUNT,
  /** The charge, where it is lower. */
  CHARGE,
  /** The most that the patient can be charged by who does not participate. */
  LIMITING_CHARGE,
  /** The patient's share. */
  PATIENT_SHARE;

  /** {@return the kind as programs read it, such as "practice-expense"} */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
