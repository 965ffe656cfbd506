package org.facetrules.generators;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.MedialBranch;
import org.facetrules.anatomy.TreatedBranch;
import org.facetrules.anatomy.TreatedLevel;

/** Arbitrary levels, sides, nerves and texts. */
public final class AnatomyGenerators {
  /** Words and marks of which level and nerve texts are made, the wrong ones among them. */
  private static final List<String> PIECES =
      List.of(
          "L4-5",
          "L5-S1",
          "l3/4",
          "C5-C6",
          "T12-L1",
          "L3-5",
          "L3-S1",
          "L3/4/5",
          "L3",
          "S1",
          "C2",
          "4-5",
          "7",
          "L6",
          "99999999999",
          "L5-4",
          "left",
          "right",
          "bilateral",
          "B/L",
          "R",
          "L",
          "rt.",
          "(L)",
          "both",
          "and",
          "&",
          ",",
          ";",
          "\n",
          "-",
          "\u2013",
          "/",
          "to",
          "through",
          "level",
          "MB",
          "MBB",
          "DR",
          "lateral branches",
          "communicating branch",
          "TON",
          "nerves",
          "third occipital nerve",
          "dorsal",
          "medial",
          "AO joint",
          "Occ-C1",
          "O",
          "back",
          "\u00a0",
          "\u00df1",
          "\ud83d\ude00",
          ".",
          "3rd");

  /**
   * Pieces without the letters L and R as side words, so that a text can be mirrored by its words.
   */
  private static final List<String> PLAIN_PIECES =
      List.of(
          "L4-5",
          "L5-S1",
          "C5-C6",
          "T12-L1",
          "L3-5",
          "L3",
          "left",
          "right",
          "bilateral",
          ",",
          ";",
          "and",
          "&");

  private AnatomyGenerators() {}

  /** Every level. */
  public static Arbitrary<FacetLevel> levels() {
    return Arbitraries.of(FacetLevel.class);
  }

  /** Every laterality, and none. */
  public static Arbitrary<Optional<Laterality>> sides() {
    return Arbitraries.of(Laterality.class).optional(0.75);
  }

  /** Levels with their sides, each joint at most once, in any order. */
  public static Arbitrary<List<TreatedLevel>> treatedLevels() {
    return Arbitraries.maps(levels(), sides())
        .ofMinSize(1)
        .ofMaxSize(25)
        .map(AnatomyGenerators::treated);
  }

  /** Levels whose side is documented, each joint at most once, in any order. */
  public static Arbitrary<List<TreatedLevel>> sidedLevels() {
    return Arbitraries.maps(levels(), Arbitraries.of(Laterality.class).map(Optional::of))
        .ofMinSize(1)
        .ofMaxSize(25)
        .map(AnatomyGenerators::treated);
  }

  /** Nerves with their sides, in any order. */
  public static Arbitrary<Set<TreatedBranch>> treatedBranches() {
    return Combinators.combine(Arbitraries.of(MedialBranch.class), sides())
        .as(TreatedBranch::new)
        .set()
        .ofMaxSize(12);
  }

  /** Texts of the words and marks of notations, in any order: mostly nonsense. */
  public static Arbitrary<String> nonsense() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMaxSize(14)
        .flatMap(pieces -> Arbitraries.of(" ", "", ", ").map(gap -> String.join(gap, pieces)));
  }

  /** Texts of few words, many of them readable, whose sides are written in full. */
  public static Arbitrary<String> plainTexts() {
    return Arbitraries.of(PLAIN_PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(pieces -> String.join(" ", pieces));
  }

  private static List<TreatedLevel> treated(Map<FacetLevel, Optional<Laterality>> sides) {
    return sides.entrySet().stream()
        .map(entry -> new TreatedLevel(entry.getKey(), entry.getValue()))
        .toList();
  }
}
