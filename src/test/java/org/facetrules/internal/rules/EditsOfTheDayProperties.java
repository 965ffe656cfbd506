package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.facetrules.claim.Claim;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.claim.ServiceLine;
import org.facetrules.coding.Shorthand;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.generators.CodingGenerators;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Severity;
import org.facetrules.validate.EncounterValidator;
import org.facetrules.validate.ValidationReport;

/** What holds of block 4 for every encounter and every claim. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class EditsOfTheDayProperties {
  private static final int BLOCK = 4;

  @Property(seed = "20261201", tries = 1500)
  void coderWritesNothingThatIsFlagged(
      @ForAll("documented") List<FacetProcedure> procedures,
      @ForAll("payers") String payer,
      @ForAll BillingSetting setting,
      @ForAll("days") LocalDate day) {
    Encounter encounter =
        Encounter.builder(day).billing(setting).addAllProcedures(procedures).build();
    ValidationReport report = validator(payer, setting).validate(encounter);
    assertThat(report.failed()).isEmpty();
    assertThat(ofBlock(report)).as("%s %s %s", payer, setting, report.claim()).isEmpty();
  }

  @Property(seed = "20261202", tries = 1500)
  void fix_mendsItsFinding_andAddsNoError(
      @ForAll("claims") List<ServiceLine> lines,
      @ForAll("payers") String payer,
      @ForAll BillingSetting setting,
      @ForAll("days") LocalDate day) {
    Claim claim = Claim.of(day, lines);
    EncounterValidator validator = validator(payer, setting);
    ValidationReport report = validator.validate(claim);
    assertThat(report.failed()).isEmpty();
    for (Finding finding : report.findings()) {
      if (finding.rule().block() == BLOCK && finding.fix() instanceof Fix.Edits edits) {
        ValidationReport after = validator.validate(edits.applyTo(claim));
        assertThat(count(after, finding))
            .as("%s: %s", claim, finding)
            .isLessThan(count(report, finding));
        assertThat(errors(report)).as("%s: %s", claim, edits).containsAll(errors(after));
      }
    }
  }

  @Property(seed = "20261203", tries = 500)
  void orderOfLines_changesNothingButNumbers(
      @ForAll("claims") List<ServiceLine> lines, @ForAll("payers") String payer) {
    List<ServiceLine> reversed = new ArrayList<>(lines);
    Collections.reverse(reversed);
    EncounterValidator validator = validator(payer, BillingSetting.PROFESSIONAL);
    assertThat(kinds(validator.validate(Claim.of(Shorthand.DAY, reversed))))
        .isEqualTo(kinds(validator.validate(Claim.of(Shorthand.DAY, lines))));
  }

  private static EncounterValidator validator(String payer, BillingSetting setting) {
    return EncounterValidator.standard().forPayer(Shorthand.profile(payer)).billing(setting);
  }

  private static List<Finding> ofBlock(ValidationReport report) {
    return report.findings().stream()
        .filter(finding -> finding.rule().block() == BLOCK)
        .filter(finding -> finding.severity() != Severity.ADVICE)
        .toList();
  }

  private static long count(ValidationReport report, Finding finding) {
    return report.findings().stream().filter(other -> other.rule().equals(finding.rule())).count();
  }

  /** FR-207 speaks where no other rule does, so it can follow a fault that was mended. */
  private static Set<String> errors(ValidationReport report) {
    Set<String> rules = new TreeSet<>();
    for (Finding finding : report.findings()) {
      if (finding.severity() == Severity.ERROR && !finding.rule().value().equals("FR-207")) {
        rules.add(finding.rule().toString());
      }
    }
    return rules;
  }

  private static List<String> kinds(ValidationReport report) {
    return report.findings().stream()
        .map(found -> found.rule() + " " + found.severity() + " " + text(found))
        .sorted()
        .toList();
  }

  /** The message, which names another line only where a code stands on two. */
  private static String text(Finding found) {
    return found.fact("earlier").isPresent() ? "" : found.message();
  }

  @Provide
  Arbitrary<List<FacetProcedure>> documented() {
    // Injections under two guidances on one day are never paid together: FR-401 says so rightly.
    return CodingGenerators.procedures()
        .filter(list -> list.stream().allMatch(EditsOfTheDayProperties::isDocumented))
        .filter(list -> list.stream().noneMatch(EditsOfTheDayProperties::isUnderUltrasound));
  }

  private static boolean isDocumented(FacetProcedure procedure) {
    return procedure.technique().isPresent()
        && procedure.guidance().isPresent()
        && procedure.sites().stream()
            .flatMap(site -> site.levels().stream())
            .allMatch(level -> level.laterality().isPresent());
  }

  private static boolean isUnderUltrasound(FacetProcedure procedure) {
    return procedure.guidance().filter(ImageGuidance.ULTRASOUND::equals).isPresent();
  }

  @Provide
  Arbitrary<String> payers() {
    return Arbitraries.of("cpt", "M OH", "M CA", "M WA", "M FL");
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of("2012-01-01", "2019-06-30", "2020-01-01", "2024-07-01", "2026-10-01")
        .map(LocalDate::parse);
  }

  @Provide
  Arbitrary<List<ServiceLine>> claims() {
    Arbitrary<ServiceLine> beside =
        Combinators.combine(
                Arbitraries.of(
                    "20552", "64451", "77003", "99213", "99156", "01938", "J2001", "20610"),
                Arbitraries.of("", "59", "LT", "XS"))
            .as(EditsOfTheDayProperties::line);
    return Combinators.combine(
            CodingGenerators.facetLines(), beside.list().ofMaxSize(3), Arbitraries.randoms())
        .as(
            (facet, others, random) -> {
              List<ServiceLine> all = new ArrayList<>(facet);
              all.addAll(others);
              Collections.shuffle(all, random);
              return all;
            });
  }

  private static ServiceLine line(String code, String modifier) {
    ProcedureCode procedure = ProcedureCode.of(code);
    return modifier.isEmpty()
        ? ServiceLine.of(procedure)
        : ServiceLine.of(procedure, Modifier.of(modifier));
  }
}
