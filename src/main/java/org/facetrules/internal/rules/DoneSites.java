package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.CodedLine;
import org.facetrules.coding.LevelCoder;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.rule.Derivation;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.CodeFamily;

/**
 * The joints and sides of each family as they were done, before one family takes from another: each
 * procedure is coded alone. Made only where two families meet.
 */
final class DoneSites {
  static final Derivation<DoneSites> VIEW = DoneSites::new;

  private final Map<CodeFamily, List<TreatedLevel>> byFamily = new EnumMap<>(CodeFamily.class);

  private DoneSites(RuleInput input) {
    if (input.coded().isPresent() && input.encounter().isPresent()) {
      Encounter done = input.encounter().get();
      LevelCoder coder = LevelCoder.forPayer(input.profile());
      for (FacetProcedure procedure : done.procedures()) {
        Encounter alone =
            Encounter.builder(done.dateOfService())
                .billing(done.billing())
                .addProcedure(procedure)
                .build();
        add(coder.code(alone));
      }
    }
  }

  static DoneSites of(RuleInput input) {
    return input.derived(VIEW);
  }

  private void add(CodedEncounter coded) {
    for (CodedLine line : coded.lines()) {
      Optional<FacetPosition> position = FacetPosition.of(line.line().code());
      if (position.isPresent()) {
        byFamily
            .computeIfAbsent(position.get().family(), family -> new ArrayList<>())
            .addAll(line.levels());
      }
    }
  }

  /** The joints of a region that both families have on one side or more. */
  List<TreatedLevel> shared(CodeFamily one, CodeFamily other, SpinalRegion region) {
    List<TreatedLevel> both = new ArrayList<>(0);
    for (TreatedLevel level : byFamily.getOrDefault(other, List.of())) {
      if (level.level().region() == region) {
        for (TreatedLevel candidate : byFamily.getOrDefault(one, List.of())) {
          if (isSameSite(level, candidate) && !both.contains(level)) {
            both.add(level);
          }
        }
      }
    }
    return both;
  }

  private static boolean isSameSite(TreatedLevel one, TreatedLevel other) {
    if (one.level() != other.level()
        || one.laterality().isEmpty()
        || other.laterality().isEmpty()) {
      return false;
    }
    Laterality side = one.laterality().get();
    Laterality against = other.laterality().get();
    return (side.covers(Laterality.LEFT) && against.covers(Laterality.LEFT))
        || (side.covers(Laterality.RIGHT) && against.covers(Laterality.RIGHT));
  }
}
