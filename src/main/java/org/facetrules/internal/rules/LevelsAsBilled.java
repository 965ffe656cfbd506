package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.Modifier;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.CodedLine;
import org.facetrules.coding.LevelCoder;
import org.facetrules.internal.lookup.Groups;
import org.facetrules.rule.Derivation;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FamilyCodes;

/**
 * What the coder expects, with the levels in the order in which the lines bill them. No source says
 * which level of a region takes the first code, so a claim is held against the order that explains
 * most of it: the sides of its lines, then KX, then the parts of the spine that their diagnoses
 * name. In the library's own order a right line could become a left one for nothing, and the level
 * that is not billed could be told as another (decision 0014).
 */
final class LevelsAsBilled {
  static final Derivation<Optional<CodedEncounter>> VIEW = Derivation.of(LevelsAsBilled::coded);

  private LevelsAsBilled() {}

  /** Empty where the library's order is as good. Asked of an input with procedures and a claim. */
  static Optional<CodedEncounter> of(RuleInput input) {
    return input.derived(VIEW);
  }

  /** The levels of a family in a region, in the library's order. */
  private record Group(FamilyCodes codes, List<TreatedLevel> levels) {}

  private static Optional<CodedEncounter> coded(RuleInput input) {
    CodedEncounter coded = input.coded().orElseThrow();
    List<Group> groups = groups(coded.lines());
    Map<CodeFamily, List<FacetLevel>> first = new EnumMap<>(CodeFamily.class);
    for (Group group : groups) {
      List<TreatedLevel> levels = TreatedLevel.merged(group.levels());
      if (levels.size() > 1) {
        LevelSlots slots =
            LevelSlots.of(group.codes(), codes(groups), diagnostic(coded.lines()), input);
        for (FacetLevel level : slots.order(levels)) {
          Groups.add(first, group.codes().family(), level);
        }
      }
    }
    return first.isEmpty()
        ? Optional.empty()
        : input.encounter().map(done -> LevelCoder.forPayer(input.profile()).code(done, first));
  }

  /** The lines of a group stand side by side. */
  private static List<Group> groups(List<CodedLine> lines) {
    List<Group> groups = new ArrayList<>(2);
    for (CodedLine line : lines) {
      FacetPosition position = FacetPosition.of(line.line().code()).orElse(null);
      if (position == null) {
        continue;
      }
      Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
      if (last == null || !last.codes().equals(position.codes())) {
        last = new Group(position.codes(), new ArrayList<>(4));
        groups.add(last);
      }
      last.levels().addAll(line.levels());
    }
    return groups;
  }

  private static List<FamilyCodes> codes(List<Group> groups) {
    List<FamilyCodes> codes = new ArrayList<>(groups.size());
    for (Group group : groups) {
      codes.add(group.codes());
    }
    return codes;
  }

  /** Only injections carry KX, so that the family need not be told. */
  private static int diagnostic(List<CodedLine> lines) {
    int levels = 0;
    for (CodedLine line : lines) {
      if (line.line().modifiers().contains(Modifier.DIAGNOSTIC)) {
        for (TreatedLevel level : line.levels()) {
          levels |= 1 << level.level().ordinal();
        }
      }
    }
    return levels;
  }
}
