package org.facetrules.docs;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.facetrules.FacetRules;
import org.facetrules.anatomy.BranchCoverage;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.LevelNotation;
import org.facetrules.anatomy.LevelReading;
import org.facetrules.claim.DatedLine;
import org.facetrules.claim.LineNotation;
import org.facetrules.claim.Modifier;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.CodedLine;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.Purpose;
import org.facetrules.encounter.Technique;
import org.facetrules.json.EncounterInput;
import org.facetrules.json.EncounterJson;
import org.facetrules.json.JsonInputException;
import org.facetrules.json.ReportJson;
import org.facetrules.policy.BilateralConvention;
import org.facetrules.policy.BilateralForm;
import org.facetrules.policy.LevelOrder;
import org.facetrules.policy.PayerProfile;
import org.facetrules.reading.BilledService;
import org.facetrules.reading.ClaimReader;
import org.facetrules.reading.ClaimReading;
import org.facetrules.reading.HistoryReader;
import org.facetrules.reading.PaidSession;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.MedicareContractor;

/**
 * The Java blocks of the README and the guide, compiled; {@link DocsTest} compares and runs them.
 */
final class Snippets {
  private final PrintStream out;

  Snippets(PrintStream out) {
    this.out = out;
  }

  void readme() {
    // snippet: readme
    Encounter encounter =
        Encounter.builder(LocalDate.of(2026, 3, 2))
            .procedure(
                FacetProcedure.builder(Technique.MEDIAL_BRANCH_BLOCK, ImageGuidance.FLUOROSCOPY)
                    .levels("L4-5 bilateral, L5-S1 left"))
            .build();
    FacetRules rules = FacetRules.forPayer(PayerProfile.medicare("WA"));
    for (CodedLine line : rules.code(encounter).lines()) {
      out.println(line + " because " + line.steps().get(0));
    }
    // end
  }

  void typed() {
    // snippet: typed
    Encounter encounter =
        Encounter.builder(LocalDate.of(2026, 3, 2))
            .procedure(
                FacetProcedure.builder(Technique.MEDIAL_BRANCH_BLOCK, ImageGuidance.FLUOROSCOPY)
                    .level(FacetLevel.L4_L5, Laterality.BILATERAL)
                    .level(FacetLevel.L5_S1, Laterality.LEFT))
            .build();
    // end
    out.println(FacetRules.forPayer(PayerProfile.cpt()).code(encounter).serviceLines());
  }

  void whole() {
    // snippet: whole
    Encounter encounter =
        Encounter.builder(LocalDate.of(2026, 3, 2))
            .id("demo-7")
            .billing(BillingSetting.PROFESSIONAL)
            .procedure(
                FacetProcedure.builder(Technique.RADIOFREQUENCY_ABLATION, ImageGuidance.FLUOROSCOPY)
                    .temperatureCelsius(BigDecimal.valueOf(85))
                    .levels("L4-5 left"))
            .procedure(
                FacetProcedure.builder(Technique.MEDIAL_BRANCH_BLOCK, ImageGuidance.FLUOROSCOPY)
                    .purpose(Purpose.DIAGNOSTIC)
                    .levels("L2-3 left"))
            .build();
    CodedEncounter coded = FacetRules.forPayer(PayerProfile.medicare("WA")).code(encounter);
    out.println(coded.serviceLines());
    // end
  }

  void queries() {
    // snippet: queries
    Encounter encounter =
        Encounter.builder(LocalDate.of(2026, 3, 2))
            .procedure(
                FacetProcedure.builder(Technique.MEDIAL_BRANCH_BLOCK, ImageGuidance.FLUOROSCOPY)
                    .nerves("L3, L5 MB left"))
            .build();
    CodedEncounter coded = FacetRules.forPayer(PayerProfile.cpt()).code(encounter);
    coded.queries().forEach(query -> out.println(query.message()));
    coded.queries().get(0).readings().forEach(reading -> out.println("- " + reading));
    // end
  }

  void notation() {
    // snippet: notation
    LevelReading clear = LevelNotation.readLevels("L3-4, L4-5 & L5-S1 B/L");
    out.println(LevelNotation.print(clear.levels()));

    LevelReading open = LevelNotation.readLevels("left L4-5 right L5-S1");
    open.readings().forEach(reading -> out.println("or: " + reading.label()));

    BranchCoverage covered =
        BranchCoverage.of(LevelNotation.readBranches("L3, L4, L5 MBB right").branches());
    out.println(covered.levels());
    // end
  }

  void payers() {
    // snippet: payers
    PayerProfile codeSet = PayerProfile.cpt();
    PayerProfile ohio = PayerProfile.medicare("OH");
    PayerProfile northernVirginia = PayerProfile.medicare("VA", MedicareContractor.NOVITAS);
    out.println(codeSet.title() + "; " + ohio.title() + "; " + northernVirginia.title());
    // end
  }

  void ownProfile() {
    // snippet: own-profile
    Citation manual = new Citation("acme-manual", "2026, bilateral procedures", EvidenceGrade.A);
    PayerProfile acme =
        PayerProfile.builder()
            .id("acme")
            .title("ACME health plan")
            .bilateral(BilateralConvention.of(BilateralForm.RIGHT_LINE_THEN_LEFT_LINE, manual))
            .junctionConventions(PayerProfile.cpt().junctionConventions())
            .distinctServiceModifier(Modifier.SEPARATE_STRUCTURE)
            .levelOrder(LevelOrder.CRANIAL_FIRST)
            .build();
    // end
    Encounter encounter =
        Encounter.builder(LocalDate.of(2026, 3, 2))
            .procedure(
                FacetProcedure.builder(Technique.MEDIAL_BRANCH_BLOCK, ImageGuidance.FLUOROSCOPY)
                    .levels("L4-5 bilateral"))
            .build();
    out.println(FacetRules.forPayer(acme).code(encounter).serviceLines());
  }

  void json() {
    // snippet: json
    EncounterInput input =
        EncounterJson.read(
            """
            {"dateOfService": "2026-03-02", "payer": "medicare", "state": "OH",
             "procedures": [{"technique": "intra-articular", "guidance": "ct",
                             "purpose": "therapeutic", "sites": ["C5-6 right"]}]}
            """);
    out.println(ReportJson.indented(input, input.code()));
    // end
  }

  void refused() {
    // snippet: refused
    try {
      EncounterJson.read("{\"dateOfService\": \"2026-02-30\", \"procedures\": []}");
    } catch (JsonInputException refused) {
      out.println(refused.path() + " " + refused.problem());
    }
    // end
  }

  void explain() {
    // snippet: explain
    ClaimReading reading =
        ClaimReader.anyConvention().read(LineNotation.readLines("64493-50 64494-LT"));
    BilledService service = reading.services().get(0);
    service.readings().forEach(levels -> out.println(levels.label()));
    out.println(service.allows(LevelNotation.readLevels("L4-5 B/L, L5-S1 left").levels()));

    ClaimReading none = ClaimReader.anyConvention().read(LineNotation.readLines("64492-RT"));
    none.problems().forEach(problem -> out.println(problem.text()));
    // end
  }

  void history() {
    // snippet: history
    List<DatedLine> paid =
        LineNotation.readDatedLines("2026-01-05 64493-50-KX 2026-02-20 64635-LT 64636-LT");
    for (PaidSession session : HistoryReader.anyConvention().read(paid).sessions()) {
      out.println(
          session.dateOfService()
              + " "
              + session.region()
              + " "
              + session.services().get(0).readings().get(0).label()
              + session.purpose().map(purpose -> ", " + purpose.label()).orElse(""));
    }
    // end
  }

  /** Runs a snippet by its name. */
  void run(String name) {
    switch (name) {
      case "readme" -> readme();
      case "typed" -> typed();
      case "whole" -> whole();
      case "queries" -> queries();
      case "notation" -> notation();
      case "payers" -> payers();
      case "own-profile" -> ownProfile();
      case "explain" -> explain();
      case "history" -> history();
      case "json" -> json();
      case "refused" -> refused();
      default -> throw new IllegalArgumentException("no snippet " + name);
    }
  }

  static List<String> names() {
    return List.of(
        "readme",
        "typed",
        "whole",
        "queries",
        "notation",
        "payers",
        "own-profile",
        "explain",
        "history",
        "json",
        "refused");
  }
}
