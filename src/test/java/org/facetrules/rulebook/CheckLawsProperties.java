package org.facetrules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.LineNotation;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ServiceLine;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.LevelCoder;
import org.facetrules.coding.RemarkKind;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.generators.ClaimCorruptions;
import org.facetrules.generators.CodingGenerators;
import org.facetrules.policy.BilateralForm;
import org.facetrules.policy.PayerProfile;
import org.facetrules.reading.ClaimReader;
import org.facetrules.reading.LineRemark;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.RuleId;
import org.facetrules.rule.Severity;
import org.facetrules.table.FacetCodes;
import org.facetrules.validate.EncounterValidator;
import org.facetrules.validate.ValidationReport;

/** What holds of the standard set for every day of work. */
class CheckLawsProperties {
  private static final Set<Integer> OF_WHAT_WAS_DONE = Set.of(5, 7, 8);
  private static final List<RuleId> KX = List.of(RuleId.of("FR-308"), RuleId.of("FR-309"));

  /** A day of work for a payer. */
  record Day(PayerProfile payer, Encounter encounter) {
    EncounterValidator validator() {
      return EncounterValidator.standard().forPayer(payer);
    }

    CodedEncounter coded() {
      return LevelCoder.forPayer(payer).code(encounter);
    }
  }

  @Property(seed = "64493", edgeCases = EdgeCasesMode.NONE, tries = 3000)
  void whatTheCoderEmits_noRuleOfBlocks1To4Flags(@ForAll("days") Day day) {
    CodedEncounter coded = day.coded();
    Assume.that(coded.queries().isEmpty() && !isInseparable(coded));
    ValidationReport report = day.validator().validate(day.encounter());
    assertThat(report.failed()).isEmpty();
    assertThat(graveInBlocks1To4(report))
        .as(day.payer().title() + " " + day.encounter() + " " + coded.serviceLines())
        .isEmpty();
  }

  @Property(seed = "64494", edgeCases = EdgeCasesMode.NONE, tries = 3000)
  void anySingleCorruption_isFound(@ForAll("days") Day day, @ForAll Random random) {
    CodedEncounter coded = day.coded();
    Assume.that(coded.queries().isEmpty() && !coded.lines().isEmpty());
    List<ServiceLine> lines = coded.serviceLines();
    List<ServiceLine> corrupted = ClaimCorruptions.one(lines, random);
    Assume.that(!isAnotherOrder(day, coded, corrupted));
    Assume.that(!ModifierSlips.isOpen(day.payer(), day.encounter(), lines, corrupted));
    LocalDate date = day.encounter().dateOfService();
    ValidationReport report = day.validator().validate(day.encounter(), Claim.of(date, corrupted));
    assertThat(report.failed()).isEmpty();
    Assume.that(!isKxNotJudged(report, corrupted, lines));
    assertThat(graveOfTheClaim(report))
        .as(
            "%s %s %s: %s -> %s",
            day.payer().title(), date, day.encounter().billing(), lines, corrupted)
        .isNotEmpty();
  }

  @Property(seed = "64495", edgeCases = EdgeCasesMode.NONE, tries = 3000)
  void aFix_removesItsFinding_andAddsNoError(@ForAll("days") Day day, @ForAll Random random) {
    CodedEncounter coded = day.coded();
    Assume.that(!coded.lines().isEmpty() && !isInseparable(coded));
    LocalDate date = day.encounter().dateOfService();
    Claim claim = Claim.of(date, ClaimCorruptions.one(coded.serviceLines(), random));
    ValidationReport before = day.validator().validate(day.encounter(), claim);
    for (Finding finding : before.findings()) {
      if (finding.fix() instanceof Fix.Edits edits) {
        Claim fixed = edits.applyTo(claim);
        ValidationReport after = day.validator().validate(day.encounter(), fixed);
        String said = day.payer().title() + " " + claim + " -> " + fixed + " by " + finding;
        assertThat(after.findings()).as(said).doesNotContain(finding);
        assertThat(newErrors(before, after)).as(said).isEmpty();
      }
    }
  }

  /** Whatever stands beside the facet lines: what is mended by itself brings no error. */
  @Property(seed = "64496", edgeCases = EdgeCasesMode.NONE, tries = 1000)
  void theCorrectedClaim_hasNoErrorOfItsOwn(
      @ForAll("days") Day day, @ForAll("beside") String beside, @ForAll Random random) {
    CodedEncounter coded = day.coded();
    Assume.that(!coded.lines().isEmpty());
    List<ServiceLine> lines = new ArrayList<>(ClaimCorruptions.one(coded.serviceLines(), random));
    lines.addAll(LineNotation.readLines(beside));
    Claim claim = Claim.of(day.encounter().dateOfService(), lines);
    ValidationReport report = day.validator().validate(day.encounter(), claim);
    assertThat(rulesOfErrors(report))
        .as(day.payer().title() + " " + claim + " -> " + report.fixed().claim())
        .containsAll(rulesOfErrors(report.fixed().report()));
  }

  private static Set<RuleId> rulesOfErrors(ValidationReport report) {
    return report.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::rule)
        .collect(Collectors.toSet());
  }

  @Provide
  static Arbitrary<String> beside() {
    return Arbitraries.of(
        "99213", "77003", "20552", "62323", "64451-LT", "64640", "99152", "J2001");
  }

  @Property(seed = "64490", edgeCases = EdgeCasesMode.NONE, tries = 500)
  void corruptedClaimAlone_thatMeansNoAnatomy_isFlagged(
      @ForAll("days") Day day, @ForAll Random random) {
    CodedEncounter coded = day.coded();
    Assume.that(!coded.lines().isEmpty());
    List<ServiceLine> lines = ClaimCorruptions.one(coded.serviceLines(), random);
    Assume.that(lines.stream().anyMatch(CheckLawsProperties::isFacet));
    LocalDate date = day.encounter().dateOfService();
    BillingSetting setting = day.encounter().billing();
    List<LineRemark> problems = ClaimReader.anyConvention(date).read(lines).problems();
    Assume.that(!problems.isEmpty());
    ValidationReport report = day.validator().billing(setting).validate(Claim.of(date, lines));
    assertThat(graveOfTheClaim(report))
        .as("%s %s %s: %s", day.payer().title(), setting, lines, problems)
        .isNotEmpty();
  }

  @Property(seed = "64633", edgeCases = EdgeCasesMode.NONE, tries = 300)
  void orderOfLines_changesLineNumbersOnly(@ForAll("days") Day day, @ForAll Random random) {
    CodedEncounter coded = day.coded();
    Assume.that(coded.lines().size() > 1);
    List<ServiceLine> lines = new ArrayList<>(ClaimCorruptions.one(coded.serviceLines(), random));
    LocalDate date = day.encounter().dateOfService();
    List<RuleId> before = rules(day.validator().validate(day.encounter(), Claim.of(date, lines)));
    Collections.reverse(lines);
    assertThat(rules(day.validator().validate(day.encounter(), Claim.of(date, lines))))
        .as(day.payer().title() + " " + lines)
        .isEqualTo(before);
  }

  /** Whatever stands beside the facet lines: the order says nothing, and mends nothing. */
  @Property(seed = "64634", edgeCases = EdgeCasesMode.NONE, tries = 1000)
  void orderOfLines_changesNoSentence_andNoCorrectedLine(
      @ForAll("days") Day day, @ForAll("beside") String beside, @ForAll Random random) {
    CodedEncounter coded = day.coded();
    Assume.that(!coded.lines().isEmpty());
    List<ServiceLine> once = ClaimCorruptions.one(coded.serviceLines(), random);
    Assume.that(!once.isEmpty());
    List<ServiceLine> lines = new ArrayList<>(ClaimCorruptions.one(once, random));
    lines.addAll(LineNotation.readLines(beside));
    LocalDate date = day.encounter().dateOfService();
    ValidationReport before = day.validator().validate(day.encounter(), Claim.of(date, lines));
    List<ServiceLine> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, random);
    ValidationReport after = day.validator().validate(day.encounter(), Claim.of(date, shuffled));
    String said = day.payer().title() + " " + lines + " as " + shuffled;
    assertThat(sentences(after)).as(said).isEqualTo(sentences(before));
    assertThat(labels(after.fixed().claim())).as(said).isEqualTo(labels(before.fixed().claim()));
  }

  /** Without the sentences that name the number of a line. */
  private static List<String> sentences(ValidationReport report) {
    return report.findings().stream()
        .filter(finding -> !finding.rule().equals(RuleId.of("FR-410")))
        .map(finding -> finding.rule() + " " + finding.severity() + " " + finding.message())
        .sorted()
        .toList();
  }

  private static List<String> labels(Claim claim) {
    return claim.lines().stream().map(ClaimLine::label).sorted().toList();
  }

  @Property(seed = "64635", edgeCases = EdgeCasesMode.NONE, tries = 200)
  void sameInput_sameText(@ForAll("days") Day day) {
    ValidationReport once = day.validator().validate(day.encounter());
    assertThat(day.validator().validate(day.encounter()).toText()).isEqualTo(once.toText());
  }

  @Provide
  Arbitrary<Day> days() {
    Arbitrary<PayerProfile> payers =
        Arbitraries.of(
            PayerProfile.cpt(),
            PayerProfile.medicare("OH"),
            PayerProfile.medicare("WA"),
            PayerProfile.medicare("FL"),
            PayerProfile.medicare("NY"));
    Arbitrary<LocalDate> dates =
        Arbitraries.of("2013-05-06", "2019-07-01", "2021-06-01", "2024-08-05", "2026-03-02")
            .map(LocalDate::parse);
    return Combinators.combine(
            payers, dates, Arbitraries.of(BillingSetting.class), CodingGenerators.procedures())
        .as(
            (payer, date, setting, procedures) ->
                new Day(payer, encounter(date, setting, procedures)));
  }

  private static Encounter encounter(
      LocalDate date, BillingSetting setting, List<FacetProcedure> procedures) {
    return Encounter.builder()
        .dateOfService(date)
        .billing(setting)
        .addAllProcedures(procedures)
        .otherServices(Optional.of(List.of()))
        .build();
  }

  /** The coder writes what was done, and says that no modifier makes both payable. */
  private static boolean isInseparable(CodedEncounter coded) {
    return coded.remarks().stream().anyMatch(remark -> remark.kind() == RemarkKind.INSEPARABLE);
  }

  private static boolean isFacet(ServiceLine line) {
    return FacetCodes.standard().all().stream()
        .anyMatch(
            codes ->
                codes.first().equals(line.code())
                    || codes.second().equals(line.code())
                    || codes.further().equals(line.code()));
  }

  /**
   * The same lines in another order are no slip, nor are the same levels with the codes in another
   * order: decision 3.9 of the design, as no source says which level takes the first code.
   */
  private static boolean isAnotherOrder(Day day, CodedEncounter coded, List<ServiceLine> lines) {
    Encounter encounter = day.encounter();
    BilateralForm form =
        day.payer().bilateral(encounter.billing(), encounter.dateOfService()).form();
    return sorted(lines).equals(sorted(coded.serviceLines()))
        || Assignments.isOneOf(coded, form, lines);
  }

  /**
   * KX too many or too few where the purpose of a line is not documented or is both: then the rule
   * of KX says that it does not judge (decision 3.11 of the design).
   */
  private static boolean isKxNotJudged(
      ValidationReport report, List<ServiceLine> corrupted, List<ServiceLine> lines) {
    return sorted(withoutKx(corrupted)).equals(sorted(withoutKx(lines)))
        && report.undetermined().stream().anyMatch(open -> KX.contains(open.rule()));
  }

  private static List<ServiceLine> withoutKx(List<ServiceLine> lines) {
    return lines.stream()
        .map(
            line ->
                new ServiceLine(
                    line.code(),
                    line.modifiers().stream().filter(m -> !m.equals(Modifier.DIAGNOSTIC)).toList(),
                    line.units()))
        .toList();
  }

  private static List<String> sorted(List<ServiceLine> lines) {
    return lines.stream().map(ServiceLine::toString).sorted().toList();
  }

  private static List<Finding> grave(ValidationReport report) {
    return report.findings().stream()
        .filter(finding -> finding.severity() != Severity.ADVICE)
        .toList();
  }

  /** Coverage, record and authorization object to what was done, however it is billed. */
  private static List<Finding> graveOfTheClaim(ValidationReport report) {
    return grave(report).stream()
        .filter(finding -> !OF_WHAT_WAS_DONE.contains(finding.rule().block()))
        .toList();
  }

  /** FR-114 warns of every cyst: payers differ on its code, whatever is billed. */
  private static List<Finding> graveInBlocks1To4(ValidationReport report) {
    return grave(report).stream()
        .filter(finding -> finding.rule().block() <= 4)
        .filter(finding -> !finding.rule().equals(RuleId.of("FR-114")))
        .toList();
  }

  private static List<RuleId> rules(ValidationReport report) {
    return report.findings().stream().map(Finding::rule).toList();
  }

  private static List<RuleId> newErrors(ValidationReport before, ValidationReport after) {
    List<RuleId> errors =
        new ArrayList<>(
            after.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::rule)
                .toList());
    before.findings().forEach(finding -> errors.remove(finding.rule()));
    return errors;
  }
}
