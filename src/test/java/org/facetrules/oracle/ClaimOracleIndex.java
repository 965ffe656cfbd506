package org.facetrules.oracle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.ServiceLine;

/**
 * From claims back to anatomy by exhaustion: every level of a stretch of the spine is left out,
 * done on the left, the right or both sides, or done with its side not said, and each claim that
 * the oracle writes for it is noted.
 *
 * <p>An anatomy is noted as its sides by region, "C/T BL; L/S U", since claims do not name joints;
 * the pair of the junction as "T12-L1 B + L1-L2 L".
 */
public final class ClaimOracleIndex {
  private static final int CHOICES = 5;

  private final Map<List<ServiceLine>, Map<Terms.Form, Set<String>>> meanings = new HashMap<>();

  private ClaimOracleIndex() {}

  /** The index of a kind over some levels, under all forms and some junction conventions. */
  public static ClaimOracleIndex of(
      ClaimOracle.Kind kind, List<FacetLevel> levels, Set<ClaimOracle.Junction> junctions) {
    ClaimOracleIndex index = new ClaimOracleIndex();
    int combinations = (int) Math.pow(CHOICES, levels.size());
    for (int number = 1; number < combinations; number++) {
      index.addAll(kind, sites(levels, number), junctions);
    }
    return index;
  }

  /** The claims that some anatomy makes. */
  public Set<List<ServiceLine>> claims() {
    return meanings.keySet();
  }

  /** The anatomies that make a claim, by form; none under a form that is absent. */
  public Map<Terms.Form, Set<String>> meanings(List<ServiceLine> claim) {
    return meanings.getOrDefault(claim, Map.of());
  }

  /** An anatomy as it is noted. */
  public static String anatomy(List<TreatedLevel> levels) {
    List<String> regions = new ArrayList<>();
    for (boolean lumbar : new boolean[] {false, true}) {
      StringBuilder sides = new StringBuilder();
      levels.stream()
          .filter(treated -> ClaimOracle.isLumbar(treated.level()) == lumbar)
          .map(treated -> letter(treated.laterality()))
          .sorted()
          .forEach(sides::append);
      if (!sides.isEmpty()) {
        regions.add((lumbar ? "L/S " : "C/T ") + sides);
      }
    }
    return String.join("; ", regions);
  }

  /** The pair of the junction as it is noted. */
  public static String pair(List<TreatedLevel> levels) {
    return String.join(
        " + ",
        levels.stream()
            .map(treated -> treated.level().label() + " " + letter(treated.laterality()))
            .toList());
  }

  private static List<TreatedLevel> sites(List<FacetLevel> levels, int number) {
    List<TreatedLevel> sites = new ArrayList<>();
    int rest = number;
    for (FacetLevel level : levels) {
      int choice = rest % CHOICES;
      rest /= CHOICES;
      if (choice == 1) {
        sites.add(TreatedLevel.of(level));
      } else if (choice > 1) {
        sites.add(TreatedLevel.of(level, Laterality.values()[choice - 2]));
      }
    }
    return sites;
  }

  private void addAll(
      ClaimOracle.Kind kind, List<TreatedLevel> sites, Set<ClaimOracle.Junction> junctions) {
    Day day = new Day();
    sites.forEach(site -> chart(day, kind).write(site.level(), site.laterality(), '?'));
    List<TreatedLevel> billed = ClaimOracle.billed(day).getOrDefault(kind, List.of());
    boolean pair = ClaimOracle.isPair(kind, ClaimOracle.Junction.ONE_SESSION, day.levels());
    if (pair && junctions.contains(ClaimOracle.Junction.ONE_SESSION)) {
      add(day, ClaimOracle.Junction.ONE_SESSION, pair(billed));
    }
    // Away from the pair both conventions of the junction write the same.
    if (!pair || junctions.contains(ClaimOracle.Junction.EACH_REGION_ALONE)) {
      add(day, ClaimOracle.Junction.EACH_REGION_ALONE, anatomy(billed));
    }
  }

  private void add(Day day, ClaimOracle.Junction junction, String anatomy) {
    for (Terms.Form form : Terms.Form.values()) {
      for (List<ServiceLine> claim : ClaimOracle.claims(day, form, junction)) {
        meanings
            .computeIfAbsent(claim, any -> new EnumMap<>(Terms.Form.class))
            .computeIfAbsent(form, any -> new TreeSet<>())
            .add(anatomy);
      }
    }
  }

  private static Chart chart(Day day, ClaimOracle.Kind kind) {
    return switch (kind) {
      case DESTRUCTION -> day.destroyed;
      case INJECTION -> day.injected;
      case ULTRASOUND -> day.underUltrasound;
    };
  }

  private static char letter(Optional<Laterality> side) {
    return side.map(known -> "LRB".charAt(known.ordinal())).orElse('U');
  }
}
