package org.facetrules.internal.rules;

import java.util.Optional;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleNeed;

/** A rule that passes by its scopes alone, against what it says when it is asked all the same. */
final class Unasked {
  private Unasked() {}

  static boolean isWrong(ScopedRule rule, RuleInput input) {
    Optional<Outcome> unasked = rule.outOfScope(input);
    return unasked.isPresent()
        && unasked.get().kind() == OutcomeKind.PASSED
        && hasNeeds(rule, input)
        && rule.judge(input).kind() != OutcomeKind.PASSED;
  }

  private static boolean hasNeeds(ScopedRule rule, RuleInput input) {
    for (RuleNeed need : rule.info().needs()) {
      if (!input.has(need)) {
        return false;
      }
    }
    return true;
  }
}
