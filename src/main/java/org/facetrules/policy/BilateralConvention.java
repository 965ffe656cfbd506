package org.facetrules.policy;

import org.facetrules.source.Citation;
import org.facetrules.table.CodeFamily;

/**
 * How a payer wants bilateral levels billed, with the source of that wish.
 *
 * @param form the form of the lines
 * @param injections where the form was read for facet injections under fluoroscopy or CT
 * @param otherFamilies where it was read, or from what it is derived, for the other code families
 */
public record BilateralConvention(BilateralForm form, Citation injections, Citation otherFamilies) {
  /**
   * {@return a convention with one source for all code families}
   *
   * @param form the form of the lines
   * @param citation where it was read
   */
  public static BilateralConvention of(BilateralForm form, Citation citation) {
    return new BilateralConvention(form, citation, citation);
  }

  /**
   * {@return the source of the form for a code family}
   *
   * @param family the family of the billed code
   */
  public Citation citation(CodeFamily family) {
    return family == CodeFamily.INJECTION ? injections : otherFamilies;
  }
}
