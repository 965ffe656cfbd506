package org.facetrules.internal.rules;

import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.LevelReading;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.encounter.Fusion;
import org.facetrules.encounter.FusionApproach;
import org.facetrules.policy.FusionExclusion;

/**
 * How a fusion stands to what a policy excludes: it does, it does not, or the record leaves it
 * open.
 */
final class ExcludedFusion {
  /** What is known of a fusion against the exclusion. */
  enum Match {
    /** The exclusion does not mean it. */
    NONE,
    /** It is at a level treated. */
    AT_LEVEL,
    /** It is elsewhere in the region, and the policy does not say whether that excludes. */
    IN_REGION,
    /** The record does not name its approach. */
    APPROACH_MISSING,
    /** The record does not name its levels. */
    LEVELS_MISSING,
    /** The levels treated are not known. */
    TREATED_LEVELS_MISSING
  }

  private ExcludedFusion() {}

  static Match of(FusionExclusion exclusion, Fusion fusion, DaySession session) {
    Optional<FusionApproach> wanted = approach(exclusion);
    if (wanted.isPresent() && fusion.approach().filter(wanted.get()::equals).isEmpty()) {
      return fusion.approach().isPresent() || isElsewhere(fusion, session)
          ? Match.NONE
          : Match.APPROACH_MISSING;
    }
    return place(exclusion, fusion, session);
  }

  private static Match place(FusionExclusion exclusion, Fusion fusion, DaySession session) {
    boolean anterior = exclusion == FusionExclusion.AFTER_ANTERIOR_LUMBAR_FUSION;
    List<TreatedLevel> fused = fusion.levels().map(LevelReading::levels).orElse(List.of());
    if (fused.isEmpty()) {
      return anterior && session.region() != SpinalRegion.LUMBAR
          ? Match.NONE
          : Match.LEVELS_MISSING;
    }
    if (isElsewhere(fusion, session) || (anterior && session.region() != SpinalRegion.LUMBAR)) {
      return Match.NONE;
    }
    if (sharesALevel(fused, session.levels())) {
      return Match.AT_LEVEL;
    }
    if (anterior) {
      return Match.IN_REGION;
    }
    return session.levels().isEmpty() ? Match.TREATED_LEVELS_MISSING : Match.NONE;
  }

  /** Whether all that is known of the fusion is in the other region. */
  private static boolean isElsewhere(Fusion fusion, DaySession session) {
    List<TreatedLevel> fused = fusion.levels().map(LevelReading::levels).orElse(List.of());
    return !fused.isEmpty()
        && fused.stream().noneMatch(level -> level.level().region() == session.region())
        && !sharesALevel(fused, session.levels());
  }

  private static boolean sharesALevel(List<TreatedLevel> fused, List<TreatedLevel> treated) {
    for (TreatedLevel level : treated) {
      if (fused.stream().anyMatch(other -> other.level() == level.level())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<FusionApproach> approach(FusionExclusion exclusion) {
    return switch (exclusion) {
      case AFTER_ANTERIOR_LUMBAR_FUSION -> Optional.of(FusionApproach.ANTERIOR);
      case POSTERIOR_AT_LEVEL -> Optional.of(FusionApproach.POSTERIOR);
      case ANY_AT_LEVEL -> Optional.empty();
    };
  }
}
