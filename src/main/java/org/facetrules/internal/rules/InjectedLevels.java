package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.Technique;
import org.facetrules.table.CodeFamily;

/**
 * The levels that were injected, those that a destruction includes among them: lines that count
 * those are for the rule of injections beside destruction.
 */
final class InjectedLevels {
  private InjectedLevels() {}

  /** How many levels were injected in the regions of some lines; 0 where one region has none. */
  static int count(Encounter encounter, CodeFamily family, List<BilledLine> lines) {
    List<TreatedLevel> levels = of(encounter, family);
    int count = 0;
    for (SpinalRegion region : SpinalRegion.values()) {
      if (lines.stream().anyMatch(line -> line.position().region() == region)) {
        long here = levels.stream().filter(level -> level.level().region() == region).count();
        if (here == 0) {
          return 0;
        }
        count += (int) here;
      }
    }
    return count;
  }

  private static List<TreatedLevel> of(Encounter encounter, CodeFamily family) {
    List<TreatedLevel> levels = new ArrayList<>();
    for (FacetProcedure procedure : encounter.procedures()) {
      if (isOf(procedure, family)) {
        levels.addAll(procedure.levels());
      }
    }
    return TreatedLevel.merged(levels);
  }

  private static boolean isOf(FacetProcedure procedure, CodeFamily family) {
    Optional<ImageGuidance> guidance = procedure.guidance();
    return procedure.technique().filter(Technique::isInjection).isPresent()
        && (family == CodeFamily.ULTRASOUND_INJECTION
            ? guidance.equals(Optional.of(ImageGuidance.ULTRASOUND))
            : guidance.filter(ImageGuidance::isFluoroscopyOrCt).isPresent());
  }
}
