package org.facetrules.oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.facetrules.anatomy.FacetLevel;

/**
 * The lines of a day, worked out the slow way from the tables and sentences of the facts. It shares
 * no code with what it checks and knows nothing of encounters, profiles or dates.
 *
 * <p>Outside it: an injection and a destruction at one joint of which a side is not documented.
 */
public final class CodingOracle {
  /** Everything from C0-C1 to T12-L1 is cervical/thoracic; these five are lumbar. */
  private static final Set<FacetLevel> LUMBAR =
      EnumSet.of(
          FacetLevel.L1_L2, FacetLevel.L2_L3, FacetLevel.L3_L4, FacetLevel.L4_L5, FacetLevel.L5_S1);

  /** For these two the facts know an injection code under fluoroscopy or CT and nothing else. */
  private static final Set<FacetLevel> INJECTION_CODE_ONLY =
      EnumSet.of(FacetLevel.C0_C1, FacetLevel.C1_C2);

  private static final Set<FacetLevel> JUNCTION = EnumSet.of(FacetLevel.T12_L1, FacetLevel.L1_L2);

  /** Pairs in which a modifier on the second code can say that the service was distinct. */
  private static final String PRACTITIONER_PAIRS =
      """
      64633 64490  64633 64491  64633 64492  64633 64493  64633 64494  64633 64495
      64635 64490  64635 64491  64635 64492  64635 64493  64635 64494  64635 64495
      64634 64490  64634 64493  64636 64490  64636 64493
      """;

  /** The same and: ultrasound first-level codes. */
  private static final String HOSPITAL_PAIRS =
      PRACTITIONER_PAIRS
          + """
          64633 0213T  64633 0216T  64634 0213T  64634 0216T
          64635 0213T  64635 0216T  64636 0213T  64636 0216T
          64490 0213T  64490 0216T  64493 0213T  64493 0216T
          """;

  private static final Set<String> PRACTITIONER = pairs(PRACTITIONER_PAIRS);
  private static final Set<String> HOSPITAL = pairs(HOSPITAL_PAIRS);

  private final Day day;
  private final Terms terms;
  private final List<Line> lines = new ArrayList<>();

  private CodingOracle(Day day, Terms terms) {
    this.day = day;
    this.terms = terms;
  }

  /** The lines in alphabetical order, such as 64493-50-KX or 64636-LT x2. */
  public static List<String> lines(Day day, Terms terms) {
    return new CodingOracle(day, terms).work();
  }

  private List<String> work() {
    // Where the destruction has no code there is no pair and no line that could include anything.
    Chart destroyed = day.destroyed.without(INJECTION_CODE_ONLY);
    family("injection", day.injected.withoutSidesOf(destroyed));
    family(
        "ultrasound", day.underUltrasound.without(INJECTION_CODE_ONLY).withoutSidesOf(destroyed));
    family("destruction", destroyed);
    markDistinctServices();
    if (!day.unlisted.levels().isEmpty()) {
      lines.add(new Line("64999", 1));
    }
    return lines.stream().map(Line::toString).sorted().toList();
  }

  private void family(String kind, Chart chart) {
    // The pair is written for the injection and destruction codes; no source has it for ultrasound.
    if (terms.junctionPair()
        && !kind.equals("ultrasound")
        && chart.levels().equals(JUNCTION)
        && day.levels().equals(JUNCTION)) {
      level(kind, chart, codes(kind, "C/T").get(0), false, FacetLevel.T12_L1);
      level(kind, chart, codes(kind, "L/S").get(1), true, FacetLevel.L1_L2);
      return;
    }
    Set<FacetLevel> upper = new TreeSet<>(chart.levels());
    upper.removeAll(LUMBAR);
    region(kind, "C/T", chart, upper);
    Set<FacetLevel> lower = new TreeSet<>(chart.levels());
    lower.retainAll(LUMBAR);
    region(kind, "L/S", chart, lower);
  }

  private void region(String kind, String name, Chart chart, Set<FacetLevel> levels) {
    List<String> codes = codes(kind, name);
    List<FacetLevel> queue = inOrder(chart, levels);
    if (queue.isEmpty()) {
      return;
    }
    level(kind, chart, codes.get(0), false, queue.get(0));
    List<FacetLevel> further = queue.subList(1, queue.size());
    if (further.isEmpty()) {
      return;
    }
    if (kind.equals("destruction")) {
      furtherJoints(chart, codes.get(1), further);
      return;
    }
    level(kind, chart, codes.get(1), true, further.get(0));
    if (further.size() > 1) {
      thirdAndAdditional(kind, chart, codes.get(2), further.subList(1, further.size()));
    }
  }

  private List<FacetLevel> inOrder(Chart chart, Set<FacetLevel> levels) {
    List<FacetLevel> queue = new ArrayList<>(levels);
    queue.sort(Comparator.naturalOrder());
    if (terms.order() == Terms.Order.BILATERAL_FIRST) {
      List<FacetLevel> both = new ArrayList<>(queue);
      both.removeIf(level -> chart.pattern(level) != 'B');
      queue.removeAll(both);
      queue.addAll(0, both);
    }
    return queue;
  }

  /** One level on a code of its own. */
  private void level(String kind, Chart chart, String code, boolean addOn, FacetLevel level) {
    lines(kind, chart, code, addOn, List.of(level), chart.pattern(level));
  }

  /** One code for the third level and all that follow, one unit in all. */
  private void thirdAndAdditional(
      String kind, Chart chart, String code, List<FacetLevel> together) {
    Set<Character> patterns = new HashSet<>();
    together.forEach(level -> patterns.add(chart.pattern(level)));
    char pattern;
    if (patterns.contains('B')) {
      pattern = 'B';
    } else if (patterns.size() == 1) {
      pattern = patterns.iterator().next();
    } else if (patterns.contains('L') && patterns.contains('R')) {
      // Left here and right there: one line cannot say it, an RT and an LT line can, whatever the
      // side of a third level may be.
      pattern = terms.form() == Terms.Form.RIGHT_AND_LEFT ? 'B' : 'U';
    } else {
      pattern = 'U';
    }
    lines(kind, chart, code, true, together, pattern);
  }

  private void lines(
      String kind, Chart chart, String code, boolean addOn, List<FacetLevel> levels, char pattern) {
    switch (pattern) {
      case 'L' -> put(kind, chart, new Line(code, 1).side("LT"), levels);
      case 'R' -> put(kind, chart, new Line(code, 1).side("RT"), levels);
      case 'U' -> put(kind, chart, new Line(code, 1), levels);
      default -> bothSides(kind, chart, code, addOn, levels);
    }
  }

  private void bothSides(
      String kind, Chart chart, String code, boolean addOn, List<FacetLevel> levels) {
    switch (terms.form()) {
      case FIFTY -> put(kind, chart, new Line(code, 1).fifty(), levels);
      case FIFTY_THEN_TWICE ->
          put(kind, chart, addOn ? new Line(code, 2) : new Line(code, 1).fifty(), levels);
      case RIGHT_AND_LEFT -> {
        put(kind, chart, new Line(code, 1).side("RT"), levels);
        put(kind, chart, new Line(code, 1).side("LT"), levels);
      }
    }
  }

  /** Adds a line, with KX where every mark behind an injection line is diagnostic. */
  private void put(String kind, Chart chart, Line line, List<FacetLevel> levels) {
    if (terms.kx() && kind.equals("injection")) {
      Set<Character> purposes = new HashSet<>();
      levels.forEach(level -> purposes.addAll(purposes(chart, level, line.side)));
      line.kx = purposes.equals(Set.of('d'));
    }
    lines.add(line);
  }

  /**
   * The marks of a level behind a line. A mention without side belongs to the sides that are
   * documented for the joint; where none is, it may stand behind the RT line or the LT line.
   */
  private static Set<Character> purposes(Chart chart, FacetLevel level, String side) {
    char pattern = chart.pattern(level);
    Set<Character> purposes = new HashSet<>();
    if ((side.equals("RT") && pattern == 'L') || (side.equals("LT") && pattern == 'R')) {
      return purposes;
    }
    purposes.addAll(chart.marks(level, Chart.Column.UNSAID));
    if (!side.equals("RT")) {
      purposes.addAll(chart.marks(level, Chart.Column.LEFT));
    }
    if (!side.equals("LT")) {
      purposes.addAll(chart.marks(level, Chart.Column.RIGHT));
    }
    return purposes;
  }

  /** Destruction counts each further joint, one line a side pattern. */
  private void furtherJoints(Chart chart, String code, List<FacetLevel> further) {
    int both = count(chart, further, 'B');
    int left = count(chart, further, 'L');
    int right = count(chart, further, 'R');
    int unsaid = count(chart, further, 'U');
    switch (terms.form()) {
      case FIFTY -> addOn(new Line(code, both).fifty());
      case FIFTY_THEN_TWICE -> addOn(new Line(code, 2 * both));
      case RIGHT_AND_LEFT -> {
        right += both;
        left += both;
      }
    }
    addOn(new Line(code, left).side("LT"));
    addOn(new Line(code, right).side("RT"));
    addOn(new Line(code, unsaid));
  }

  private void addOn(Line line) {
    if (line.units > 0) {
      lines.add(line);
    }
  }

  private static int count(Chart chart, List<FacetLevel> levels, char pattern) {
    return (int) levels.stream().filter(level -> chart.pattern(level) == pattern).count();
  }

  private void markDistinctServices() {
    Set<String> pairs = terms.pairs() == Terms.Pairs.HOSPITAL ? HOSPITAL : PRACTITIONER;
    for (Line paid : lines) {
      for (Line other : lines) {
        if (pairs.contains(paid.code + " " + other.code) && !paid.opposes(other)) {
          other.distinct = true;
        }
      }
    }
  }

  /** Kind of service and region to the codes of the first, second, third and further level. */
  private static List<String> codes(String kind, String region) {
    return switch (kind + " " + region) {
      case "injection C/T" -> List.of("64490", "64491", "64492");
      case "injection L/S" -> List.of("64493", "64494", "64495");
      case "ultrasound C/T" -> List.of("0213T", "0214T", "0215T");
      case "ultrasound L/S" -> List.of("0216T", "0217T", "0218T");
      case "destruction C/T" -> List.of("64633", "64634");
      case "destruction L/S" -> List.of("64635", "64636");
      default -> throw new IllegalArgumentException(kind + " " + region);
    };
  }

  private static Set<String> pairs(String text) {
    Set<String> found = new HashSet<>();
    Pattern.compile("\\w{5} \\w{5}")
        .matcher(text)
        .results()
        .forEach(pair -> found.add(pair.group()));
    return found;
  }
}
