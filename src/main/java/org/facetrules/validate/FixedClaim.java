package org.facetrules.validate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.claim.Claim;
import org.facetrules.rule.Finding;

/**
 * A claim with the safe fixes made, but for those that would bring an error.
 *
 * @param claim the claim after the fixes
 * @param mended the findings whose fixes were made, in that order; immutable
 * @param heldBack the findings that are left although they have a safe fix, and why; immutable
 * @param report what is to be said of the claim now
 */
public record FixedClaim(
    Claim claim, List<Finding> mended, List<HeldBack> heldBack, ValidationReport report) {
  /**
   * Copies the lists.
   *
   * @param claim the claim after the fixes
   * @param mended the findings whose fixes were made, in that order; immutable
   * @param heldBack the findings that are left although they have a safe fix, and why; immutable
   * @param report what is to be said of the claim now
   */
  public FixedClaim {
    mended = ImmutableList.copyOf(mended);
    heldBack = ImmutableList.copyOf(heldBack);
  }

  /** {@return the gravest finding that is left} */
  public Verdict verdict() {
    return report.verdict();
  }
}
