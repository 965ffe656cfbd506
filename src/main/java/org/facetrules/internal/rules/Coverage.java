package org.facetrules.internal.rules;

import java.util.Optional;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.RuleInput;
import org.facetrules.source.Edition;

/** What the payer's coverage policy says on the date of service. */
final class Coverage {
  /** The payer has no policy, or its policy does not speak of this on the day. */
  static final Outcome NOT_SAID =
      Outcome.notApplicable("the payer's coverage policy says nothing of this on the day");

  private Coverage() {}

  /** What the policy says of a term; the answer then stands on the table it was made from. */
  static <T> Optional<CoverageValue<T>> at(RuleInput input, CoverageTerm<T> term) {
    Optional<CoveragePolicy> policy = input.profile().coverage();
    if (policy.isEmpty()) {
      return Optional.empty();
    }
    Optional<CoverageValue<T>> value = policy.get().at(term, input.dateOfService());
    if (value.isPresent()) {
      Optional<Edition> edition = policy.get().edition();
      if (edition.isPresent()) {
        input.standsOn(edition.get());
      }
    }
    return value;
  }
}
