package org.facetrules.plan;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.RuleId;
import org.facetrules.rule.RuleInfo;
import org.facetrules.validate.EncounterValidator;

/** The rules that another day can satisfy: caps within a window, and intervals. */
final class TimeBoundRules {
  private static final Set<String> IDS =
      ImmutableSet.of("FR-504", "FR-505", "FR-506", "FR-507", "FR-525");

  private static final EncounterValidator ALONE = alone();

  private TimeBoundRules() {}

  static boolean has(RuleId rule) {
    return IDS.contains(rule.value());
  }

  static EncounterValidator forPayer(PayerProfile profile) {
    return ALONE.forPayer(profile);
  }

  private static EncounterValidator alone() {
    EncounterValidator validator = EncounterValidator.standard();
    for (RuleInfo rule : validator.rules()) {
      if (!IDS.contains(rule.id().value())) {
        validator = validator.without(rule.id().value(), "no other day changes its answer");
      }
    }
    return validator;
  }
}
