package org.facetrules.rule;

import java.util.Optional;

/**
 * An edit: a dated statement that judges an encounter, a claim, or both. The library's rules and
 * those of a house have the same form. A rule has no state, and asks for no clock, locale, file or
 * network: the same input gives the same answer in any thread.
 */
public interface Rule {
  /** {@return the identity card; the same on every call} */
  RuleInfo info();

  /**
   * {@return what the rule says of the input}
   *
   * <p>It is asked only on days within its period and when all inputs that its card needs are
   * there.
   *
   * @param input what is judged
   */
  Outcome evaluate(RuleInput input);

  /**
   * {@return that there is nothing here for the rule, where that is known without the inputs that
   * its card needs; empty when it has to be asked}
   *
   * <p>Asked only when such an input is missing, so that no rule wants the record or the history of
   * a service that it would not judge.
   *
   * @param input what is judged, without the inputs that are missing
   */
  default Optional<Outcome> outOfScope(RuleInput input) {
    return Optional.empty();
  }
}
