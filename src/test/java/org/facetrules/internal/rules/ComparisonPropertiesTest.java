package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ServiceLine;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.DayBook;
import org.facetrules.coding.LevelCoder;
import org.facetrules.coding.QueryKind;
import org.facetrules.coding.RemarkKind;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.generators.ClaimCorruptions;
import org.facetrules.generators.CodingGenerators;
import org.facetrules.policy.BilateralForm;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.RuleId;
import org.facetrules.rule.Severity;
import org.facetrules.table.CodeFamily;
import org.facetrules.validate.EncounterValidator;
import org.facetrules.validate.ValidationReport;

/** What holds of every claim beside its encounter. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ComparisonPropertiesTest {
  /** A payer, a setting and a day. */
  record Terms(PayerProfile profile, BillingSetting setting, LocalDate day) {
    Encounter encounter(List<FacetProcedure> procedures) {
      return Encounter.builder(day).billing(setting).addAllProcedures(procedures).build();
    }

    EncounterValidator validator() {
      return EncounterValidator.standard().forPayer(profile).billing(setting);
    }
  }

  @Provide
  Arbitrary<Terms> terms() {
    return Combinators.combine(
            Arbitraries.of(
                PayerProfile.cpt(), PayerProfile.medicare("OH"), PayerProfile.medicare("WA")),
            Arbitraries.of(BillingSetting.class),
            Arbitraries.of("2012-01-01", "2019-12-31", "2020-01-01", "2024-08-05", "2026-03-02")
                .map(LocalDate::parse))
        .as(Terms::new);
  }

  @Provide
  Arbitrary<List<FacetProcedure>> days() {
    return Arbitraries.oneOf(CodingGenerators.mixedDays(), CodingGenerators.singleFamilyDays())
        .map(DayBook::procedures);
  }

  @Property(seed = "20261125", tries = 2000)
  void whatTheCoderEmits_isNotFlagged(
      @ForAll("days") List<FacetProcedure> procedures, @ForAll("terms") Terms terms) {
    ValidationReport report = terms.validator().validate(terms.encounter(procedures));
    Assume.that(report.coded().orElseThrow().queries().isEmpty());
    assertThat(report.failed()).isEmpty();
    assertThat(ofCluster(report)).isEmpty();
  }

  @Property(seed = "20261126", tries = 5000)
  void oneSlip_isFoundOrCanBeRead(
      @ForAll("days") List<FacetProcedure> procedures,
      @ForAll("terms") Terms terms,
      @ForAll Random random) {
    Encounter encounter = terms.encounter(procedures);
    CodedEncounter coded = LevelCoder.forPayer(terms.profile()).code(encounter);
    Assume.that(!coded.lines().isEmpty() && coded.queries().isEmpty());
    List<ServiceLine> slipped = ClaimCorruptions.one(coded.serviceLines(), random);
    Assume.that(!isForOtherRules(slipped, coded, terms));
    ValidationReport report = terms.validator().validate(encounter, Claim.of(terms.day(), slipped));
    assertThat(report.failed()).isEmpty();
    if (ofCluster(report).isEmpty()) {
      assertThat(
              OtherReading.allows(slipped, coded, terms.profile(), terms.setting(), terms.day())
                  || isSameButForModifiers(slipped, coded))
          .as("%s for %s", slipped, coded.serviceLines())
          .isTrue();
    }
  }

  @Property(seed = "20261127", tries = 3000)
  void safeFixes_mendOneSlip(
      @ForAll("days") List<FacetProcedure> procedures,
      @ForAll("terms") Terms terms,
      @ForAll Random random) {
    Encounter encounter = terms.encounter(procedures);
    CodedEncounter coded = LevelCoder.forPayer(terms.profile()).code(encounter);
    Assume.that(!coded.lines().isEmpty() && coded.queries().isEmpty());
    List<ServiceLine> slipped = ClaimCorruptions.one(coded.serviceLines(), random);
    Claim claim = Claim.of(terms.day(), slipped);
    ValidationReport report = terms.validator().validate(encounter, claim);
    for (Finding finding : ofCluster(report)) {
      if (finding.fix() instanceof Fix.Edits edits && edits.safety() == Fix.Safety.SAFE) {
        Claim mended = edits.applyTo(claim);
        ValidationReport after = terms.validator().validate(encounter, mended);
        assertThat(ofCluster(after)).as("%s, %s", finding, mended).isEmpty();
      }
    }
  }

  /** No source orders the levels of a region, so no order is a fault. */
  @Property(seed = "20261129", tries = 2000)
  void anyOrderOfLevels_isNotFlagged(
      @ForAll("days") List<FacetProcedure> procedures,
      @ForAll("terms") Terms terms,
      @ForAll Random random) {
    Encounter encounter = terms.encounter(procedures);
    CodedEncounter coded = inAnyOrder(encounter, terms, random);
    Assume.that(coded.queries().isEmpty());
    Claim claim = Claim.of(terms.day(), coded.serviceLines());
    assertThat(ofCluster(terms.validator().validate(encounter, claim))).as("%s", claim).isEmpty();
  }

  /** Whatever the order of the levels: what is right stays as it is. */
  @Property(seed = "20261130", tries = 2000)
  void lineThatIsMissing_isAdded_andNoOtherChanges(
      @ForAll("days") List<FacetProcedure> procedures,
      @ForAll("terms") Terms terms,
      @ForAll Random random) {
    Encounter encounter = terms.encounter(procedures);
    CodedEncounter coded = inAnyOrder(encounter, terms, random);
    Assume.that(coded.queries().isEmpty() && coded.lines().size() > 1);
    List<ServiceLine> lines = new ArrayList<>(coded.serviceLines());
    ServiceLine missing = lines.remove(random.nextInt(lines.size()));
    Claim claim = Claim.of(terms.day(), lines);
    for (Finding finding : ofCluster(terms.validator().validate(encounter, claim))) {
      assertThat(finding.fix()).as("%s: %s", claim, finding).isInstanceOf(Fix.Edits.class);
      List<ClaimLine> mended = ((Fix.Edits) finding.fix()).applyTo(claim).lines();
      assertThat(codesAndSides(mended))
          .as("%s lacks %s: %s", claim, missing, finding)
          .containsAll(codesAndSides(claim.lines()));
    }
  }

  /** Which lines want 59 or KX follows from all of them, and other rules speak of it. */
  private static List<String> codesAndSides(List<ClaimLine> lines) {
    return lines.stream().map(line -> line.label().replace("-59", "").replace("-KX", "")).toList();
  }

  private static CodedEncounter inAnyOrder(Encounter encounter, Terms terms, Random random) {
    Map<CodeFamily, List<FacetLevel>> orders = new EnumMap<>(CodeFamily.class);
    for (CodeFamily family : CodeFamily.values()) {
      List<FacetLevel> order = new ArrayList<>(List.of(FacetLevel.values()));
      Collections.shuffle(order, random);
      orders.put(family, order);
    }
    return LevelCoder.forPayer(terms.profile()).code(encounter, orders);
  }

  @Property(seed = "20261128", tries = 1000)
  void everyQuestion_isAskedOnce(
      @ForAll("anything") List<FacetProcedure> procedures, @ForAll("terms") Terms terms) {
    ValidationReport report = terms.validator().validate(terms.encounter(procedures));
    List<String> asked =
        report.findings().stream()
            .filter(finding -> finding.disposition() == Disposition.NEEDS_ANSWER)
            .filter(finding -> finding.rule().block() == 1)
            .map(finding -> finding.place().path() + " " + finding.message())
            .sorted()
            .toList();
    assertThat(asked)
        .isEqualTo(
            report.coded().orElseThrow().queries().stream()
                .filter(query -> query.kind() != QueryKind.SAME_DAY)
                .map(query -> query.at() + " " + query.message())
                .sorted()
                .toList());
  }

  @Provide
  Arbitrary<List<FacetProcedure>> anything() {
    return CodingGenerators.procedures();
  }

  /** The rules of blocks 2 and 3 that speak of the comparison. */
  private static final List<String> SIDES_AND_FORMS =
      List.of("FR-203", "FR-204", "FR-302", "FR-303", "FR-305", "FR-306", "FR-307");

  /** Warnings and errors of the rules of levels, sides and forms; one rule asks about payers. */
  private static List<Finding> ofCluster(ValidationReport report) {
    return report.findings().stream()
        .filter(finding -> finding.severity() != Severity.ADVICE)
        .filter(finding -> !finding.rule().equals(RuleId.of("FR-114")))
        .filter(
            finding ->
                finding.rule().block() == 1 || SIDES_AND_FORMS.contains(finding.rule().value()))
        .toList();
  }

  /**
   * Contradicting sides, codes on several lines, an injection that may be part of a destruction, an
   * add-on alone, 50 in a surgical center.
   */
  private static boolean isForOtherRules(
      List<ServiceLine> lines, CodedEncounter coded, Terms terms) {
    for (ServiceLine line : lines) {
      List<Modifier> sides = line.modifiers().stream().filter(SideMark::is).toList();
      boolean facility =
          terms.profile().bilateral(terms.setting(), terms.day()).form()
              == BilateralForm.RIGHT_LINE_THEN_LEFT_LINE;
      if (sides.size() > 1 || (facility && sides.contains(Modifier.BILATERAL))) {
        return true;
      }
      if (isIncluded(line, coded)) {
        return true;
      }
      boolean addOn = FacetPosition.of(line.code()).map(FacetPosition::isAddOn).orElse(false);
      long same = lines.stream().filter(other -> other.code().equals(line.code())).count();
      if (addOn && (same > 1 || lacksEarlier(lines, line))) {
        return true;
      }
    }
    return false;
  }

  /** An injection where one is part of the destruction. */
  private static boolean isIncluded(ServiceLine line, CodedEncounter coded) {
    return FacetPosition.of(line.code()).filter(p -> p.family().isInjection()).isPresent()
        && coded.remarks().stream().anyMatch(remark -> remark.kind() == RemarkKind.INCLUDED);
  }

  private static boolean lacksEarlier(List<ServiceLine> lines, ServiceLine addOn) {
    FacetPosition position = FacetPosition.of(addOn.code()).orElseThrow();
    boolean third = position.rank() == FacetPosition.Rank.THIRD_AND_ADDITIONAL;
    return lines.stream().noneMatch(l -> l.code().equals(position.codes().first()))
        || (third && lines.stream().noneMatch(l -> l.code().equals(position.codes().second())));
  }

  /** Modifiers that say no side are for other rules. */
  private static boolean isSameButForModifiers(List<ServiceLine> lines, CodedEncounter coded) {
    return lines.stream()
        .map(ComparisonPropertiesTest::bare)
        .sorted()
        .toList()
        .equals(
            coded.serviceLines().stream().map(ComparisonPropertiesTest::bare).sorted().toList());
  }

  private static String bare(ServiceLine line) {
    return line.code()
        + line.modifiers().stream().filter(SideMark::is).distinct().toList().toString()
        + line.units();
  }
}
