package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.CompanionKind;

/** Sedation and anesthesia beside a facet procedure, on the claim or billed on another one. */
final class SedationServices {
  private SedationServices() {}

  static List<DayService> of(RuleInput input) {
    DayServices day = DayServices.of(input);
    if (!day.hasCompanion()) {
      return List.of();
    }
    List<DayService> found = new ArrayList<>(0);
    List<DayService> all = day.all();
    for (int i = 0; i < all.size(); i++) {
      DayService service = all.get(i);
      if (isSedation(service)) {
        found.add(service);
      }
    }
    return found;
  }

  static boolean isSedation(DayService service) {
    return service.isKind(CompanionKind.SEDATION)
        || service.isKind(CompanionKind.SEDATION_BY_ANOTHER)
        || service.isKind(CompanionKind.ANESTHESIA);
  }
}
