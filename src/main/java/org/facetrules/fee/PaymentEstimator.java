package org.facetrules.fee;

import org.facetrules.claim.Claim;

/**
 * Estimates what should be paid for claims by a fee schedule, line by line and with every step.
 * Says what is not known instead of estimating it. Does not know what the patient or another payer
 * owes beside a share, nor whether a claim is covered. Immutable.
 */
public final class PaymentEstimator {
  private final FeeSchedule schedule;

  private PaymentEstimator(FeeSchedule schedule) {
    this.schedule = schedule;
  }

  /**
   * {@return an estimator by a schedule}
   *
   * @param schedule the schedule, such as {@link FeeSchedule#medicare()}
   */
  public static PaymentEstimator of(FeeSchedule schedule) {
    return new PaymentEstimator(schedule);
  }

  /** {@return an estimator by Medicare's schedules} */
  public static PaymentEstimator medicare() {
    return of(FeeSchedule.medicare());
  }

  /** {@return the schedule} */
  public FeeSchedule schedule() {
    return schedule;
  }

  /**
   * {@return what should be paid for a claim; the order of its lines does not matter}
   *
   * @param claim the lines of one day, patient and provider
   * @param context who bills, and where the work was done
   * @throws IllegalArgumentException when a charge is negative, or the state has no such locality
   */
  public PaymentEstimate estimate(Claim claim, PaymentContext context) {
    return estimate(claim, context, EncounterFacts.none());
  }

  /**
   * {@return what should be paid for the coded lines of an encounter; it is not complete while a
   * question is open on which further lines wait}
   *
   * @param claim the lines of one day, patient and provider, as far as they are known
   * @param context who bills, and where the work was done
   * @param facts what the encounter tells beyond the lines
   * @throws IllegalArgumentException when a charge is negative, or the state has no such locality
   */
  public PaymentEstimate estimate(Claim claim, PaymentContext context, EncounterFacts facts) {
    return new EstimateWork(schedule, claim, context, facts).estimate();
  }
}
