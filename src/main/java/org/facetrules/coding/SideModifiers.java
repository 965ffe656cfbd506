package org.facetrules.coding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Modifier;
import org.facetrules.internal.lookup.NumberIndex;

/**
 * The modifiers of a line without a distinct-service modifier: one for the sides or none, then KX
 * where it is diagnostic. They are few and nearly every line has them, so that lines share them.
 */
final class SideModifiers {
  private static final NumberIndex<SideModifiers> BY_SIDE =
      NumberIndex.of(
          Maps.toMap(
              List.of(Modifier.BILATERAL, Modifier.LEFT, Modifier.RIGHT),
              side -> new SideModifiers(ImmutableList.of(side))),
          Modifier::number);

  private static final SideModifiers NO_SIDE = new SideModifiers(ImmutableList.of());

  private final ImmutableList<Modifier> plain;
  private final ImmutableList<Modifier> diagnostic;

  private SideModifiers(ImmutableList<Modifier> plain) {
    this.plain = plain;
    this.diagnostic =
        ImmutableList.<Modifier>builder().addAll(plain).add(Modifier.DIAGNOSTIC).build();
  }

  /** The modifiers of a line with 50, LT, RT or no side. */
  static List<Modifier> of(Optional<Modifier> side, boolean isDiagnostic) {
    SideModifiers modifiers = side.isEmpty() ? NO_SIDE : BY_SIDE.get(side.get().number());
    if (modifiers == null) {
      throw new IllegalStateException(side.get() + " names no side: expected 50, LT or RT");
    }
    return isDiagnostic ? modifiers.diagnostic : modifiers.plain;
  }
}
