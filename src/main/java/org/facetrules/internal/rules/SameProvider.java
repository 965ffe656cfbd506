package org.facetrules.internal.rules;

import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Performer;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.OtherService;
import org.facetrules.rule.RuleInput;

/** Whether two services of the day can be of one provider. */
final class SameProvider {
  private SameProvider() {}

  /** Not when just one of them is by another provider; who is not named counts as the same. */
  static boolean canBe(Optional<Performer> one, Optional<Performer> other) {
    return isOther(one) == isOther(other);
  }

  /** Whether a code stands on the claim, or surely elsewhere that day, by a line's provider. */
  static boolean bills(RuleInput input, BilledLine line, ProcedureCode code) {
    Optional<Performer> performer = line.performer();
    List<BilledLine> lines = BilledClaim.of(input).lines();
    for (int i = 0; i < lines.size(); i++) {
      BilledLine other = lines.get(i);
      if (other.code().equals(code) && canBe(performer, other.performer())) {
        return true;
      }
    }
    List<OtherService> others = otherServices(input);
    for (int i = 0; i < others.size(); i++) {
      OtherService other = others.get(i);
      if (other.code().equals(code)
          && other.performedBy().isPresent()
          && canBe(performer, other.performedBy())) {
        return true;
      }
    }
    return false;
  }

  /** What is not known when a code is billed elsewhere that day and nobody says by whom. */
  static Optional<String> missing(RuleInput input, ProcedureCode code) {
    List<OtherService> others = otherServices(input);
    for (int i = 0; i < others.size(); i++) {
      if (others.get(i).code().equals(code) && others.get(i).performedBy().isEmpty()) {
        return Optional.of(DayService.of(i, others.get(i)).performerOf());
      }
    }
    return Optional.empty();
  }

  static List<OtherService> otherServices(RuleInput input) {
    return input.encounter().isPresent()
        ? input.encounter().get().otherServices().orElse(List.of())
        : List.of();
  }

  private static boolean isOther(Optional<Performer> performer) {
    return performer.isPresent() && performer.get() == Performer.OTHER;
  }
}
