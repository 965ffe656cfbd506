package org.facetrules.fee;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.facetrules.claim.Claim;

/**
 * A claim that is planned.
 *
 * @param payer the payer as the plan names it
 * @param estimator by which schedule it is paid
 * @param claim what will be billed, and when
 * @param context who bills, and where the work will be done
 * @param linesAtRisk the numbers of the lines, from 1, that a finding puts at risk; immutable
 * @param facts what the encounter tells beyond the lines
 */
public record PlannedClaim(
    String payer,
    PaymentEstimator estimator,
    Claim claim,
    PaymentContext context,
    Set<Integer> linesAtRisk,
    EncounterFacts facts) {
  /**
   * Copies the numbers.
   *
   * @param payer the payer as the plan names it
   * @param estimator by which schedule it is paid
   * @param claim what will be billed, and when
   * @param context who bills, and where the work will be done
   * @param linesAtRisk the numbers of the lines, from 1, that a finding puts at risk
   * @param facts what the encounter tells beyond the lines
   */
  public PlannedClaim {
    linesAtRisk = ImmutableSet.copyOf(linesAtRisk);
  }

  /**
   * A claim of which nothing is known beyond its lines.
   *
   * @param payer the payer as the plan names it
   * @param estimator by which schedule it is paid
   * @param claim what will be billed, and when
   * @param context who bills, and where the work will be done
   * @param linesAtRisk the numbers of the lines, from 1, that a finding puts at risk
   */
  public PlannedClaim(
      String payer,
      PaymentEstimator estimator,
      Claim claim,
      PaymentContext context,
      Set<Integer> linesAtRisk) {
    this(payer, estimator, claim, context, linesAtRisk, EncounterFacts.none());
  }
}
