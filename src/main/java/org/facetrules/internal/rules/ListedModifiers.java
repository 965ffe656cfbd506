package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.facetrules.claim.Modifier;
import org.facetrules.source.Citation;
import org.facetrules.table.FacetModifiers;
import org.facetrules.table.ModifierKind;
import org.facetrules.table.ModifierMeaning;

/** What the table of facet modifiers says of a modifier on a facet line. */
final class ListedModifiers {
  private ListedModifiers() {}

  /** Those that can stand on any facet line as far as the table and the indicators say. */
  static ImmutableSet<Modifier> plain() {
    ImmutableSet.Builder<Modifier> plain = ImmutableSet.builder();
    for (ModifierMeaning meaning : FacetModifiers.standard().all()) {
      if (!isNotHere(meaning) && !IndicatorModifiers.isJudged(meaning.modifier())) {
        plain.add(meaning.modifier());
      }
    }
    return plain.build();
  }

  /** Whether it has no place on a facet line; repeats are FR-316's. */
  static boolean isNotHere(ModifierMeaning meaning) {
    return switch (meaning.use()) {
      case NEVER, VISIT_LINE_ONLY -> true;
      case NOT_ON_FACET_LINES -> meaning.kind() != ModifierKind.REPEAT;
      default -> false;
    };
  }

  /** Where that was read. */
  static Citation citation(ModifierMeaning meaning) {
    List<Citation> read = meaning.citations();
    // That a part of the body is another one than a facet joint is our own reading, cited last.
    return meaning.kind() == ModifierKind.OTHER_BODY_PART ? read.get(read.size() - 1) : read.get(0);
  }

  static String statement(Modifier modifier) {
    return FacetModifiers.standard()
        .find(modifier)
        .map(ModifierMeaning::statement)
        .orElse("not allowed");
  }
}
