package org.facetrules.internal.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facetrules.claim.Modifier;
import org.facetrules.internal.lookup.NumberIndex;

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

  /** 80, 81, 82 or AS: the assistant has a line of the same code. */
  static final int ASSISTANT = 1 << 7;

  /** One of which {@link ListedModifiers} does not say that it can stand on any facet line. */
  static final int NOT_PLAIN = 1 << 8;

  private static final Set<Modifier> ASSISTANTS =
      Set.of(Modifier.of("80"), Modifier.of("81"), Modifier.of("82"), Modifier.of("AS"));

  private static final NumberIndex<Integer> BY_MODIFIER = byModifier();

  private ModifierMarks() {}

  static int of(List<Modifier> modifiers) {
    int marks = 0;
    for (int i = 0; i < modifiers.size(); i++) {
      Integer mark = BY_MODIFIER.get(modifiers.get(i).number());
      marks |= mark == null ? NOT_PLAIN : mark;
    }
    return marks;
  }

  /** Whether it can stand on any facet line as far as the table and the indicators say. */
  static boolean isPlain(Modifier modifier) {
    Integer mark = BY_MODIFIER.get(modifier.number());
    return mark != null && (mark & NOT_PLAIN) == 0;
  }

  private static NumberIndex<Integer> byModifier() {
    Map<Modifier, Integer> marks = new LinkedHashMap<>();
    add(Set.of(Modifier.BILATERAL), FIFTY, marks);
    add(Set.of(Modifier.LEFT), LEFT, marks);
    add(Set.of(Modifier.RIGHT), RIGHT, marks);
    add(Set.of(Modifier.DIAGNOSTIC), KX, marks);
    add(ModifierSets.DISTINCT_SERVICE, DISTINCT_SERVICE, marks);
    add(ModifierSets.DISCONTINUED, REDUCED_OR_DISCONTINUED, marks);
    add(Set.of(ModifierSets.REDUCED), REDUCED_OR_DISCONTINUED, marks);
    add(ModifierSets.REPEAT, REPEAT, marks);
    add(ASSISTANTS, ASSISTANT, marks);
    Set<Modifier> plain = ListedModifiers.plain();
    add(plain, 0, marks);
    NumberIndex.Builder<Integer> index = NumberIndex.builder(marks.size());
    for (Map.Entry<Modifier, Integer> entry : marks.entrySet()) {
      int mark = entry.getValue() | (plain.contains(entry.getKey()) ? 0 : NOT_PLAIN);
      index.put(entry.getKey().number(), mark);
    }
    return index.build();
  }

  private static void add(Set<Modifier> modifiers, int mark, Map<Modifier, Integer> marks) {
    for (Modifier modifier : modifiers) {
      marks.put(modifier, mark | marks.getOrDefault(modifier, 0));
    }
  }
}
