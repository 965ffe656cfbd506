package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facetrules.claim.Modifier;

/** Which modifiers of those that many rules look for stand on a line: a bit for each kind. */
final class ModifierMarks {
  static final int FIFTY = 1;
  static final int LEFT = 1 << 1;
  static final int RIGHT = 1 << 2;
  static final int KX = 1 << 3;

  /** 59 or an X modifier. */
  static final int DISTINCT_SERVICE = 1 << 4;

  /** 52, 53, 73 or 74. */
  static final int REDUCED_OR_DISCONTINUED = 1 << 5;

  /** 76 or 77. */
  static final int REPEAT = 1 << 6;

  private static final ImmutableMap<Modifier, Integer> BY_MODIFIER = byModifier();

  private ModifierMarks() {}

  static int of(List<Modifier> modifiers) {
    int marks = 0;
    for (int i = 0; i < modifiers.size(); i++) {
      Integer mark = BY_MODIFIER.get(modifiers.get(i));
      marks |= mark == null ? 0 : mark;
    }
    return marks;
  }

  private static ImmutableMap<Modifier, Integer> byModifier() {
    Map<Modifier, Integer> marks = new LinkedHashMap<>();
    add(Set.of(Modifier.BILATERAL), FIFTY, marks);
    add(Set.of(Modifier.LEFT), LEFT, marks);
    add(Set.of(Modifier.RIGHT), RIGHT, marks);
    add(Set.of(Modifier.DIAGNOSTIC), KX, marks);
    add(ModifierSets.DISTINCT_SERVICE, DISTINCT_SERVICE, marks);
    add(ModifierSets.DISCONTINUED, REDUCED_OR_DISCONTINUED, marks);
    add(Set.of(ModifierSets.REDUCED), REDUCED_OR_DISCONTINUED, marks);
    add(ModifierSets.REPEAT, REPEAT, marks);
    return ImmutableMap.copyOf(marks);
  }

  private static void add(Set<Modifier> modifiers, int mark, Map<Modifier, Integer> marks) {
    for (Modifier modifier : modifiers) {
      marks.merge(modifier, mark, (one, other) -> one | other);
    }
  }
}
