package org.facetrules.internal.rules;

import java.util.Optional;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.internal.lookup.NumberIndex;
import org.facetrules.rule.RuleInput;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.ServiceIndicator;
import org.facetrules.table.ServiceIndicators;

/** The modifiers that an indicator of the relative value files forbids on a code. */
final class IndicatorModifiers {
  static final Citation CITATION =
      new Citation(
          "CMSAPI",
          "relative value files: indicators of components, assistants, co-surgeons and teams",
          EvidenceGrade.A);

  private static final Citation OTHER_DAY =
      CITATION.lowered("read in releases of 2020 to 2026, not on this day");

  private static final String NO_COMPONENTS = "0";
  private static final String NO_ASSISTANT = "1";
  private static final String NO_OTHER_SURGEON = "0";

  private static final NumberIndex<Indicator> JUDGED = judged();

  private enum Indicator {
    COMPONENTS,
    CO_SURGEON,
    TEAM,
    ASSISTANT
  }

  private IndicatorModifiers() {}

  private static NumberIndex<Indicator> judged() {
    return NumberIndex.<Indicator>builder(8)
        .put(Modifier.of("26").number(), Indicator.COMPONENTS)
        .put(Modifier.of("TC").number(), Indicator.COMPONENTS)
        .put(Modifier.of("62").number(), Indicator.CO_SURGEON)
        .put(Modifier.of("66").number(), Indicator.TEAM)
        .put(Modifier.of("80").number(), Indicator.ASSISTANT)
        .put(Modifier.of("81").number(), Indicator.ASSISTANT)
        .put(Modifier.of("82").number(), Indicator.ASSISTANT)
        .put(Modifier.of("AS").number(), Indicator.ASSISTANT)
        .build();
  }

  static boolean isJudged(Modifier modifier) {
    return JUDGED.has(modifier.number());
  }

  static boolean knows(ProcedureCode code) {
    return ServiceIndicators.standard().find(code).isPresent();
  }

  /** Whether the indicator of a code says that a modifier is never paid. */
  static boolean isNever(RuleInput input, ProcedureCode code, Modifier modifier) {
    Indicator indicator = JUDGED.get(modifier.number());
    Optional<ServiceIndicator> found = ServiceIndicators.standard().find(code);
    if (indicator == null || found.isEmpty()) {
      return false;
    }
    input.standsOn(ServiceIndicators.standard().edition());
    ServiceIndicator values = found.get();
    return switch (indicator) {
      case COMPONENTS -> values.parts().equals(NO_COMPONENTS);
      case CO_SURGEON -> values.coSurgeon().equals(NO_OTHER_SURGEON);
      case TEAM -> values.team().equals(NO_OTHER_SURGEON);
      case ASSISTANT -> values.assistant().equals(NO_ASSISTANT);
    };
  }

  /** Weaker on a day that no release read covers. */
  static Citation citation(RuleInput input) {
    boolean covered = ServiceIndicators.standard().edition().covers(input.dateOfService());
    return covered ? CITATION : OTHER_DAY;
  }
}
