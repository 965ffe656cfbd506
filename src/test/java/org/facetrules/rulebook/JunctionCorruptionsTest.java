package org.facetrules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facetrules.claim.Claim;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.claim.ServiceLine;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.LevelCoder;
import org.facetrules.coding.Shorthand;
import org.facetrules.encounter.Encounter;
import org.facetrules.policy.JunctionConvention;
import org.facetrules.policy.PayerProfile;
import org.facetrules.reading.ClaimReader;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Severity;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;
import org.facetrules.validate.EncounterValidator;
import org.facetrules.validate.ValidationReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every single slip on the lines of T12-L1 with L1-L2 is found, on whatever sides they were. */
class JunctionCorruptionsTest {
  private static final Set<Integer> COVERAGE = Set.of(5, 7, 8);

  private static final List<String> SIDES = List.of("left", "right", "bilateral");
  private static final List<List<Modifier>> SIDE_MODIFIERS =
      List.of(
          List.of(),
          List.of(Modifier.BILATERAL),
          List.of(Modifier.LEFT),
          List.of(Modifier.RIGHT),
          List.of(Modifier.RIGHT, Modifier.LEFT),
          List.of(Modifier.BILATERAL, Modifier.RIGHT));
  private static final List<Modifier> SLIPS =
      List.of(Modifier.DIAGNOSTIC, Modifier.of("59"), Modifier.of("51"), Modifier.of("76"));
  private static final List<ProcedureCode> CODES = codes();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt       | MBB
          cpt       | RFA
          M OH      | MBB diagnostic
          M OH      | RFA
          M NY      | RFA
          M WA      | MBB therapeutic
          M WA      | RFA
          M FL      | MBB diagnostic
          M FL      | RFA
          M-ASC OH  | MBB diagnostic
          M-ASC OH  | RFA
          M-ASC NY  | RFA
          M-hospital OH | RFA
          """)
  void everySlip_isFound_andItsFixesLeadBack(String payer, String done) {
    List<String> silent = new ArrayList<>();
    for (String above : SIDES) {
      for (String below : SIDES) {
        String procedures = "%s: T12-L1 %s / L1-2 %s".formatted(done, above, below);
        judge(payer, procedures, silent);
      }
    }
    assertThat(silent).isEmpty();
  }

  private static void judge(String payer, String procedures, List<String> silent) {
    PayerProfile profile = Shorthand.profile(payer);
    Encounter encounter = withNothingElse(Shorthand.encounter(payer, procedures, Shorthand.DAY));
    CodedEncounter coded = LevelCoder.forPayer(profile).code(encounter);
    List<ServiceLine> lines = coded.serviceLines();
    EncounterValidator validator =
        EncounterValidator.standard().forPayer(profile).billing(encounter.billing());
    for (List<ServiceLine> slipped : corruptions(lines)) {
      boolean same =
          sorted(slipped).equals(sorted(lines))
              || isOtherReading(profile, coded, slipped)
              || ModifierSlips.isOpen(profile, encounter, lines, slipped);
      if (!same && !slipped.isEmpty()) {
        Claim claim = Claim.of(Shorthand.DAY, slipped);
        String said = "%s, %s: %s -> %s".formatted(payer, procedures, lines, slipped);
        ValidationReport report = validator.validate(encounter, claim);
        if (grave(report).isEmpty()) {
          silent.add(said);
        }
        List<Finding> left = grave(mended(report, encounter, validator));
        // Whether a line with 50 and RT is for both sides or one, only the provider knows.
        if (left.stream().anyMatch(finding -> !(finding.fix() instanceof Fix.Query))) {
          silent.add(said + " is not mended: " + left);
        }
        if (!ClaimReader.anyConvention(Shorthand.DAY).read(slipped).problems().isEmpty()
            && grave(validator.validate(claim)).isEmpty()) {
          silent.add(said + " alone");
        }
      }
    }
  }

  /** The report after the first fix that changes the claim, again and again. */
  private static ValidationReport mended(
      ValidationReport report, Encounter encounter, EncounterValidator validator) {
    ValidationReport last = report;
    for (int round = 0; round < 4; round++) {
      Optional<Fix.Edits> edits =
          grave(last).stream()
              .filter(finding -> finding.fix() instanceof Fix.Edits)
              .map(finding -> (Fix.Edits) finding.fix())
              .findFirst();
      if (edits.isEmpty()) {
        return last;
      }
      last = validator.validate(encounter, edits.get().applyTo(last.claim()));
    }
    return last;
  }

  /** Of two sentences that the sources have on the pair neither is an error (decision 3). */
  private static boolean isOtherReading(
      PayerProfile profile, CodedEncounter coded, List<ServiceLine> lines) {
    boolean destroyed =
        lines.stream()
            .anyMatch(
                line ->
                    FacetCodes.standard().all().stream()
                        .filter(codes -> codes.family() == CodeFamily.DESTRUCTION)
                        .anyMatch(codes -> isOf(codes, line.code())));
    Optional<JunctionConvention> convention =
        (destroyed ? profile.destructionJunctionConventions() : profile.junctionConventions())
            .at(Shorthand.DAY);
    return convention.flatMap(JunctionConvention::otherReading).isPresent()
        && withLumbarCodesAsOne(lines).equals(withLumbarCodesAsOne(coded.serviceLines()));
  }

  private static List<String> withLumbarCodesAsOne(List<ServiceLine> lines) {
    return lines.stream()
        .map(line -> line.toString().replaceAll("64494|64493", "L").replaceAll("64636|64635", "L"))
        .sorted()
        .toList();
  }

  private static Encounter withNothingElse(Encounter encounter) {
    return Encounter.builder()
        .dateOfService(encounter.dateOfService())
        .billing(encounter.billing())
        .addAllProcedures(encounter.procedures())
        .otherServices(Optional.of(List.of()))
        .build();
  }

  private static Set<List<ServiceLine>> corruptions(List<ServiceLine> lines) {
    Set<List<ServiceLine>> all = new TreeSet<>(java.util.Comparator.comparing(List::toString));
    for (int i = 0; i < lines.size(); i++) {
      ServiceLine line = lines.get(i);
      List<ServiceLine> dropped = new ArrayList<>(lines);
      dropped.remove(i);
      all.add(dropped);
      all.add(set(lines, i, new ServiceLine(line.code(), line.modifiers(), line.units() + 1)));
      all.add(set(lines, i, new ServiceLine(line.code(), line.modifiers(), line.units() + 3)));
      for (ProcedureCode code : CODES) {
        all.add(set(lines, i, new ServiceLine(code, line.modifiers(), line.units())));
      }
      for (List<Modifier> sides : SIDE_MODIFIERS) {
        all.add(set(lines, i, withSides(line, sides)));
        for (ProcedureCode code : CODES) {
          List<ServiceLine> added = new ArrayList<>(lines);
          added.add(new ServiceLine(code, withSides(line, sides).modifiers(), 1));
          all.add(added);
        }
      }
      for (Modifier slip : SLIPS) {
        all.add(set(lines, i, toggled(line, slip)));
      }
    }
    return all;
  }

  private static List<ServiceLine> set(List<ServiceLine> lines, int at, ServiceLine line) {
    List<ServiceLine> changed = new ArrayList<>(lines);
    changed.set(at, line);
    return changed;
  }

  private static ServiceLine withSides(ServiceLine line, List<Modifier> sides) {
    List<Modifier> modifiers = new ArrayList<>(sides);
    line.modifiers().stream()
        .filter(m -> !List.of(Modifier.BILATERAL, Modifier.LEFT, Modifier.RIGHT).contains(m))
        .forEach(modifiers::add);
    return new ServiceLine(line.code(), modifiers, line.units());
  }

  private static ServiceLine toggled(ServiceLine line, Modifier slip) {
    List<Modifier> modifiers = new ArrayList<>(line.modifiers());
    if (!modifiers.remove(slip)) {
      modifiers.add(slip);
    }
    return new ServiceLine(line.code(), modifiers, line.units());
  }

  /** Of coding and of the claim; what a policy covers is another matter. */
  private static List<Finding> grave(ValidationReport report) {
    assertThat(report.failed()).isEmpty();
    return report.findings().stream()
        .filter(finding -> finding.severity() != Severity.ADVICE)
        .filter(finding -> !COVERAGE.contains(finding.rule().block()))
        .toList();
  }

  private static List<String> sorted(List<ServiceLine> lines) {
    return lines.stream().map(ServiceLine::toString).sorted().toList();
  }

  private static boolean isOf(FamilyCodes codes, ProcedureCode code) {
    return codes.first().equals(code)
        || codes.second().equals(code)
        || codes.further().equals(code);
  }

  private static List<ProcedureCode> codes() {
    Set<ProcedureCode> codes = new TreeSet<>();
    for (FamilyCodes family : FacetCodes.standard().all()) {
      codes.add(family.first());
      codes.add(family.second());
      codes.add(family.further());
    }
    return List.copyOf(codes);
  }
}
