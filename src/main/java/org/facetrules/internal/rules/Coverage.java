package org.facetrules.internal.rules;

import java.util.Optional;
import org.facetrules.policy.CoverageOnDay;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.RuleInput;
import org.facetrules.source.Edition;
import org.facetrules.table.PolicyDocument;

/** What the payer's coverage policy says on the date of service. */
final class Coverage {
  /** The payer has no policy, or its policy does not speak of this on the day. */
  static final Outcome NOT_SAID =
      Outcome.notApplicable("the payer's coverage policy says nothing of this on the day");

  private Coverage() {}

  /** The policy's number on the day, such as "L38773", or its name where it has no number. */
  static String policy(RuleInput input) {
    return input
        .profile()
        .documents()
        .at(input.dateOfService())
        .map(PolicyDocument::lcd)
        .orElseGet(() -> input.coverage().map(said -> said.policy().id()).orElse("none"));
  }

  /** What the policy says of a term; the answer then stands on the table it was made from. */
  static <T> Optional<CoverageValue<T>> at(RuleInput input, CoverageTerm<T> term) {
    Optional<CoverageOnDay> policy = input.coverage();
    if (policy.isEmpty()) {
      return Optional.empty();
    }
    Optional<CoverageValue<T>> value = policy.get().of(term);
    Optional<Edition> edition = policy.get().policy().edition();
    if (value.isPresent() && edition.isPresent()) {
      input.standsOn(edition.get());
    }
    return value;
  }
}
