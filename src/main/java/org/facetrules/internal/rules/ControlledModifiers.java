package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.Modifier;

/** The modifiers of a line after the coder's own are set: 50, distinct service, RT or LT, KX. */
final class ControlledModifiers {
  private ControlledModifiers() {}

  /**
   * Others stay in their order; a distinct-service modifier that stands there is kept. The unlisted
   * code takes none of those that the coder sets.
   */
  static List<Modifier> after(BilledLine line, ExpectedLine expected, Alignment.KxWish kx) {
    List<Modifier> wanted = expected.modifiers();
    List<Modifier> after = new ArrayList<>(4);
    if (wanted.contains(Modifier.BILATERAL)) {
      after.add(Modifier.BILATERAL);
    }
    boolean unlisted = expected.position() == null;
    boolean distinct = false;
    List<Modifier> before = line.line().modifiers();
    for (int i = 0; i < before.size(); i++) {
      Modifier modifier = before.get(i);
      if (!SideMark.is(modifier)
          && !isKx(modifier)
          && !(unlisted && isDistinct(modifier))
          && !after.contains(modifier)) {
        after.add(modifier);
        distinct |= isDistinct(modifier);
      }
    }
    for (int i = 0; i < wanted.size(); i++) {
      Modifier modifier = wanted.get(i);
      boolean side = modifier.equals(Modifier.LEFT) || modifier.equals(Modifier.RIGHT);
      if (side || (isDistinct(modifier) && !distinct)) {
        after.add(modifier);
      }
    }
    boolean stays = !unlisted && line.carriesKx() && kx.keepsOn(expected.family().orElse(null));
    if (stays || wanted.contains(Modifier.DIAGNOSTIC)) {
      after.add(Modifier.DIAGNOSTIC);
    }
    return after;
  }

  private static boolean isKx(Modifier modifier) {
    return modifier.equals(Modifier.DIAGNOSTIC);
  }

  private static boolean isDistinct(Modifier modifier) {
    return ModifierSets.DISTINCT_SERVICE.contains(modifier);
  }
}
