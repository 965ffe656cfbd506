package org.facetrules.internal.rules;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.CodedLine;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.CodeFamily;

/** Whether the facet levels of the encounter are T12-L1 and L1-L2, treated in one family. */
enum JunctionLevels {
  /** Just these two. */
  THE_PAIR_ALONE,
  /** Another set of levels, or these in two families. */
  OTHERS,
  /** Nobody says, or a question is open. */
  NOT_KNOWN;

  static JunctionLevels of(RuleInput input, CodeFamily family) {
    Optional<CodedEncounter> coded = input.coded();
    if (coded.isEmpty()) {
      return NOT_KNOWN;
    }
    boolean thoracic = false;
    boolean lumbar = false;
    for (CodedLine line : coded.get().lines()) {
      Optional<FacetPosition> position = FacetPosition.of(line.line().code());
      for (TreatedLevel treated : line.levels()) {
        boolean first = treated.level() == FacetLevel.T12_L1;
        boolean second = treated.level() == FacetLevel.L1_L2;
        if (position.isPresent() && !first && !second) {
          return OTHERS;
        }
        boolean here = position.isPresent() && position.get().family() == family;
        thoracic |= first && here;
        lumbar |= second && here;
      }
    }
    if (thoracic && lumbar) {
      return THE_PAIR_ALONE;
    }
    return coded.get().queries().isEmpty() ? OTHERS : NOT_KNOWN;
  }

  /** The levels of the encounter in words; empty text when nobody says. */
  static String text(RuleInput input) {
    Set<String> levels = new LinkedHashSet<>();
    input
        .coded()
        .ifPresent(
            coded ->
                coded
                    .lines()
                    .forEach(
                        line -> line.levels().forEach(level -> levels.add(level.level().label()))));
    return levels.isEmpty() ? "no facet level" : String.join(", ", levels);
  }
}
