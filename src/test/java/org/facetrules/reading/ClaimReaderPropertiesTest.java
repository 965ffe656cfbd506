package org.facetrules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.LineNotation;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ServiceLine;
import org.facetrules.coding.CheckedProfile;
import org.facetrules.coding.DayBook;
import org.facetrules.coding.LevelCoder;
import org.facetrules.generators.CodingGenerators;
import org.facetrules.oracle.ClaimOracle;
import org.facetrules.oracle.ClaimOracle.Junction;
import org.facetrules.oracle.ClaimOracle.Kind;
import org.facetrules.oracle.Terms;
import org.facetrules.policy.BilateralForm;
import org.facetrules.policy.LevelOrder;
import org.facetrules.policy.PayerProfile;
import org.facetrules.table.CodeFamily;

/** What holds for the reading of every claim. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ClaimReaderPropertiesTest {
  private static final List<Modifier> BESIDE_THE_SIDE =
      List.of(Modifier.DIAGNOSTIC, Modifier.DISTINCT_SERVICE, Modifier.SEPARATE_STRUCTURE);

  private static final Set<String> FIRST_LEVEL =
      Set.of("64490", "64493", "0213T", "0216T", "64633", "64635");

  private static final List<ServiceLine> OTHER_LINES =
      LineNotation.readLines("99213-25 J1010 x40 J3301-JZ x4 99152 27096-LT");

  /** The family of each kind of the oracle. */
  private static final Map<Kind, CodeFamily> FAMILIES =
      Map.of(
          Kind.DESTRUCTION,
          CodeFamily.DESTRUCTION,
          Kind.INJECTION,
          CodeFamily.INJECTION,
          Kind.ULTRASOUND,
          CodeFamily.ULTRASOUND_INJECTION);

  @Property(seed = "20261203", tries = 2000)
  void whatTheCoderEmits_isReadAsTheAnatomyThatMadeIt(
      @ForAll("days") DayBook book, @ForAll CheckedProfile profile) {
    Map<Kind, List<TreatedLevel>> billed = ClaimOracle.billed(book.day());
    Assume.that(!billed.isEmpty());
    List<ServiceLine> lines = coded(book, profile);
    for (ClaimReader reader :
        List.of(
            ClaimReader.anyConvention(), ClaimReader.anyConvention(profile.day()), own(profile))) {
      assertContains(reader.read(lines), billed, form(profile));
    }
  }

  /** No source fixes which level takes which code: another biller may choose another order. */
  @Property(seed = "20261204", tries = 500)
  void everyAssignmentOfLevelsToCodes_isReadAsTheAnatomyThatMadeIt(
      @ForAll("days") DayBook book, @ForAll CheckedProfile profile) {
    Map<Kind, List<TreatedLevel>> billed = ClaimOracle.billed(book.day());
    Assume.that(!billed.isEmpty());
    Junction junction =
        profile.terms().junctionPair() ? Junction.ONE_SESSION : Junction.EACH_REGION_ALONE;
    for (List<ServiceLine> claim :
        ClaimOracle.claims(book.day(), profile.terms().form(), junction)) {
      assertContains(own(profile).read(claim), billed, form(profile));
      assertContains(ClaimReader.anyConvention().read(claim), billed, form(profile));
    }
  }

  @Property(seed = "20261205", tries = 1000)
  void codedLinesInAnotherOrder_changeNumbersOnly(
      @ForAll("days") DayBook book,
      @ForAll CheckedProfile profile,
      @ForAll("random") Random random) {
    assertOrderDoesNotMatter(own(profile), coded(book, profile), random);
  }

  @Property(seed = "20261206", tries = 2000)
  void anyLinesInAnotherOrder_changeNumbersOnly(
      @ForAll("facetLines") List<ServiceLine> lines, @ForAll("random") Random random) {
    assertOrderDoesNotMatter(ClaimReader.anyConvention(), lines, random);
  }

  @Property(seed = "20261207", tries = 1000)
  void mirroredSides_giveMirroredReadings(
      @ForAll("days") DayBook book, @ForAll CheckedProfile profile) {
    assertMirrored(own(profile), coded(book, profile));
  }

  @Property(seed = "20261208", tries = 2000)
  void mirroredSides_ofAnyLines_giveMirroredReadings(
      @ForAll("facetLines") List<ServiceLine> lines) {
    assertMirrored(ClaimReader.anyConvention(), lines);
  }

  @Property(seed = "20261209", tries = 1000)
  void modifiersBesideTheSide_changeNoReading(
      @ForAll("days") DayBook book, @ForAll CheckedProfile profile) {
    List<ServiceLine> lines = coded(book, profile);
    List<ServiceLine> bare = lines.stream().map(line -> with(line, List.of())).toList();
    for (ClaimReader reader : List.of(ClaimReader.anyConvention(), own(profile))) {
      ClaimReading expected = reader.read(bare);
      assertSameLevels(reader.read(lines), expected);
      for (Modifier modifier : BESIDE_THE_SIDE) {
        List<ServiceLine> marked =
            lines.stream().map(line -> with(line, List.of(modifier))).toList();
        assertSameLevels(reader.read(marked), expected);
      }
    }
  }

  /** Where a cervical first level is left alone with a lumbar second one, they can be the pair. */
  @Property(seed = "20261210", tries = 1000)
  void addOnsWithoutTheirFirstLevel_areImpossible(
      @ForAll("days") DayBook book, @ForAll CheckedProfile profile) {
    List<ServiceLine> lines = coded(book, profile);
    for (BilledService service : own(profile).read(lines).services()) {
      List<ServiceLine> without = new ArrayList<>(lines);
      List<ServiceLine> own =
          service.lines().stream().map(number -> lines.get(number - 1)).toList();
      without.removeAll(
          own.stream().filter(line -> FIRST_LEVEL.contains(line.code().value())).toList());
      boolean addOns = own.stream().anyMatch(line -> !FIRST_LEVEL.contains(line.code().value()));
      if (addOns && !isPair(without, service.family())) {
        assertThat(own(profile).read(without).isPossible()).as("%s", without).isFalse();
        assertThat(ClaimReader.anyConvention().read(without).isPossible())
            .as("%s", without)
            .isFalse();
      }
    }
  }

  @Property(seed = "20261211", tries = 1000)
  void linesOfOtherCodes_changeRemarksOnly(
      @ForAll("days") DayBook book, @ForAll CheckedProfile profile) {
    Assume.that(!ClaimOracle.billed(book.day()).isEmpty());
    List<ServiceLine> lines = coded(book, profile);
    List<ServiceLine> more = new ArrayList<>(lines);
    more.addAll(OTHER_LINES);
    for (ClaimReader reader : List.of(ClaimReader.anyConvention(), own(profile))) {
      ClaimReading reading = reader.read(lines);
      ClaimReading beside = reader.read(more);
      assertThat(beside.services()).isEqualTo(reading.services());
      assertThat(beside.conventions()).isEqualTo(reading.conventions());
      assertThat(beside.problems()).isEqualTo(reading.problems());
      assertThat(beside.editions()).isEqualTo(reading.editions());
      assertThat(beside.remarks())
          .containsAll(reading.remarks())
          .hasSize(reading.remarks().size() + OTHER_LINES.size());
    }
  }

  /** Where lines mean nothing together, the reading of the reader says why. */
  @Property(seed = "20261212", tries = 2000)
  void possible_isHavingAFormAndReadings(@ForAll("facetLines") List<ServiceLine> lines) {
    ClaimReading reading = ClaimReader.anyConvention().read(lines);
    assertThat(reading.conventions().isEmpty()).isEqualTo(!reading.isPossible());
    if (reading.isPossible()) {
      assertThat(reading.services())
          .isNotEmpty()
          .allMatch(service -> !service.readings().isEmpty());
      for (BilateralForm form : reading.conventions()) {
        assertThat(reading.services())
            .as("%s under %s", lines, form)
            .allMatch(
                service ->
                    service.readings().stream().anyMatch(r -> r.conventions().contains(form)));
      }
    }
  }

  @Property(seed = "20261213", tries = 2000)
  void everyFacetLine_isInOneServiceOrAProblem(@ForAll("facetLines") List<ServiceLine> lines) {
    ClaimReading reading = ClaimReader.anyConvention().read(lines);
    List<Integer> numbers = new ArrayList<>();
    reading.services().forEach(service -> numbers.addAll(service.lines()));
    assertThat(numbers).doesNotHaveDuplicates();
    reading.problems().forEach(problem -> numbers.addAll(problem.lines()));
    assertThat(numbers).containsAll(IntStream.rangeClosed(1, lines.size()).boxed().toList());
  }

  @Property(seed = "20261214", tries = 1000)
  void codedLines_printedAndReadAgain_areEqual(
      @ForAll("days") DayBook book, @ForAll CheckedProfile profile) {
    List<ServiceLine> lines = coded(book, profile);
    assertPrintedAndReadAgain(lines);
  }

  @Property(seed = "20261215", tries = 1000)
  void anyLines_printedAndReadAgain_areEqual(@ForAll("lines") List<ServiceLine> lines) {
    assertPrintedAndReadAgain(lines);
  }

  @Provide
  Arbitrary<DayBook> days() {
    return Arbitraries.oneOf(
        CodingGenerators.severalServiceDays(),
        CodingGenerators.mixedDays(),
        CodingGenerators.singleFamilyDays());
  }

  @Provide
  Arbitrary<List<ServiceLine>> facetLines() {
    return CodingGenerators.facetLines();
  }

  @Provide
  Arbitrary<List<ServiceLine>> lines() {
    return CodingGenerators.lines().list().ofMinSize(1).ofMaxSize(5);
  }

  @Provide
  Arbitrary<Random> random() {
    return Arbitraries.randoms();
  }

  /** A reading has one service for each kind and region that was treated, and allows its levels. */
  static void assertContains(
      ClaimReading reading, Map<Kind, List<TreatedLevel>> billed, BilateralForm form) {
    assertThat(reading.isPossible()).as("%s", reading).isTrue();
    assertThat(reading.conventions()).as("%s", reading).contains(form);
    int levels = 0;
    for (BilledService service : reading.services()) {
      List<TreatedLevel> own =
          billed.entrySet().stream()
              .filter(entry -> FAMILIES.get(entry.getKey()) == service.family())
              .flatMap(entry -> entry.getValue().stream())
              .filter(treated -> service.regions().contains(treated.level().region()))
              .toList();
      levels += own.size();
      assertThat(own).as("%s", service).isNotEmpty();
      assertThat(service.allows(own)).as("%s allows %s", service, own).isTrue();
    }
    assertThat(levels)
        .as("levels of %s", reading)
        .isEqualTo(billed.values().stream().mapToInt(List::size).sum());
  }

  private static void assertOrderDoesNotMatter(
      ClaimReader reader, List<ServiceLine> lines, Random random) {
    List<Integer> order = new ArrayList<>(IntStream.rangeClosed(1, lines.size()).boxed().toList());
    Collections.shuffle(order, random);
    List<ServiceLine> shuffled = order.stream().map(number -> lines.get(number - 1)).toList();
    ClaimReading reading = reader.read(lines);
    ClaimReading again = reader.read(shuffled);
    assertThat(again.conventions()).isEqualTo(reading.conventions());
    assertThat(services(again, order))
        .isEqualTo(services(reading, IntStream.rangeClosed(1, lines.size()).boxed().toList()));
    assertThat(remarks(again.problems(), order))
        .as("problems of %s", shuffled)
        .isEqualTo(
            remarks(reading.problems(), IntStream.rangeClosed(1, lines.size()).boxed().toList()));
    assertThat(remarks(again.remarks(), order))
        .isEqualTo(
            remarks(reading.remarks(), IntStream.rangeClosed(1, lines.size()).boxed().toList()));
  }

  private static List<String> services(ClaimReading reading, List<Integer> order) {
    return reading.services().stream()
        .map(
            service ->
                "%s %s %s %s %s"
                    .formatted(
                        service.family(),
                        service.regions(),
                        service.diagnostic(),
                        numbers(service.lines(), order),
                        service.readings()))
        .toList();
  }

  /**
   * A text quotes lines in the order of the claim, so its words are compared and not their order.
   */
  private static List<String> remarks(List<LineRemark> remarks, List<Integer> order) {
    return remarks.stream()
        .map(
            remark ->
                numbers(remark.lines(), order)
                    + Splitter.onPattern("[\\s,;()]+")
                        .splitToStream(
                            remark.toString().replaceAll("lines \\[[0-9, ]+\\]", "lines"))
                        .sorted()
                        .toList()
                        .toString())
        .sorted()
        .toList();
  }

  private static List<Integer> numbers(List<Integer> lines, List<Integer> order) {
    return lines.stream().map(number -> order.get(number - 1)).sorted().toList();
  }

  private static void assertMirrored(ClaimReader reader, List<ServiceLine> lines) {
    ClaimReading reading = reader.read(lines);
    ClaimReading mirrored =
        reader.read(lines.stream().map(ClaimReaderPropertiesTest::mirror).toList());
    assertThat(mirrored.isPossible()).isEqualTo(reading.isPossible());
    assertThat(mirrored.conventions()).isEqualTo(reading.conventions());
    assertThat(mirrored.services()).hasSameSizeAs(reading.services());
    for (int i = 0; i < reading.services().size(); i++) {
      BilledService service = reading.services().get(i);
      BilledService other = mirrored.services().get(i);
      assertThat(other.lines()).isEqualTo(service.lines());
      assertThat(other.readings().stream().map(ClaimReaderPropertiesTest::said))
          .containsExactlyInAnyOrderElementsOf(
              service.readings().stream().map(ClaimReaderPropertiesTest::saidMirrored).toList());
    }
  }

  private static String said(BilledLevels levels) {
    return "%d both, %d left, %d right, %d open, %s, %d to %d, %s, %s"
        .formatted(
            levels.bilateral(),
            levels.left(),
            levels.right(),
            levels.sideOpen(),
            levels.further(),
            levels.fewest(),
            levels.most(),
            levels.joints(),
            levels.conventions());
  }

  private static String saidMirrored(BilledLevels levels) {
    return "%d both, %d left, %d right, %d open, %s, %d to %d, %s, %s"
        .formatted(
            levels.bilateral(),
            levels.right(),
            levels.left(),
            levels.sideOpen(),
            levels.further().map(ClaimReaderPropertiesTest::mirror),
            levels.fewest(),
            levels.most(),
            levels.joints().stream().map(TreatedLevel::mirror).toList(),
            levels.conventions());
  }

  private static FurtherLevels mirror(FurtherLevels further) {
    return switch (further) {
      case LEFT -> FurtherLevels.RIGHT;
      case RIGHT -> FurtherLevels.LEFT;
      case SOME_BILATERAL, RIGHT_AND_LEFT, NO_SIDE, SIDE_NOT_SAID -> further;
    };
  }

  private static ServiceLine mirror(ServiceLine line) {
    return new ServiceLine(
        line.code(),
        line.modifiers().stream().map(ClaimReaderPropertiesTest::mirror).toList(),
        line.units());
  }

  private static Modifier mirror(Modifier modifier) {
    if (modifier.equals(Modifier.LEFT)) {
      return Modifier.RIGHT;
    }
    return modifier.equals(Modifier.RIGHT) ? Modifier.LEFT : modifier;
  }

  private static void assertSameLevels(ClaimReading reading, ClaimReading expected) {
    assertThat(reading.isPossible()).isEqualTo(expected.isPossible());
    assertThat(reading.conventions()).isEqualTo(expected.conventions());
    assertThat(reading.services()).hasSameSizeAs(expected.services());
    for (int i = 0; i < expected.services().size(); i++) {
      BilledService service = reading.services().get(i);
      assertThat(service.lines()).isEqualTo(expected.services().get(i).lines());
      assertThat(service.readings()).isEqualTo(expected.services().get(i).readings());
    }
  }

  /** A line with its side and other modifiers after it. */
  private static ServiceLine with(ServiceLine line, List<Modifier> others) {
    List<Modifier> modifiers = new ArrayList<>(line.modifiers());
    modifiers.removeAll(BESIDE_THE_SIDE);
    modifiers.addAll(others);
    return new ServiceLine(line.code(), modifiers, line.units());
  }

  private static boolean isPair(List<ServiceLine> lines, CodeFamily family) {
    Set<String> codes = lines.stream().map(line -> line.code().value()).collect(Collectors.toSet());
    return switch (family) {
      case INJECTION -> codes.contains("64490") && codes.contains("64494");
      case DESTRUCTION -> codes.contains("64633") && codes.contains("64636");
      case ULTRASOUND_INJECTION -> false;
    };
  }

  private static void assertPrintedAndReadAgain(List<ServiceLine> lines) {
    for (String between : List.of(" ", ", ", "; ", " & ", "\n")) {
      String text = String.join(between, lines.stream().map(ServiceLine::toString).toList());
      assertThat(LineNotation.readLines(text)).as(text).isEqualTo(lines);
    }
  }

  private static List<ServiceLine> coded(DayBook book, CheckedProfile profile) {
    List<ServiceLine> lines =
        LevelCoder.forPayer(payer(profile)).code(book.encounter(profile)).serviceLines();
    // A day whose only services have no code at all is no claim.
    Assume.that(!lines.isEmpty());
    return lines;
  }

  private static ClaimReader own(CheckedProfile profile) {
    return ClaimReader.forPayer(payer(profile), profile.setting(), profile.day());
  }

  private static BilateralForm form(CheckedProfile profile) {
    return ClaimReaderExhaustiveTest.bilateral(profile.terms().form());
  }

  private static PayerProfile payer(CheckedProfile profile) {
    return switch (profile) {
      case CPT_2019, CPT_2026 -> PayerProfile.cpt();
      case MEDICARE, MEDICARE_ASC, MEDICARE_HOSPITAL -> PayerProfile.medicare("OH");
      case RIGHT_AND_LEFT_LINES, CRANIAL_FIRST ->
          ClaimReaderExhaustiveTest.payer(
              profile.terms().form(), Junction.EACH_REGION_ALONE, order(profile));
    };
  }

  private static LevelOrder order(CheckedProfile profile) {
    return profile.terms().order() == Terms.Order.CRANIAL_FIRST
        ? LevelOrder.CRANIAL_FIRST
        : LevelOrder.BILATERAL_FIRST;
  }
}
