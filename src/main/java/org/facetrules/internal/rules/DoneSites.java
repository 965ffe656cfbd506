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
  private static final List<Laterality> ONE_SIDED = List.of(Laterality.LEFT, Laterality.RIGHT);

  static final Derivation<DoneSites> VIEW = Derivation.of(DoneSites::new);

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

  /** What was done with a family in a region. */
  List<TreatedLevel> of(CodeFamily family, SpinalRegion region) {
    List<TreatedLevel> levels = new ArrayList<>();
    for (TreatedLevel level : byFamily.getOrDefault(family, List.of())) {
      if (level.level().region() == region) {
        levels.add(level);
      }
    }
    return TreatedLevel.merged(levels);
  }

  /** The joints of a region that both families have on one side or more, with the sides shared. */
  List<TreatedLevel> shared(CodeFamily one, CodeFamily other, SpinalRegion region) {
    List<TreatedLevel> both = new ArrayList<>(0);
    for (TreatedLevel level : byFamily.getOrDefault(other, List.of())) {
      if (level.level().region() == region) {
        for (TreatedLevel candidate : byFamily.getOrDefault(one, List.of())) {
          addShared(level, candidate, both);
        }
      }
    }
    return TreatedLevel.merged(both);
  }

  private static void addShared(TreatedLevel one, TreatedLevel other, List<TreatedLevel> both) {
    if (one.level() != other.level()
        || one.laterality().isEmpty()
        || other.laterality().isEmpty()) {
      return;
    }
    for (Laterality side : ONE_SIDED) {
      if (one.laterality().get().covers(side) && other.laterality().get().covers(side)) {
        both.add(TreatedLevel.of(one.level(), side));
      }
    }
  }
}
