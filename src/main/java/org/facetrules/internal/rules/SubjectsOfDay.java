package org.facetrules.internal.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.CompanionKind;

/**
 * The services of the day, on the claim or billed on another one, and the pairs they stand in; all
 * of it may be there where the claim is not known.
 */
final class SubjectsOfDay {
  private static final Map<CompanionKind, Subject> BY_KIND =
      new EnumMap<>(
          Map.of(
              CompanionKind.IMAGING, Subject.IMAGING,
              CompanionKind.SEDATION, Subject.SEDATION,
              CompanionKind.SEDATION_BY_ANOTHER, Subject.SEDATION,
              CompanionKind.ANESTHESIA, Subject.SEDATION,
              CompanionKind.VISIT, Subject.VISIT,
              CompanionKind.LOCAL_ANESTHETIC, Subject.SUPPLY,
              CompanionKind.CONTRAST, Subject.SUPPLY));

  private static final long ALL =
      Subject.bits(
          Subject.TWO_SERVICES,
          Subject.PAIR,
          Subject.IMAGING,
          Subject.SEDATION,
          Subject.VISIT,
          Subject.SUPPLY);

  private SubjectsOfDay() {}

  static long in(RuleInput input) {
    if (input.claim().isEmpty()) {
      return ALL;
    }
    DayServices day = DayServices.of(input);
    if (!day.hasFacet() || day.all().size() < 2) {
      return 0;
    }
    long found = Subject.TWO_SERVICES.bit();
    if (day.hasCompanion()) {
      List<DayService> all = day.all();
      for (int i = 0; i < all.size(); i++) {
        DayService service = all.get(i);
        Subject subject = service.kind() == null ? null : BY_KIND.get(service.kind());
        found |= subject == null ? 0 : subject.bit();
      }
    }
    return DayPairs.of(input).isEmpty() ? found : found | Subject.PAIR.bit();
  }
}
