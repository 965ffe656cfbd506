package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Modifier;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.CodedLine;
import org.facetrules.rule.Fix;
import org.facetrules.rule.RuleInput;

/**
 * The side modifiers that a facet line must carry, where the encounter leaves no choice: every line
 * of the family and region has the same, so that it does not matter which level takes which code.
 */
final class KnownSide {
  private static final List<String> READINGS =
      List.of("both sides of the level", "the right side alone", "the left side alone");

  private KnownSide() {}

  /** Sets the side that was treated, or asks for it. */
  static Fix fix(RuleInput input, BilledLine line) {
    Optional<List<Modifier>> sides = of(input, line);
    if (sides.isEmpty()) {
      return new Fix.Query("which side does " + line.label() + " stand for?", READINGS);
    }
    List<Modifier> modifiers = LineModifierEdits.without(line, ModifierSets::isSide);
    for (Modifier side : sides.get()) {
      modifiers = ModifierOrder.with(side, modifiers);
    }
    return Fix.safe(LineModifierEdits.set(line, modifiers));
  }

  private static Optional<List<Modifier>> of(RuleInput input, BilledLine line) {
    if (!line.isFacet() || input.coded().isEmpty()) {
      return Optional.empty();
    }
    CodedEncounter coded = input.coded().get();
    List<List<Modifier>> found = new ArrayList<>();
    boolean sameCode = false;
    for (CodedLine expected : coded.lines()) {
      Optional<FacetPosition> position = FacetPosition.of(expected.line().code());
      if (position.isPresent() && position.get().codes().equals(line.position().codes())) {
        found.add(sides(expected));
        sameCode |=
            expected.line().code().equals(line.code()) && expected.line().units() == line.units();
      }
    }
    boolean clear = sameCode && coded.queries().isEmpty();
    return clear && found.stream().distinct().count() == 1
        ? Optional.of(found.get(0))
        : Optional.empty();
  }

  private static List<Modifier> sides(CodedLine line) {
    return line.line().modifiers().stream().filter(ModifierSets::isSide).toList();
  }
}
