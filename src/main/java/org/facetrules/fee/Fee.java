package org.facetrules.fee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.facetrules.source.Citation;

/** What a fee schedule says of one unit of a code. */
public sealed interface Fee {
  /**
   * An amount.
   *
   * @param amount dollars for one unit, not negative
   * @param rules how lines follow from it; immutable
   * @param steps how it was reached, the last of them with the amount as value; immutable
   * @param remarks what is to be known about it, for people; immutable
   */
  record Priced(
      BigDecimal amount, Set<PaymentRule> rules, List<PaymentStep> steps, List<String> remarks)
      implements Fee {
    /**
     * Copies the lists.
     *
     * @param amount dollars for one unit, not negative
     * @param rules how lines follow from it
     * @param steps how it was reached
     * @param remarks what is to be known about it, for people
     * @throws IllegalArgumentException when the amount is negative
     */
    public Priced {
      if (amount.signum() < 0) {
        throw new IllegalArgumentException("fee " + amount + ": expected 0 or more");
      }
      rules = ImmutableSet.copyOf(rules);
      steps = ImmutableList.copyOf(steps);
      remarks = ImmutableList.copyOf(remarks);
    }
  }

  /**
   * Nothing for itself: it is part of what is paid for another service.
   *
   * @param reason the sentence that says so
   * @param citations where it was read; immutable
   */
  record Packaged(String reason, List<Citation> citations) implements Fee {
    /**
     * Copies the citations.
     *
     * @param reason the sentence that says so
     * @param citations where it was read
     */
    public Packaged {
      citations = ImmutableList.copyOf(citations);
    }
  }

  /**
   * Nothing: the schedule does not pay the code.
   *
   * @param reason the sentence that says so
   * @param citations where it was read; immutable
   */
  record NotPaid(String reason, List<Citation> citations) implements Fee {
    /**
     * Copies the citations.
     *
     * @param reason the sentence that says so
     * @param citations where it was read
     */
    public NotPaid {
      citations = ImmutableList.copyOf(citations);
    }
  }

  /**
   * The schedule has no amount for it; nothing is estimated.
   *
   * @param reason the sentence that says why
   */
  record NotKnown(String reason) implements Fee {}
}
