package org.facetrules.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.claim.ServiceLine;

/**
 * Every claim that a biller may write for a day, worked out from the convention tables of the
 * facts. No source fixes which level takes the first, second or third code, so every assignment is
 * written down. It shares no code with the coder, the reader or the other oracle.
 *
 * <p>Claims carry codes, sides and units; KX and the modifiers of a distinct service are left out.
 * Units of one code and side stand on one line.
 */
public final class ClaimOracle {
  private static final Set<FacetLevel> LUMBAR =
      EnumSet.of(
          FacetLevel.L1_L2, FacetLevel.L2_L3, FacetLevel.L3_L4, FacetLevel.L4_L5, FacetLevel.L5_S1);
  private static final Set<FacetLevel> PAIR = EnumSet.of(FacetLevel.T12_L1, FacetLevel.L1_L2);

  /** For these two the facts know an injection code under fluoroscopy or CT and nothing else. */
  private static final Set<FacetLevel> INJECTION_CODE_ONLY =
      EnumSet.of(FacetLevel.C0_C1, FacetLevel.C1_C2);

  private final Terms.Form form;

  private ClaimOracle(Terms.Form form) {
    this.form = form;
  }

  /** What was done, as far as codes tell it apart. */
  public enum Kind {
    /** Thermal destruction under fluoroscopy or CT. */
    DESTRUCTION,
    /** Injection under fluoroscopy or CT. */
    INJECTION,
    /** Injection under ultrasound. */
    ULTRASOUND
  }

  /** What a payer makes of T12-L1 with L1-L2 and nothing else. */
  public enum Junction {
    /** One lumbar session, where the sources have one: not under ultrasound. */
    ONE_SESSION,
    /** Each region has a first level of its own. */
    EACH_REGION_ALONE
  }

  /** The levels that lines are written for, from the head down; kinds without levels are absent. */
  public static Map<Kind, List<TreatedLevel>> billed(Day day) {
    Map<Kind, List<TreatedLevel>> billed = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      List<TreatedLevel> levels = new ArrayList<>();
      patterns(day, kind).forEach((level, side) -> levels.add(treated(level, side)));
      if (!levels.isEmpty()) {
        billed.put(kind, levels);
      }
    }
    return billed;
  }

  /** Whether a kind has a code at a level. */
  public static boolean hasCode(Kind kind, FacetLevel level) {
    return kind == Kind.INJECTION || !INJECTION_CODE_ONLY.contains(level);
  }

  /** Whether a level is one of the five lumbar joints. */
  public static boolean isLumbar(FacetLevel level) {
    return LUMBAR.contains(level);
  }

  /** Whether the levels of a kind, alone on their day, are billed as the pair of the junction. */
  public static boolean isPair(Kind kind, Junction junction, Collection<FacetLevel> levels) {
    return junction == Junction.ONE_SESSION
        && kind != Kind.ULTRASOUND
        && Set.copyOf(levels).equals(PAIR);
  }

  /** All claims for a day; empty when nothing done on it has a facet code. */
  public static Set<List<ServiceLine>> claims(Day day, Terms.Form form, Junction junction) {
    ClaimOracle oracle = new ClaimOracle(form);
    Set<Map<String, Integer>> claims = new HashSet<>(List.of(Map.of()));
    for (Kind kind : Kind.values()) {
      Map<FacetLevel, Character> levels = patterns(day, kind);
      boolean pair =
          isPair(kind, junction, levels.keySet()) && isPair(kind, junction, day.levels());
      claims = together(claims, pair ? oracle.pair(kind, levels) : oracle.regions(kind, levels));
    }
    claims.remove(Map.<String, Integer>of());
    Set<List<ServiceLine>> lines = new HashSet<>();
    claims.forEach(claim -> lines.add(lines(claim)));
    return lines;
  }

  private static Map<FacetLevel, Character> patterns(Day day, Kind kind) {
    Chart destroyed = day.destroyed.without(INJECTION_CODE_ONLY);
    Chart chart =
        switch (kind) {
          case DESTRUCTION -> destroyed;
          case INJECTION -> day.injected.withoutSidesOf(destroyed);
          case ULTRASOUND ->
              day.underUltrasound.without(INJECTION_CODE_ONLY).withoutSidesOf(destroyed);
        };
    Map<FacetLevel, Character> patterns = new EnumMap<>(FacetLevel.class);
    chart.levels().forEach(level -> patterns.put(level, chart.pattern(level)));
    return patterns;
  }

  /** T12-L1 takes the first code of its own region, L1-L2 the second code of the other. */
  private Set<Map<String, Integer>> pair(Kind kind, Map<FacetLevel, Character> levels) {
    Map<String, Integer> claim = new TreeMap<>();
    first(claim, upperCodes(kind).get(0), levels.getOrDefault(FacetLevel.T12_L1, '-'));
    addOn(claim, lowerCodes(kind).get(1), levels.getOrDefault(FacetLevel.L1_L2, '-'));
    return Set.of(claim);
  }

  private Set<Map<String, Integer>> regions(Kind kind, Map<FacetLevel, Character> levels) {
    List<Character> upper = new ArrayList<>();
    List<Character> lower = new ArrayList<>();
    levels.forEach((level, side) -> (LUMBAR.contains(level) ? lower : upper).add(side));
    return together(region(upperCodes(kind), upper), region(lowerCodes(kind), lower));
  }

  /** Every level in turn takes the first code, every other one the second. */
  private Set<Map<String, Integer>> region(List<String> codes, List<Character> sides) {
    Set<Map<String, Integer>> claims = new HashSet<>();
    if (sides.isEmpty()) {
      claims.add(Map.of());
    }
    for (int i : eachSideOnce(sides)) {
      List<Character> further = new ArrayList<>(sides);
      Map<String, Integer> claim = new TreeMap<>();
      first(claim, codes.get(0), further.remove(i));
      if (codes.size() == 2 || further.isEmpty()) {
        further.forEach(side -> addOn(claim, codes.get(1), side));
        claims.add(claim);
      } else {
        secondAndThird(claims, claim, codes, further);
      }
    }
    return claims;
  }

  private void secondAndThird(
      Set<Map<String, Integer>> claims,
      Map<String, Integer> begun,
      List<String> codes,
      List<Character> further) {
    for (int i : eachSideOnce(further)) {
      List<Character> third = new ArrayList<>(further);
      Map<String, Integer> claim = new TreeMap<>(begun);
      addOn(claim, codes.get(1), third.remove(i));
      if (!third.isEmpty()) {
        addOn(claim, codes.get(2), summed(third));
      }
      claims.add(claim);
    }
  }

  /** One level of each side: another level of that side in its place writes the same claim. */
  private static List<Integer> eachSideOnce(List<Character> sides) {
    return sides.stream().distinct().map(sides::indexOf).toList();
  }

  /** One code for all levels after the second, and so one pattern of sides. */
  private char summed(List<Character> sides) {
    if (sides.contains('B')) {
      return 'B';
    }
    if (sides.contains('L') && sides.contains('R')) {
      // An RT line and an LT line say what they always say; one line can say neither.
      return form == Terms.Form.RIGHT_AND_LEFT ? 'B' : 'U';
    }
    return Set.copyOf(sides).size() == 1 ? sides.get(0) : 'U';
  }

  private void first(Map<String, Integer> claim, String code, char side) {
    if (side == 'B' && form != Terms.Form.RIGHT_AND_LEFT) {
      put(claim, code + "-50", 1);
    } else {
      addOn(claim, code, side);
    }
  }

  private void addOn(Map<String, Integer> claim, String code, char side) {
    switch (side) {
      case 'L' -> put(claim, code + "-LT", 1);
      case 'R' -> put(claim, code + "-RT", 1);
      case 'U' -> put(claim, code, 1);
      case 'B' -> {
        switch (form) {
          case FIFTY -> put(claim, code + "-50", 1);
          case FIFTY_THEN_TWICE -> put(claim, code, 2);
          case RIGHT_AND_LEFT -> {
            put(claim, code + "-LT", 1);
            put(claim, code + "-RT", 1);
          }
        }
      }
      default -> throw new IllegalArgumentException("side " + side);
    }
  }

  private static void put(Map<String, Integer> claim, String line, int units) {
    claim.merge(line, units, Integer::sum);
  }

  private static Set<Map<String, Integer>> together(
      Set<Map<String, Integer>> these, Set<Map<String, Integer>> those) {
    Set<Map<String, Integer>> all = new HashSet<>();
    for (Map<String, Integer> one : these) {
      for (Map<String, Integer> other : those) {
        Map<String, Integer> both = new TreeMap<>(one);
        both.putAll(other);
        all.add(both);
      }
    }
    return all;
  }

  private static List<ServiceLine> lines(Map<String, Integer> claim) {
    List<ServiceLine> lines = new ArrayList<>();
    claim.forEach((text, units) -> lines.add(line(text, units)));
    return List.copyOf(lines);
  }

  private static ServiceLine line(String text, int units) {
    List<Modifier> side = text.length() > 5 ? List.of(Modifier.of(text.substring(6))) : List.of();
    return new ServiceLine(ProcedureCode.of(text.substring(0, 5)), side, units);
  }

  private static TreatedLevel treated(FacetLevel level, char side) {
    Optional<Laterality> laterality =
        switch (side) {
          case 'L' -> Optional.of(Laterality.LEFT);
          case 'R' -> Optional.of(Laterality.RIGHT);
          case 'B' -> Optional.of(Laterality.BILATERAL);
          default -> Optional.empty();
        };
    return new TreatedLevel(level, laterality);
  }

  private static List<String> upperCodes(Kind kind) {
    return switch (kind) {
      case DESTRUCTION -> List.of("64633", "64634");
      case INJECTION -> List.of("64490", "64491", "64492");
      case ULTRASOUND -> List.of("0213T", "0214T", "0215T");
    };
  }

  private static List<String> lowerCodes(Kind kind) {
    return switch (kind) {
      case DESTRUCTION -> List.of("64635", "64636");
      case INJECTION -> List.of("64493", "64494", "64495");
      case ULTRASOUND -> List.of("0216T", "0217T", "0218T");
    };
  }
}
