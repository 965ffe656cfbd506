package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.facetrules.claim.Modifier;
import org.facetrules.table.FacetModifiers;
import org.facetrules.table.ModifierKind;
import org.facetrules.table.ModifierMeaning;
import org.jspecify.annotations.Nullable;

/** The modifiers of one kind, ready for a quick question. */
final class ModifierSets {
  /** 59 and the X modifiers. */
  static final ImmutableSet<Modifier> DISTINCT_SERVICE = of(ModifierKind.DISTINCT_SERVICE);

  /** 76 and 77. */
  static final ImmutableSet<Modifier> REPEAT = of(ModifierKind.REPEAT);

  /** 53, 73 and 74. */
  static final ImmutableSet<Modifier> DISCONTINUED = of(ModifierKind.DISCONTINUED);

  /** 52: less was done than the code says. */
  static final Modifier REDUCED = Modifier.of("52");

  private ModifierSets() {}

  /** The first modifier of a line that is in a set; null when none is. */
  static @Nullable Modifier first(BilledLine line, ImmutableSet<Modifier> set) {
    List<Modifier> modifiers = line.line().modifiers();
    for (int i = 0; i < modifiers.size(); i++) {
      if (set.contains(modifiers.get(i))) {
        return modifiers.get(i);
      }
    }
    return null;
  }

  /** Whether 50, LT or RT. */
  static boolean isSide(Modifier modifier) {
    return modifier.equals(Modifier.BILATERAL)
        || modifier.equals(Modifier.LEFT)
        || modifier.equals(Modifier.RIGHT);
  }

  private static ImmutableSet<Modifier> of(ModifierKind kind) {
    ImmutableSet.Builder<Modifier> set = ImmutableSet.builder();
    for (ModifierMeaning meaning : FacetModifiers.standard().all()) {
      if (meaning.kind() == kind) {
        set.add(meaning.modifier());
      }
    }
    return set.build();
  }
}
