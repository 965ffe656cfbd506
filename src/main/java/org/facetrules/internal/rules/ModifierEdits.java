package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.Modifier;
import org.facetrules.rule.ClaimEdit;
import org.facetrules.rule.Fix;

/** Changes of the modifiers of a line that several rules offer. */
final class ModifierEdits {
  /** The claim form has room for four on a line. */
  private static final int MOST = 4;

  private ModifierEdits() {}

  /**
   * The line with one modifier more: before the sides, after 50, as modifiers that decide payment
   * stand; without it where the line is full, then it is removed.
   */
  static Fix add(DayService service, Modifier modifier) {
    if (!service.isOnClaim()) {
      return new Fix.Advise("bill " + service.code() + " with " + modifier + " where it is true");
    }
    if (service.modifiers().size() >= MOST) {
      return remove(service);
    }
    return Fix.toConfirm(
        List.of(new ClaimEdit.SetModifiers(service.line(), with(service.modifiers(), modifier))));
  }

  static Fix remove(DayService service) {
    return service.isOnClaim()
        ? Fix.toConfirm(List.of(new ClaimEdit.RemoveLine(service.line())))
        : new Fix.Advise("leave out " + service.code() + " from its claim");
  }

  static List<Modifier> with(List<Modifier> modifiers, Modifier added) {
    List<Modifier> all = new ArrayList<>(modifiers);
    int at = all.indexOf(Modifier.BILATERAL) + 1;
    all.add(at, added);
    return ImmutableList.copyOf(all);
  }

  static List<Modifier> without(List<Modifier> modifiers, Modifier removed) {
    List<Modifier> rest = new ArrayList<>(modifiers);
    rest.remove(removed);
    return ImmutableList.copyOf(rest);
  }
}
