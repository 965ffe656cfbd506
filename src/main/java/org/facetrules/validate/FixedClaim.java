package org.facetrules.validate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.claim.Claim;
import org.facetrules.rule.Finding;

/**
 * A claim with all safe fixes made.
 *
 * @param claim the claim after the fixes
 * @param mended the findings whose fixes were made, in that order; immutable
 * @param report what is to be said of the claim now
 */
public record FixedClaim(Claim claim, List<Finding> mended, ValidationReport report) {
  /**
   * Copies the list.
   *
   * @param claim the claim after the fixes
   * @param mended the findings whose fixes were made, in that order; immutable
   * @param report what is to be said of the claim now
   */
  public FixedClaim {
    mended = ImmutableList.copyOf(mended);
  }

  /** {@return the gravest finding that is left} */
  public Verdict verdict() {
    return report.verdict();
  }
}
