package org.facetrules.validate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.rule.RuleId;

/**
 * A rule that could not judge, or not everything.
 *
 * @param rule the rule
 * @param missing what would be needed; immutable
 */
public record OpenRule(RuleId rule, List<String> missing) {
  /**
   * Copies the list.
   *
   * @param rule the rule
   * @param missing what would be needed; immutable
   */
  public OpenRule {
    missing = ImmutableList.copyOf(missing);
  }
}
