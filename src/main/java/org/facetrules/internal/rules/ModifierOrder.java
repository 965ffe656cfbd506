package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.facetrules.claim.Modifier;
import org.facetrules.internal.lookup.NumberIndex;
import org.facetrules.table.FacetModifiers;
import org.facetrules.table.ModifierKind;
import org.facetrules.table.ModifierMeaning;

/**
 * The order of modifiers on a line: those that price the line, those that say whether it is paid
 * beside others, those that inform. Modifiers that the sources place nowhere are not ranked.
 */
final class ModifierOrder {
  private static final int PRICING = 1;
  private static final int ELIGIBILITY = 2;
  private static final int SIDE = 3;
  private static final int DIAGNOSTIC = 4;
  private static final int NOT_RANKED = 0;

  /** Of several procedures: the newsletters put it after 59, though it prices the line. */
  static final Modifier SEVERAL_PROCEDURES = Modifier.of("51");

  /** SEQ names it among the pricing modifiers; the table of facet modifiers has it not. */
  private static final Modifier MORE_WORK = Modifier.of("22");

  private static final NumberIndex<Integer> RANKS = ranks();

  private ModifierOrder() {}

  /** Whether no ranked modifier stands before one that belongs before it. */
  static boolean isKept(List<Modifier> modifiers) {
    int highest = NOT_RANKED;
    for (int i = 0; i < modifiers.size(); i++) {
      int rank = rank(modifiers.get(i));
      if (rank != NOT_RANKED) {
        if (rank < highest) {
          return false;
        }
        highest = rank;
      }
    }
    return true;
  }

  /** The same modifiers in order; those without a rank keep their places. */
  static List<Modifier> inOrder(List<Modifier> modifiers) {
    List<Modifier> ranked = new ArrayList<>();
    for (Modifier modifier : modifiers) {
      if (rank(modifier) != NOT_RANKED) {
        ranked.add(modifier);
      }
    }
    ranked.sort(Comparator.comparingInt(ModifierOrder::rank));
    List<Modifier> ordered = new ArrayList<>(modifiers);
    int next = 0;
    for (int i = 0; i < ordered.size(); i++) {
      if (rank(ordered.get(i)) != NOT_RANKED) {
        ordered.set(i, ranked.get(next++));
      }
    }
    return ordered;
  }

  /** The modifiers with one more, before the first that belongs after it. */
  static List<Modifier> with(Modifier added, List<Modifier> modifiers) {
    List<Modifier> after = new ArrayList<>(modifiers);
    int at = 0;
    while (at < after.size() && rank(after.get(at)) <= rank(added)) {
      at++;
    }
    after.add(at, added);
    return after;
  }

  private static int rank(Modifier modifier) {
    Integer rank = RANKS.get(modifier.number());
    return rank == null ? NOT_RANKED : rank;
  }

  private static NumberIndex<Integer> ranks() {
    Collection<ModifierMeaning> known = FacetModifiers.standard().all();
    NumberIndex.Builder<Integer> ranks = NumberIndex.builder(known.size() + 1);
    for (ModifierMeaning meaning : known) {
      int rank = rank(meaning.kind());
      if (rank != NOT_RANKED && !meaning.modifier().equals(SEVERAL_PROCEDURES)) {
        ranks.put(meaning.modifier().number(), rank);
      }
    }
    return ranks.put(MORE_WORK.number(), PRICING).build();
  }

  private static int rank(ModifierKind kind) {
    return switch (kind) {
      case BILATERAL, PRICING, DISCONTINUED -> PRICING;
      case DISTINCT_SERVICE -> ELIGIBILITY;
      case SIDE -> SIDE;
      case DIAGNOSTIC -> DIAGNOSTIC;
      default -> NOT_RANKED;
    };
  }
}
