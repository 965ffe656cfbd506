package org.facetrules.fee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
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
 * @param openQuestions the questions on whose answer further lines wait, for people; immutable
 */
public record PlannedClaim(
    String payer,
    PaymentEstimator estimator,
    Claim claim,
    PaymentContext context,
    Set<Integer> linesAtRisk,
    List<String> openQuestions) {
  /**
   * Copies the numbers and the questions.
   *
   * @param payer the payer as the plan names it
   * @param estimator by which schedule it is paid
   * @param claim what will be billed, and when
   * @param context who bills, and where the work will be done
   * @param linesAtRisk the numbers of the lines, from 1, that a finding puts at risk
   * @param openQuestions the questions on whose answer further lines wait, for people
   */
  public PlannedClaim {
    linesAtRisk = ImmutableSet.copyOf(linesAtRisk);
    openQuestions = ImmutableList.copyOf(openQuestions);
  }

  /**
   * A claim whose lines are all known.
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
    this(payer, estimator, claim, context, linesAtRisk, ImmutableList.of());
  }
}
