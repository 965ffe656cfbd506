package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.Modifier;
import org.facetrules.table.FacetModifiers;
import org.facetrules.table.ModifierKind;

/** The modifiers of a line after the coder's own are set: 50, distinct service, RT or LT, KX. */
final class ControlledModifiers {
  private ControlledModifiers() {}

  /** Others stay in their order; a distinct-service modifier that stands there is kept. */
  static List<Modifier> after(BilledLine line, ExpectedLine expected, Alignment.KxWish kx) {
    List<Modifier> wanted = expected.modifiers();
    List<Modifier> after = new ArrayList<>(4);
    if (wanted.contains(Modifier.BILATERAL)) {
      after.add(Modifier.BILATERAL);
    }
    boolean distinct = false;
    for (Modifier modifier : line.line().modifiers()) {
      if (!SideMark.is(modifier) && !isKx(modifier) && !after.contains(modifier)) {
        after.add(modifier);
        distinct |= isDistinct(modifier);
      }
    }
    for (Modifier modifier : wanted) {
      boolean side = modifier.equals(Modifier.LEFT) || modifier.equals(Modifier.RIGHT);
      if (side || (isDistinct(modifier) && !distinct)) {
        after.add(modifier);
      }
    }
    boolean stays = line.has(Modifier.DIAGNOSTIC) && kx.keepsOn(expected.family().orElse(null));
    if (stays || wanted.contains(Modifier.DIAGNOSTIC)) {
      after.add(Modifier.DIAGNOSTIC);
    }
    return after;
  }

  private static boolean isKx(Modifier modifier) {
    return modifier.equals(Modifier.DIAGNOSTIC);
  }

  private static boolean isDistinct(Modifier modifier) {
    return FacetModifiers.standard()
        .find(modifier)
        .filter(meaning -> meaning.kind() == ModifierKind.DISTINCT_SERVICE)
        .isPresent();
  }
}
