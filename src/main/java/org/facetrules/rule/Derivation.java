package org.facetrules.rule;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Work that several rules share: a view of the input that is made once in an evaluation, when the
 * first rule asks for it. A constant of the rules that use it, one for the life of the program.
 *
 * @param <T> what is made
 */
public final class Derivation<T> {
  /** Far more than rules can want: whoever makes one for each evaluation is told. */
  private static final int MOST = 10_000;

  private static final AtomicInteger MADE = new AtomicInteger();

  private final Function<? super RuleInput, ? extends T> view;
  private final int index;

  private Derivation(Function<? super RuleInput, ? extends T> view, int index) {
    this.view = view;
    this.index = index;
  }

  /**
   * {@return a new derivation}
   *
   * @param <T> what is made
   * @param view the view of an input; not null
   * @throws IllegalStateException when 10,000 derivations were made: each is to be a constant
   */
  public static <T> Derivation<T> of(Function<? super RuleInput, ? extends T> view) {
    return of(view, MADE);
  }

  static <T> Derivation<T> of(
      Function<? super RuleInput, ? extends T> view, AtomicInteger counter) {
    int index = counter.getAndIncrement();
    if (index >= MOST) {
      counter.set(MOST);
      throw new IllegalStateException(
          MOST + " derivations were made: expected a constant for each view that rules share");
    }
    return new Derivation<>(view, index);
  }

  /** How many there are by now. */
  static int made() {
    return Math.min(MADE.get(), MOST);
  }

  /** Where it stands among all derivations, counted from 0. */
  int index() {
    return index;
  }

  T of(RuleInput input) {
    return view.apply(input);
  }
}
