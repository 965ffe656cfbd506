package org.facetrules.policy;

import java.util.Optional;

/**
 * What a coverage policy says on one day. Immutable, and the same object for all days between two
 * changes of the policy.
 */
public final class CoverageOnDay {
  private final CoveragePolicy policy;

  /** By the place of the term among all terms. */
  private final Optional<?>[] values;

  CoverageOnDay(CoveragePolicy policy, Optional<?>[] values) {
    this.policy = policy;
    this.values = values.clone();
  }

  /** {@return the policy, with what it says on all days} */
  public CoveragePolicy policy() {
    return policy;
  }

  /**
   * {@return what the policy says of a term; empty when it says nothing}
   *
   * @param <T> what is said
   * @param term the term
   */
  @SuppressWarnings("unchecked") // the policy's builder takes values of the term's own type alone
  public <T> Optional<CoverageValue<T>> of(CoverageTerm<T> term) {
    return (Optional<CoverageValue<T>>) values[term.index()];
  }

  /** {@return the name of the policy} */
  @Override
  public String toString() {
    return policy.id();
  }
}
