package org.facetrules.rule;

/**
 * Work that several rules share: a view of the input that is made once in an evaluation, when the
 * first rule asks for it. A constant of the rules that use it.
 *
 * @param <T> what is made
 */
@FunctionalInterface
public interface Derivation<T> {
  /**
   * {@return the view of an input}
   *
   * @param input what is judged
   */
  T of(RuleInput input);
}
