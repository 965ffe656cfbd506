package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.facetrules.claim.Modifier;
import org.facetrules.rule.ClaimEdit;

/** Changes of the modifiers of one line. */
final class LineModifierEdits {
  private LineModifierEdits() {}

  /** The line with other modifiers, in the order in which they belong. */
  static List<ClaimEdit> set(BilledLine line, List<Modifier> modifiers) {
    return List.of(new ClaimEdit.SetModifiers(line.number(), ModifierOrder.inOrder(modifiers)));
  }

  /** The line without a modifier, wherever it stands. */
  static List<ClaimEdit> remove(BilledLine line, Modifier modifier) {
    return set(line, without(line, modifier::equals));
  }

  static List<Modifier> without(BilledLine line, Predicate<Modifier> unwanted) {
    List<Modifier> rest = new ArrayList<>(4);
    for (Modifier modifier : line.line().modifiers()) {
      if (!unwanted.test(modifier)) {
        rest.add(modifier);
      }
    }
    return rest;
  }
}
