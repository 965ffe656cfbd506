package org.facetrules.policy;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  /** Two are equal when they are of policies of one name and say the same. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof CoverageOnDay that
            && policy.id().equals(that.policy.id())
            && Arrays.equals(values, that.values));
  }

  @Override
  public int hashCode() {
    return policy.id().hashCode();
  }

  /** {@return the name of the policy} */
  @Override
  public String toString() {
    return policy.id();
  }
}
