package org.facetrules.fee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facetrules.anatomy.Laterality;
import org.facetrules.claim.Modifier;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.CodedLine;

/**
 * What the encounter tells of its coded lines and the lines themselves do not say.
 *
 * @param bothSides the numbers of the lines, from 1, whose units are two for each joint, as both of
 *     its sides were treated; immutable
 * @param openQuestions the questions on whose answer further lines wait, for people; immutable
 */
public record EncounterFacts(Set<Integer> bothSides, List<String> openQuestions) {
  private static final EncounterFacts NONE = new EncounterFacts(Set.of(), List.of());

  /**
   * Copies both.
   *
   * @param bothSides the numbers of the lines, from 1, whose units are two for each joint
   * @param openQuestions the questions on whose answer further lines wait, for people
   */
  public EncounterFacts {
    bothSides = ImmutableSet.copyOf(bothSides);
    openQuestions = ImmutableList.copyOf(openQuestions);
  }

  /** {@return nothing beyond the lines: all of them are known, and say all that is known} */
  public static EncounterFacts none() {
    return NONE;
  }

  /**
   * {@return what an encounter tells of the claim of all its coded lines, in their order}
   *
   * @param coded the answer of the coder
   */
  public static EncounterFacts of(CodedEncounter coded) {
    ImmutableSet.Builder<Integer> bothSides = ImmutableSet.builder();
    for (int i = 0; i < coded.lines().size(); i++) {
      if (countsSides(coded.lines().get(i))) {
        bothSides.add(i + 1);
      }
    }
    return new EncounterFacts(
        bothSides.build(),
        // A question on a side alone leaves its line in place.
        coded.queries().stream()
            .filter(query -> query.kind().withholdsLines())
            .map(query -> query.message())
            .toList());
  }

  private static boolean countsSides(CodedLine coded) {
    return !coded.levels().isEmpty()
        && !coded.line().modifiers().contains(Modifier.BILATERAL)
        && coded.line().units() == 2 * coded.levels().size()
        && coded.levels().stream()
            .allMatch(level -> level.laterality().equals(Optional.of(Laterality.BILATERAL)));
  }
}
