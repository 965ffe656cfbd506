package org.facetrules.internal.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.Purpose;
import org.facetrules.rule.Derivation;
import org.facetrules.rule.RuleInput;
import org.jspecify.annotations.Nullable;

/**
 * Which injection lines are diagnostic as far as the encounter says. Any level may have taken any
 * code of its region, so that with both purposes in a region only the number of lines is known.
 */
final class InjectionPurposes {
  static final Derivation<InjectionPurposes> VIEW = Derivation.of(InjectionPurposes::new);

  /** What is known of the injection lines of a region. */
  enum Wish {
    /** All are diagnostic. */
    EVERY_LINE,
    /** None is. */
    NO_LINE,
    /** Some are; {@link InjectionPurposes#diagnosticLines} tells how many. */
    SOME_LINES,
    /** No such injection was done, whatever is billed; other rules speak of that. */
    NOT_DONE,
    /** The purpose is not known, or a line has levels of both. */
    NOT_KNOWN
  }

  private final @Nullable Wish everywhere;
  private final Map<SpinalRegion, RegionPurposes> regions;

  private InjectionPurposes(RuleInput input) {
    everywhere = everywhere(input);
    regions = everywhere == null ? byRegion(MixedPurposes.of(input)) : Map.of();
  }

  private static Map<SpinalRegion, RegionPurposes> byRegion(MixedPurposes mixed) {
    Map<SpinalRegion, RegionPurposes> regions = new EnumMap<>(SpinalRegion.class);
    for (SpinalRegion region : SpinalRegion.values()) {
      regions.put(region, mixed.in(region));
    }
    return regions;
  }

  static InjectionPurposes of(RuleInput input) {
    return input.derived(VIEW);
  }

  /** What is known of a region when a number of its lines is on the claim. */
  Wish in(SpinalRegion region, int lines) {
    if (everywhere != null) {
      return everywhere;
    }
    RegionPurposes known = region(region);
    boolean countable = known.wish() != Wish.SOME_LINES || known.lines() == lines;
    return countable ? known.wish() : Wish.NOT_KNOWN;
  }

  /** How many lines of a region are diagnostic. */
  int diagnosticLines(SpinalRegion region) {
    return region(region).diagnostic();
  }

  private RegionPurposes region(SpinalRegion region) {
    return regions.getOrDefault(region, RegionPurposes.NOT_KNOWN);
  }

  /** One purpose for all injections that can take 64490-64495, or null when both occur. */
  private static @Nullable Wish everywhere(RuleInput input) {
    boolean diagnostic = false;
    boolean therapeutic = false;
    List<FacetProcedure> procedures = DoneSessions.procedures(input);
    for (FacetProcedure procedure : procedures) {
      if (MixedPurposes.isInjection(procedure)) {
        Optional<Purpose> purpose = procedure.purpose();
        if (purpose.isEmpty()) {
          return Wish.NOT_KNOWN;
        }
        diagnostic |= purpose.get() == Purpose.DIAGNOSTIC;
        therapeutic |= purpose.get() == Purpose.THERAPEUTIC;
      }
    }
    if (diagnostic && therapeutic) {
      return null;
    }
    if (!diagnostic && !therapeutic) {
      return procedures.isEmpty() ? Wish.NOT_KNOWN : Wish.NOT_DONE;
    }
    return diagnostic ? Wish.EVERY_LINE : Wish.NO_LINE;
  }

  /**
   * What is known of one region.
   *
   * @param wish which lines are diagnostic
   * @param lines how many lines were coded
   * @param diagnostic how many of them are diagnostic
   */
  record RegionPurposes(Wish wish, int lines, int diagnostic) {
    static final RegionPurposes NOT_KNOWN = new RegionPurposes(Wish.NOT_KNOWN, 0, 0);
  }
}
