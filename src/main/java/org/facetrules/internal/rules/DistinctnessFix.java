package org.facetrules.internal.rules;

import java.util.List;
import org.facetrules.claim.Modifier;
import org.facetrules.rule.ClaimEdit;
import org.facetrules.rule.Fix;

/** What mends a pair whose modifier asserts what cannot be. */
final class DistinctnessFix {
  private DistinctnessFix() {}

  /**
   * In the place of XP, XS for another structure; in the place of sides, 59 on the column 2 line,
   * beside the side that it names. Both are true only where the site was another one.
   */
  static Fix of(MetPair pair, PairModifiers.Resolution resolution) {
    if (!resolution.by().equals(Modifier.SEPARATE_PRACTITIONER.value())) {
      return ModifierEdits.add(pair.columnTwo(), Modifier.DISTINCT_SERVICE);
    }
    DayService carrier =
        pair.columnTwo().has(Modifier.SEPARATE_PRACTITIONER) ? pair.columnTwo() : pair.columnOne();
    if (!carrier.isOnClaim()) {
      return new Fix.Advise("say on " + carrier.code() + " what made the services distinct");
    }
    List<Modifier> rest =
        ModifierEdits.without(carrier.modifiers(), Modifier.SEPARATE_PRACTITIONER);
    return Fix.toConfirm(
        List.of(
            new ClaimEdit.SetModifiers(
                carrier.line(), ModifierEdits.with(rest, Modifier.SEPARATE_STRUCTURE))));
  }
}
