package org.facetrules.internal.rules;

import java.util.List;
import java.util.Optional;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleInput;

/**
 * A rule that tells beforehand what must be there for it to be asked, so that whoever has all rules
 * to ask need not ask it.
 */
public interface ScopedRule extends Rule {
  /** {@return what must be there, in the order in which it is missed; the same on every call} */
  List<Scope> scopes();

  /**
   * {@return what the rule says of the input}
   *
   * <p>Asked only when all its scopes are met.
   *
   * @param input what is judged
   */
  Outcome judge(RuleInput input);

  /** As {@link #judge}, where the scopes are met; not to be overridden. */
  @Override
  default Outcome evaluate(RuleInput input) {
    Optional<Outcome> outOfScope = outOfScope(input);
    return outOfScope.isPresent() ? outOfScope.get() : judge(input);
  }

  /** By the scopes alone; not to be overridden. */
  @Override
  default Optional<Outcome> outOfScope(RuleInput input) {
    Subjects there = Subjects.of(input);
    for (Scope scope : scopes()) {
      if (!scope.isMet(there)) {
        return Optional.of(scope.without());
      }
    }
    return Optional.empty();
  }
}
