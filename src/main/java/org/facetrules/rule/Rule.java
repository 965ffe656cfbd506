package org.facetrules.rule;

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
}
