package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.facetrules.claim.Claim;
import org.facetrules.coding.LevelCoder;
import org.facetrules.coding.Shorthand;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.generators.CodingGenerators;
import org.facetrules.policy.LevelOrder;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Severity;
import org.facetrules.validate.EncounterValidator;

/** No rule of add-ons and modifiers objects to what the coder bills. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class CoderIsSparedPropertiesTest {
  @Property(seed = "20261201", tries = 3000)
  void codedLines_areNotFlagged(
      @ForAll("procedures") List<FacetProcedure> procedures,
      @ForAll("payers") PayerProfile payer,
      @ForAll BillingSetting setting,
      @ForAll("days") LocalDate day) {
    Encounter encounter = encounter(procedures, setting, day);
    assertThat(findings(payer, payer, encounter)).isEmpty();
  }

  @Property(seed = "20261202", tries = 3000)
  void levelsInAnotherOrder_areNotFlagged(
      @ForAll("procedures") List<FacetProcedure> procedures,
      @ForAll("payers") PayerProfile payer,
      @ForAll BillingSetting setting,
      @ForAll("days") LocalDate day) {
    Encounter encounter = encounter(procedures, setting, day);
    assertThat(findings(payer, cranialFirst(payer), encounter)).isEmpty();
  }

  private static List<Finding> findings(
      PayerProfile judge, PayerProfile coder, Encounter encounter) {
    Claim claim =
        Claim.of(
            encounter.dateOfService(), LevelCoder.forPayer(coder).code(encounter).serviceLines());
    return EncounterValidator.standard()
        .forPayer(judge)
        .validate(encounter, claim)
        .findings()
        .stream()
        .filter(finding -> finding.severity() != Severity.ADVICE)
        .filter(finding -> List.of(2, 3).contains(finding.rule().block()))
        .toList();
  }

  private static Encounter encounter(
      List<FacetProcedure> procedures, BillingSetting setting, LocalDate day) {
    return Encounter.builder(day).billing(setting).addAllProcedures(procedures).build();
  }

  private static PayerProfile cranialFirst(PayerProfile payer) {
    return PayerProfile.builder()
        .id(payer.id())
        .title(payer.title())
        .putAllBilateralConventions(payer.bilateralConventions())
        .junctionConventions(payer.junctionConventions())
        .destructionJunctionConventions(payer.destructionJunctionConventions())
        .diagnosticLinesCarryKx(payer.diagnosticLinesCarryKx())
        .pairEdits(payer.pairEdits())
        .levelOrder(LevelOrder.CRANIAL_FIRST)
        .build();
  }

  @Provide
  static Arbitrary<List<FacetProcedure>> procedures() {
    return CodingGenerators.procedures();
  }

  @Provide
  static Arbitrary<PayerProfile> payers() {
    return Arbitraries.of("cpt", "M OH", "M FL", "M NY", "M WA").map(Shorthand::profile);
  }

  @Provide
  static Arbitrary<LocalDate> days() {
    return Arbitraries.of("2012-01-01", "2021-05-02", "2024-07-01", "2024-12-31", "2026-03-02")
        .map(LocalDate::parse);
  }
}
