package org.facetrules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.LevelNotation;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.LineNotation;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.claim.ServiceLine;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.oracle.Chart;
import org.facetrules.oracle.ClaimOracle;
import org.facetrules.oracle.ClaimOracle.Junction;
import org.facetrules.oracle.ClaimOracle.Kind;
import org.facetrules.oracle.ClaimOracleIndex;
import org.facetrules.oracle.CodingOracle;
import org.facetrules.oracle.Day;
import org.facetrules.oracle.Terms;
import org.facetrules.policy.BilateralConvention;
import org.facetrules.policy.BilateralForm;
import org.facetrules.policy.JunctionConvention;
import org.facetrules.policy.JunctionForm;
import org.facetrules.policy.LevelOrder;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.source.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The reader against an index of all claims: what it reads is what some anatomy makes, with exactly
 * those sides, and what it refuses no anatomy makes.
 */
class ClaimReaderExhaustiveTest {
  private static final int MOST_DIFFERENCES_SHOWN = 5;
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Set<Junction> ANY = EnumSet.allOf(Junction.class);
  private static final List<FacetLevel> SPINE = List.of(FacetLevel.values());

  private static final List<FacetLevel> LUMBAR = five(FacetLevel.L1_L2);
  private static final List<FacetLevel> NECK = five(FacetLevel.C0_C1);
  private static final List<FacetLevel> CHEST = five(FacetLevel.C6_C7);
  private static final List<FacetLevel> JUNCTION = five(FacetLevel.T10_T11);

  /** Where a claim line can carry a side, and how. */
  private static final List<List<Modifier>> SIDES =
      List.of(
          List.of(), List.of(Modifier.BILATERAL), List.of(Modifier.LEFT), List.of(Modifier.RIGHT));

  private static final Set<String> LOWER_CODES =
      Set.of("64493", "64494", "64495", "0216T", "0217T", "0218T", "64635", "64636");

  private static final Map<Kind, ClaimOracleIndex> LUMBAR_INDEX = indexes(LUMBAR, ANY);
  private static final Map<Kind, ClaimOracleIndex> JUNCTION_INDEX = indexes(JUNCTION, ANY);

  /** The oracle itself, on the cases that the facts spell out. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # coding facts 2.5: opposite sides at different levels are two levels, 50 is wrong
          INJECTION   | FIFTY            | L3-4 right, L4-5 left | 64493-RT 64494-LT / 64493-LT 64494-RT
          # 3.1, Medicare and code set
          INJECTION   | FIFTY            | L4-5 bilateral, L5-S1 bilateral | 64493-50 64494-50
          INJECTION   | FIFTY_THEN_TWICE | L4-5 bilateral, L5-S1 bilateral | 64493-50 64494 x2
          INJECTION   | FIFTY_THEN_TWICE | C3-4 bilateral, C4-5 bilateral, C5-6 bilateral | 64490-50 64491 x2 64492 x2
          # 3.2, two lines
          INJECTION   | RIGHT_AND_LEFT   | C5-6 bilateral | 64490-LT 64490-RT
          # 2.2, four joints; 3.4, once for all further levels
          INJECTION   | FIFTY            | L2-3 left, L3-4 left, L4-5 left, L5-S1 left | 64493-LT 64494-LT 64495-LT
          ULTRASOUND  | FIFTY            | L4-5, L5-S1 | 0216T 0217T
          # design 3.10, with every level first in turn
          DESTRUCTION | FIFTY            | L3-4 bilateral, L4-5 bilateral, L5-S1 left | 64635-50 64636-50 64636-LT / 64635-LT 64636-50 x2
          DESTRUCTION | FIFTY_THEN_TWICE | L3-4 bilateral, L4-5 bilateral, L5-S1 left | 64635-50 64636 x2 64636-LT / 64635-LT 64636 x4
          DESTRUCTION | RIGHT_AND_LEFT   | L3-4 bilateral, L4-5 left | 64635-LT 64635-RT 64636-LT / 64635-LT 64636-LT 64636-RT
          # 2.4, the pair, and what it is not
          INJECTION   | FIFTY            | T12-L1 bilateral, L1-2 bilateral | 64490-50 64494-50
          DESTRUCTION | FIFTY            | T12-L1, L1-2 | 64633 64636
          ULTRASOUND  | FIFTY            | T12-L1, L1-2 | 0213T 0216T
          INJECTION   | FIFTY            | T12-L1, L1-2, L2-3 | 64490 64493 64494
          """)
  void oracle_writesTheCasesOfTheFacts(Kind kind, Terms.Form form, String sites, String claims) {
    Set<List<ServiceLine>> expected =
        Splitter.on(" / ")
            .splitToStream(claims)
            .map(LineNotation::readLines)
            .collect(Collectors.toSet());
    assertThat(
            ClaimOracle.claims(
                day(kind, LevelNotation.readLevels(sites).levels()), form, Junction.ONE_SESSION))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void lumbar_everyClaimOfEveryAnatomy(Kind kind) {
    ClaimOracleIndex index = index(LUMBAR_INDEX, kind);
    new Check(ClaimReader.anyConvention(), index, kind, LUMBAR).all(index.claims());
  }

  @ParameterizedTest
  @EnumSource
  void headAndNeck_everyClaimOfEveryAnatomy(Kind kind) {
    ClaimOracleIndex index = ClaimOracleIndex.of(kind, NECK, ANY);
    new Check(ClaimReader.anyConvention(), index, kind, NECK).all(index.claims());
  }

  @ParameterizedTest
  @EnumSource
  void neckAndChest_everyClaimOfEveryAnatomy(Kind kind) {
    ClaimOracleIndex index = ClaimOracleIndex.of(kind, CHEST, ANY);
    new Check(ClaimReader.anyConvention(), index, kind, CHEST).all(index.claims());
  }

  @ParameterizedTest
  @EnumSource
  void thoracolumbarJunction_everyClaimOfEveryAnatomy(Kind kind) {
    ClaimOracleIndex index = index(JUNCTION_INDEX, kind);
    new Check(ClaimReader.anyConvention(), index, kind, JUNCTION).all(index.claims());
  }

  @ParameterizedTest
  @EnumSource
  void lumbar_everyCombinationOfLines(Kind kind) {
    List<ProcedureCode> codes = codes(index(LUMBAR_INDEX, kind));
    Set<List<ServiceLine>> claims = new HashSet<>();
    combine(codes, 4, 3, claims::add);
    combine(codes, 6, 1, claims::add);
    new Check(ClaimReader.anyConvention(), index(LUMBAR_INDEX, kind), kind, LUMBAR).all(claims);
    assertThat(claims).hasSizeGreaterThan(6000);
    assertThat(claims).anyMatch(claim -> !index(LUMBAR_INDEX, kind).claims().contains(claim));
  }

  @ParameterizedTest
  @EnumSource
  void thoracolumbarJunction_everyCombinationOfLines(Kind kind) {
    Set<List<ServiceLine>> claims = junctionCombinations(kind);
    new Check(ClaimReader.anyConvention(), index(JUNCTION_INDEX, kind), kind, JUNCTION).all(claims);
    assertThat(claims).hasSizeGreaterThan(3000);
    assertThat(claims).anyMatch(claim -> !index(JUNCTION_INDEX, kind).claims().contains(claim));
  }

  @ParameterizedTest
  @EnumSource
  void forPayer_everyClaimOfEveryAnatomy(Kind kind) {
    ClaimOracleIndex lumbar = index(LUMBAR_INDEX, kind);
    Set<List<ServiceLine>> claims = junctionCombinations(kind);
    claims.addAll(index(JUNCTION_INDEX, kind).claims());
    for (Junction junction : Junction.values()) {
      ClaimOracleIndex index = ClaimOracleIndex.of(kind, JUNCTION, Set.of(junction));
      for (Terms.Form form : Terms.Form.values()) {
        ClaimReader reader =
            ClaimReader.forPayer(
                payer(form, junction, LevelOrder.BILATERAL_FIRST),
                BillingSetting.PROFESSIONAL,
                DAY);
        new Check(reader, index, kind, JUNCTION, Set.of(form)).all(claims);
        new Check(reader, lumbar, kind, LUMBAR, Set.of(form)).all(lumbar.claims());
      }
    }
  }

  /** Units of one code and side say the same on one line or on several. */
  @ParameterizedTest
  @EnumSource
  void unitsOnLinesOfTheirOwn_areReadAsOneLine(Kind kind) {
    int split = 0;
    for (List<ServiceLine> claim : index(LUMBAR_INDEX, kind).claims()) {
      List<ServiceLine> single = new ArrayList<>();
      claim.forEach(
          line ->
              single.addAll(
                  Collections.nCopies(
                      line.units(), new ServiceLine(line.code(), line.modifiers(), 1))));
      split += single.size() > claim.size() ? 1 : 0;
      ClaimReading reading = ClaimReader.anyConvention().read(single);
      ClaimReading whole = ClaimReader.anyConvention().read(claim);
      assertThat(reading.conventions()).as("%s", single).isEqualTo(whole.conventions());
      assertThat(reading.services().get(0).readings())
          .as("%s", single)
          .isEqualTo(whole.services().get(0).readings());
    }
    assertThat(split).isPositive();
  }

  /** Levels are allowed when they are among the meanings of the lines under any form. */
  @ParameterizedTest
  @EnumSource
  void allows_isTheMeaningsOfTheLines(Kind kind) {
    Differences differences = new Differences();
    ClaimOracleIndex index = index(LUMBAR_INDEX, kind);
    for (List<ServiceLine> claim : index.claims()) {
      Set<String> meanings = new TreeSet<>();
      index.meanings(claim).values().forEach(meanings::addAll);
      BilledService service = ClaimReader.anyConvention().read(claim).services().get(0);
      for (String sides : Expansion.sides(LUMBAR.size())) {
        differences.compare(
            claim,
            sides + " allowed",
            meanings.contains("L/S " + sides),
            service.allows(levels(LUMBAR, sides)));
      }
      assertThat(service.allows(List.of())).isFalse();
    }
    assertThat(differences.shown()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void wholeRegion_isTheMostThatLinesCanMean(Kind kind) {
    List<FacetLevel> joints =
        SPINE.stream()
            .filter(level -> !ClaimOracle.isLumbar(level) && ClaimOracle.hasCode(kind, level))
            .toList();
    for (String side : List.of("B", "L", "R", "U")) {
      List<TreatedLevel> levels = levels(joints, side.repeat(joints.size()));
      for (Terms.Form form : Terms.Form.values()) {
        for (List<ServiceLine> claim :
            ClaimOracle.claims(day(kind, levels), form, Junction.ONE_SESSION)) {
          ClaimReading reading = ClaimReader.anyConvention().read(claim);
          assertThat(reading.conventions()).as("%s", claim).contains(bilateral(form));
          assertThat(reading.services().get(0).readings())
              .as("%s", claim)
              .anyMatch(levelsRead -> levelsRead.most() == joints.size())
              .noneMatch(levelsRead -> levelsRead.most() > joints.size());
          assertThat(reading.services().get(0).allows(levels)).as("%s", claim).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          64635-LT 64636-LT x4  | 64635-LT 64636-LT x5
          64635-50 64636-50 x4  | 64635-50 64636-50 x5
          64635-50 64636 x8     | 64635-50 64636 x9
          64633-RT 64634-RT x17 | 64633-RT 64634-RT x18
          """)
  void moreJointsThanTheRegionHas_areImpossible(String whole, String tooMany) {
    assertThat(ClaimReader.anyConvention().read(LineNotation.readLines(whole)).isPossible())
        .isTrue();
    assertThat(ClaimReader.anyConvention().read(LineNotation.readLines(tooMany)).isPossible())
        .isFalse();
  }

  /**
   * Each service has levels under one form alone, because another form wants more joints than there
   * are: 64636 x5 are at most four further joints when a joint on both sides is two units, and 18
   * units of 64634 at most 17 when some of them are the two sides of one joint.
   */
  @Test
  void servicesWhoseOnlyFormsDiffer_areImpossible() {
    List<ServiceLine> lumbar = LineNotation.readLines("64635 64636 x5");
    List<ServiceLine> thoracic = LineNotation.readLines("64633-LT 64634-LT x9 64634-RT x9");
    assertThat(ClaimReader.anyConvention().read(lumbar).conventions())
        .containsExactly(BilateralForm.MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE);
    assertThat(ClaimReader.anyConvention().read(thoracic).conventions())
        .containsExactly(BilateralForm.RIGHT_LINE_THEN_LEFT_LINE);
    List<ServiceLine> both = new ArrayList<>(lumbar);
    both.addAll(thoracic);
    assertThat(ClaimReader.anyConvention().read(both).isPossible()).isFalse();
  }

  /** Injection and destruction at the two joints of the pair, each side on its own. */
  @ParameterizedTest
  @EnumSource
  void twoServicesAtTheJunction_areReadAsTheAnatomyThatMadeThem(Terms.Form form) {
    Set<String> cells = Expansion.arrangements(4, List.of("B", "L", "R", "-"));
    for (String cell : cells) {
      Day day = new Day();
      write(day.injected, FacetLevel.T12_L1, cell.charAt(0));
      write(day.injected, FacetLevel.L1_L2, cell.charAt(1));
      write(day.destroyed, FacetLevel.T12_L1, cell.charAt(2));
      write(day.destroyed, FacetLevel.L1_L2, cell.charAt(3));
      for (Junction junction : Junction.values()) {
        ClaimReader own =
            ClaimReader.forPayer(
                payer(form, junction, LevelOrder.BILATERAL_FIRST),
                BillingSetting.PROFESSIONAL,
                DAY);
        for (List<ServiceLine> claim : ClaimOracle.claims(day, form, junction)) {
          for (ClaimReader reader : List.of(own, ClaimReader.anyConvention())) {
            ClaimReaderPropertiesTest.assertContains(
                reader.read(claim), ClaimOracle.billed(day), bilateral(form));
          }
        }
      }
    }
    assertThat(cells).hasSize(256);
  }

  /** The claims of the other oracle are among those of this one, whatever the order of levels. */
  @ParameterizedTest
  @EnumSource
  void theOtherOracle_writesOneOfTheClaims(Kind kind) {
    List<FacetLevel> levels = JUNCTION.subList(1, 5);
    Differences differences = new Differences();
    for (String sides : Expansion.arrangements(levels.size(), List.of("B", "L", "R", "U"))) {
      Day day = day(kind, levels(levels, sides));
      for (Terms.Form form : Terms.Form.values()) {
        for (Terms.Order order : Terms.Order.values()) {
          Terms terms = new Terms(form, order, true, false, Terms.Pairs.PRACTITIONER);
          List<ServiceLine> claim = merged(CodingOracle.lines(day, terms));
          differences.compare(
              claim,
              sides + " " + terms,
              true,
              ClaimOracle.claims(day, form, Junction.ONE_SESSION).contains(claim));
        }
      }
    }
    assertThat(differences.shown()).isEmpty();
  }

  /** A reader against an index, for claims over some levels. */
  private static final class Check {
    private final ClaimReader reader;
    private final ClaimOracleIndex index;
    private final Set<Terms.Form> forms;
    private final Expansion expansion;
    private final Differences differences = new Differences();

    Check(ClaimReader reader, ClaimOracleIndex index, Kind kind, List<FacetLevel> levels) {
      this(reader, index, kind, levels, EnumSet.allOf(Terms.Form.class));
    }

    Check(
        ClaimReader reader,
        ClaimOracleIndex index,
        Kind kind,
        List<FacetLevel> levels,
        Set<Terms.Form> forms) {
      this.reader = reader;
      this.index = index;
      this.forms = forms;
      this.expansion = new Expansion(kind, levels);
    }

    void all(Set<List<ServiceLine>> claims) {
      claims.forEach(this::one);
      assertThat(claims).hasSizeGreaterThan(50);
      assertThat(differences.shown()).isEmpty();
    }

    private void one(List<ServiceLine> claim) {
      ClaimReading reading = reader.read(claim);
      Set<BilateralForm> expected = EnumSet.noneOf(BilateralForm.class);
      for (Terms.Form form : forms) {
        Set<String> meanings = index.meanings(claim).getOrDefault(form, Set.of());
        if (!meanings.isEmpty()) {
          expected.add(bilateral(form));
        }
        differences.compare(
            claim, form + " means", meanings, expansion.meanings(reading, bilateral(form)));
      }
      Set<BilateralForm> found = expansion.withinReach(reading);
      differences.compare(claim, "forms", expected, found);
      differences.compare(
          claim, "possible", !expected.isEmpty(), reading.isPossible() && !found.isEmpty());
      for (BilledService service : reading.services()) {
        differences.compare(
            claim, "readings", service.readings().size(), Set.copyOf(service.readings()).size());
        service.readings().forEach(levels -> range(claim, levels));
      }
    }

    private void range(List<ServiceLine> claim, BilledLevels levels) {
      // Of a region that goes on beyond the levels of this check the most is not found here.
      if (expansion.upper == 0) {
        IntSummaryStatistics found =
            Expansion.patterns(levels, expansion.lower).stream()
                .mapToInt(String::length)
                .summaryStatistics();
        differences.compare(claim, "fewest", found.getMin(), levels.fewest());
        differences.compare(claim, "most", found.getMax(), levels.most());
      }
    }
  }

  private static Map<Kind, ClaimOracleIndex> indexes(
      List<FacetLevel> levels, Set<Junction> junctions) {
    Map<Kind, ClaimOracleIndex> indexes = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      indexes.put(kind, ClaimOracleIndex.of(kind, levels, junctions));
    }
    return indexes;
  }

  private static ClaimOracleIndex index(Map<Kind, ClaimOracleIndex> indexes, Kind kind) {
    return Optional.ofNullable(indexes.get(kind)).orElseThrow();
  }

  private static List<ProcedureCode> codes(ClaimOracleIndex index) {
    return index.claims().stream()
        .flatMap(List::stream)
        .map(ServiceLine::code)
        .distinct()
        .sorted()
        .toList();
  }

  /** Up to so many lines of codes with sides, each with one to so many units. */
  private static void combine(
      List<ProcedureCode> codes, int lines, int units, Consumer<List<ServiceLine>> found) {
    List<ServiceLine> single = new ArrayList<>();
    codes.forEach(code -> SIDES.forEach(side -> single.add(new ServiceLine(code, side, 1))));
    combine(single, lines, units, List.of(), found);
  }

  private static void combine(
      List<ServiceLine> single,
      int lines,
      int units,
      List<ServiceLine> begun,
      Consumer<List<ServiceLine>> found) {
    for (int i = 0; lines > 0 && i < single.size(); i++) {
      for (int count = 1; count <= units; count++) {
        List<ServiceLine> claim = new ArrayList<>(begun);
        claim.add(new ServiceLine(single.get(i).code(), single.get(i).modifiers(), count));
        found.accept(List.copyOf(claim));
        combine(single.subList(i + 1, single.size()), lines - 1, units, claim, found);
      }
    }
  }

  private static Set<List<ServiceLine>> junctionCombinations(Kind kind) {
    Set<List<ServiceLine>> claims = new HashSet<>();
    List<ProcedureCode> codes = codes(index(JUNCTION_INDEX, kind));
    combine(codes, 3, 2, claim -> addWithinReach(claim, claims));
    combine(codes, 4, 1, claim -> addWithinReach(claim, claims));
    return claims;
  }

  /** Leaves out claims that want more levels than the stretch around the junction has. */
  private static void addWithinReach(List<ServiceLine> claim, Set<List<ServiceLine>> claims) {
    int lower = 0;
    int upper = 0;
    for (ServiceLine line : claim) {
      if (LOWER_CODES.contains(line.code().value())) {
        lower += line.units();
      } else {
        upper += line.units();
      }
    }
    if (upper <= 3 && lower <= 2) {
      claims.add(claim);
    }
  }

  /** A payer of one's own. */
  static PayerProfile payer(Terms.Form form, Junction junction, LevelOrder order) {
    Citation citation = new Citation("DERIVED", "a payer of the tests' own", EvidenceGrade.C);
    JunctionForm junctionForm =
        junction == Junction.ONE_SESSION
            ? JunctionForm.ONE_LUMBAR_SESSION
            : JunctionForm.EACH_REGION_ALONE;
    return PayerProfile.builder()
        .id("own")
        .title("a payer of the tests' own")
        .bilateral(BilateralConvention.of(bilateral(form), citation))
        .junctionConventions(
            Timeline.always(new JunctionConvention(junctionForm, citation, Optional.empty())))
        .levelOrder(order)
        .build();
  }

  private static Day day(Kind kind, List<TreatedLevel> levels) {
    Day day = new Day();
    Chart chart =
        switch (kind) {
          case DESTRUCTION -> day.destroyed;
          case INJECTION -> day.injected;
          case ULTRASOUND -> day.underUltrasound;
        };
    levels.forEach(treated -> chart.write(treated.level(), treated.laterality(), '?'));
    return day;
  }

  private static void write(Chart chart, FacetLevel level, char side) {
    if (side != '-') {
      levels(List.of(level), String.valueOf(side))
          .forEach(treated -> chart.write(treated.level(), treated.laterality(), '?'));
    }
  }

  /** Levels from the head down with a letter for the side of each. */
  private static List<TreatedLevel> levels(List<FacetLevel> levels, String sides) {
    List<TreatedLevel> treated = new ArrayList<>();
    for (int i = 0; i < sides.length(); i++) {
      Optional<Laterality> side =
          switch (sides.charAt(i)) {
            case 'B' -> Optional.of(Laterality.BILATERAL);
            case 'L' -> Optional.of(Laterality.LEFT);
            case 'R' -> Optional.of(Laterality.RIGHT);
            default -> Optional.empty();
          };
      treated.add(new TreatedLevel(levels.get(i), side));
    }
    return treated;
  }

  /** Lines of one code and side as one, in the order of their text. */
  private static List<ServiceLine> merged(List<String> lines) {
    Map<String, ServiceLine> merged = new TreeMap<>();
    for (ServiceLine line : LineNotation.readLines(String.join(" ", lines))) {
      merged.merge(
          line.codeAndModifiers(),
          line,
          (a, b) -> new ServiceLine(a.code(), a.modifiers(), a.units() + b.units()));
    }
    return List.copyOf(merged.values());
  }

  static BilateralForm bilateral(Terms.Form form) {
    return switch (form) {
      case FIFTY -> BilateralForm.MODIFIER_50_ON_EVERY_LINE;
      case FIFTY_THEN_TWICE -> BilateralForm.MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE;
      case RIGHT_AND_LEFT -> BilateralForm.RIGHT_LINE_THEN_LEFT_LINE;
    };
  }

  private static List<FacetLevel> five(FacetLevel first) {
    return SPINE.subList(first.ordinal(), first.ordinal() + 5);
  }

  /** The first few differences, and how many there are. */
  private static final class Differences {
    private final List<String> first = new ArrayList<>();
    private int count;

    void compare(List<ServiceLine> claim, String what, Object expected, Object found) {
      if (!expected.equals(found) && count++ < MOST_DIFFERENCES_SHOWN) {
        first.add("%s: %s expected %s, found %s".formatted(claim, what, expected, found));
      }
    }

    List<String> shown() {
      return count > first.size() ? concat(first, count + " in all") : first;
    }

    private static List<String> concat(List<String> texts, String last) {
      List<String> all = new ArrayList<>(texts);
      all.add(last);
      return all;
    }
  }

  /** What a reading says, written out: every pattern of sides that its words allow. */
  private static final class Expansion {
    private final int upper;
    private final int lower;

    Expansion(Kind kind, List<FacetLevel> levels) {
      lower = (int) levels.stream().filter(ClaimOracle::isLumbar).count();
      upper = (int) levels.stream().filter(l -> ClaimOracle.hasCode(kind, l)).count() - lower;
    }

    Set<String> meanings(ClaimReading reading, BilateralForm form) {
      Set<String> all = new TreeSet<>(Set.of(""));
      for (BilledService service : reading.services()) {
        Set<String> longer = new TreeSet<>();
        for (String begun : all) {
          for (String sides : meanings(service, form)) {
            longer.add(begun.isEmpty() ? sides : begun + "; " + sides);
          }
        }
        all = longer;
      }
      return all;
    }

    /** The forms of a reading, without those that want more levels than these. */
    Set<BilateralForm> withinReach(ClaimReading reading) {
      Set<BilateralForm> forms = EnumSet.noneOf(BilateralForm.class);
      forms.addAll(reading.conventions());
      // The lumbar region is here whole: a form without levels in it has none at all.
      forms.removeIf(form -> upper > 0 && meanings(reading, form).isEmpty());
      return forms;
    }

    Set<String> meanings(BilledService service, BilateralForm form) {
      Set<String> sides = new TreeSet<>();
      for (BilledLevels reading : service.readings()) {
        if (reading.conventions().contains(form)) {
          sides.addAll(meanings(service, reading));
        }
      }
      return sides;
    }

    private Set<String> meanings(BilledService service, BilledLevels reading) {
      if (!reading.joints().isEmpty()) {
        return Set.of(ClaimOracleIndex.pair(reading.joints()));
      }
      boolean lumbar = service.regions().equals(List.of(SpinalRegion.LUMBAR));
      return patterns(reading, lumbar ? lower : upper).stream()
          .map(sides -> (lumbar ? "L/S " : "C/T ") + sides)
          .collect(Collectors.toSet());
    }

    /** Sides as sorted letters, such as "BBL", of at most so many levels. */
    static Set<String> patterns(BilledLevels reading, int most) {
      String counted =
          "B".repeat(reading.bilateral())
              + "L".repeat(reading.left())
              + "R".repeat(reading.right())
              + "U".repeat(reading.sideOpen());
      if (reading.further().isEmpty()) {
        return counted.length() <= most ? Set.of(counted) : Set.of();
      }
      Set<String> patterns = new TreeSet<>();
      for (String rest : sides(most - counted.length())) {
        if (allows(reading.further().get(), rest)) {
          patterns.add(sorted(counted + rest));
        }
      }
      return patterns;
    }

    /** The label of each kind of further levels, in terms of letters. */
    private static boolean allows(FurtherLevels further, String rest) {
      boolean both = rest.contains("B");
      boolean opposite = rest.contains("L") && rest.contains("R");
      return switch (further) {
        case LEFT -> rest.matches("L+");
        case RIGHT -> rest.matches("R+");
        case SOME_BILATERAL -> both;
        case RIGHT_AND_LEFT -> both || opposite;
        case NO_SIDE -> !both && (opposite || rest.contains("U"));
        case SIDE_NOT_SAID -> !both && !opposite && rest.contains("U");
      };
    }

    /** One to so many levels with every pattern of sides. */
    static Set<String> sides(int most) {
      Set<String> all = new TreeSet<>();
      Set<String> longest = Set.of("");
      for (int i = 0; i < most; i++) {
        Set<String> longer = new TreeSet<>();
        longest.forEach(
            sides -> List.of("B", "L", "R", "U").forEach(s -> longer.add(sorted(sides + s))));
        all.addAll(longer);
        longest = longer;
      }
      return all;
    }

    /** Every pattern of sides, level by level, over so many levels. */
    static Set<String> arrangements(int levels, List<String> letters) {
      Set<String> all = new TreeSet<>(Set.of(""));
      for (int i = 0; i < levels; i++) {
        Set<String> longer = new TreeSet<>();
        all.forEach(sides -> letters.forEach(side -> longer.add(sides + side)));
        all = longer;
      }
      return all;
    }

    private static String sorted(String letters) {
      return letters.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }
  }
}
