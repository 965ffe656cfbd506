package org.facetrules.validate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.rule.Finding;
import org.facetrules.rule.RuleId;

/**
 * A safe fix that was not made, since the claim would have an error then that it does not have now:
 * a code that is put right can meet a pair edit that the wrong code hid.
 *
 * @param finding the finding whose fix it is
 * @param brings the rules of the errors that the fix would bring, in order; immutable
 */
public record HeldBack(Finding finding, List<RuleId> brings) {
  /**
   * Copies the list.
   *
   * @param finding the finding whose fix it is
   * @param brings the rules of the errors that the fix would bring, in order; immutable
   */
  public HeldBack {
    brings = ImmutableList.copyOf(brings);
  }
}
