package org.facetrules.docs;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.facetrules.FacetRules;
import org.facetrules.anatomy.BranchCoverage;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.LevelNotation;
import org.facetrules.anatomy.LevelReading;
import org.facetrules.claim.Claim;
import org.facetrules.claim.DatedLine;
import org.facetrules.claim.LineNotation;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.CodedLine;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.Purpose;
import org.facetrules.encounter.Technique;
import org.facetrules.fee.ContractFees;
import org.facetrules.fee.Fee;
import org.facetrules.fee.FeeQuery;
import org.facetrules.fee.FeeSchedule;
import org.facetrules.fee.Forecast;
import org.facetrules.fee.LineEstimate;
import org.facetrules.fee.LinesAtRisk;
import org.facetrules.fee.PaymentContext;
import org.facetrules.fee.PaymentEstimate;
import org.facetrules.fee.PaymentEstimator;
import org.facetrules.fee.PaymentRule;
import org.facetrules.fee.PaymentStep;
import org.facetrules.fee.PlannedClaim;
import org.facetrules.fee.StepKind;
import org.facetrules.json.EncounterInput;
import org.facetrules.json.EncounterJson;
import org.facetrules.json.InputDefaults;
import org.facetrules.json.JsonInputException;
import org.facetrules.json.PolicyJson;
import org.facetrules.json.ReportJson;
import org.facetrules.picture.ForecastPicture;
import org.facetrules.policy.BilateralConvention;
import org.facetrules.policy.BilateralForm;
import org.facetrules.policy.CoverageDifference;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.LevelOrder;
import org.facetrules.policy.PayerProfile;
import org.facetrules.reading.BilledService;
import org.facetrules.reading.ClaimReader;
import org.facetrules.reading.ClaimReading;
import org.facetrules.reading.HistoryReader;
import org.facetrules.reading.PaidSession;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Place;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.FeeTables;
import org.facetrules.table.LoadedFees;
import org.facetrules.table.LoadedTables;
import org.facetrules.table.MedicareContractor;
import org.facetrules.table.NationalTables;
import org.facetrules.table.PaymentSite;
import org.facetrules.table.PublisherFile;
import org.facetrules.validate.EncounterValidator;
import org.facetrules.validate.OpenRule;
import org.facetrules.validate.ResolvedEdit;
import org.facetrules.validate.Suppression;
import org.facetrules.validate.ValidationReport;

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

  void check() {
    // snippet: check
    LocalDate day = LocalDate.of(2024, 8, 5);
    Encounter encounter =
        Encounter.builder(day)
            .procedure(
                FacetProcedure.builder(Technique.MEDIAL_BRANCH_BLOCK, ImageGuidance.FLUOROSCOPY)
                    .levels("L4-5 and L5-S1 left"))
            .build();
    Claim claim = Claim.parse(day, "64492-LT 64493-LT");

    ValidationReport report = EncounterValidator.standard().validate(encounter, claim);
    for (Finding finding : report.findings()) {
      out.println(finding.severity() + " " + finding.rule() + ", " + finding.place());
      finding.facts().forEach(fact -> out.println("  " + fact));
      out.println("  fix: " + finding.fix());
    }
    out.println(report.fixed().claim() + ": " + report.fixed().verdict());
    // end
  }

  void claimAlone() {
    // snippet: claim-alone
    EncounterValidator ohio =
        EncounterValidator.standard().forPayer(PayerProfile.medicare("OH")).tracing();
    ValidationReport report =
        ohio.validate(Claim.parse(LocalDate.of(2026, 3, 2), "20552-59 64493-LT"));
    for (ResolvedEdit edit : report.resolved()) {
      out.println(edit.rule() + " resolved by " + edit.how().by() + ": " + edit.how().asserts());
    }
    for (OpenRule open : report.undetermined()) {
      if (open.missing().contains("encounter")) {
        out.println(open.rule() + " wants " + open.missing());
        break;
      }
    }
    out.println(report.verdict() + ", complete: " + report.isComplete());
    // end
  }

  void estimate() {
    // snippet: estimate
    PaymentContext seattle =
        PaymentContext.builder()
            .site(PaymentSite.NON_FACILITY)
            .state("WA")
            .locality("02")
            .patientShare(new BigDecimal("0.20"))
            .build();
    PaymentEstimate estimate =
        PaymentEstimator.medicare()
            .estimate(Claim.parse(LocalDate.of(2026, 8, 3), "64493-50 64494-LT 64999"), seattle);
    for (LineEstimate line : estimate.lines()) {
      out.println(
          line.line().label()
              + " "
              + line.outcome().label()
              + line.amount().map(amount -> " " + amount).orElse("")
              + line.reason().map(reason -> ": " + reason).orElse(""));
    }
    estimate.lines().get(0).steps().forEach(step -> out.println("  " + step.text()));
    out.println("total " + estimate.total() + ", complete: " + estimate.isComplete());
    // end
  }

  void contract() {
    // snippet: contract
    PaymentEstimator contract =
        PaymentEstimator.of(FeeSchedule.percentOf(FeeSchedule.medicare(), new BigDecimal("120")));
    PaymentEstimator table =
        PaymentEstimator.of(
            FeeSchedule.table(
                "ACME 2026",
                ContractFees.parse(
                    "acme.csv",
                    """
                    code,for,first day,last day,amount
                    64493,office,2026-01-01,2026-12-31,250.00
                    64494,office,2026-01-01,2026-12-31,140.00
                    """)));
    Claim claim = Claim.parse(LocalDate.of(2026, 8, 3), "64493-50 64494-LT");
    PaymentContext office = PaymentContext.builder().site(PaymentSite.NON_FACILITY).build();
    out.println(contract.estimate(claim, office).total() + " by 120 percent of Medicare");
    out.println(table.estimate(claim, office).total() + " by a table");
    // end
  }

  void ownSchedule() {
    // snippet: own-schedule
    FeeSchedule flat =
        new FeeSchedule() {
          @Override
          public String title() {
            return "ACME, one amount for each first level";
          }

          @Override
          public Fee fee(FeeQuery query) {
            if (!query.code().equals(ProcedureCode.of("64493"))) {
              return new Fee.NotKnown("ACME names no amount for " + query.code());
            }
            BigDecimal amount = new BigDecimal("250.00");
            PaymentStep step =
                new PaymentStep(StepKind.RATE, "ACME, first level", List.of(), amount, List.of());
            return new Fee.Priced(
                amount, Set.of(PaymentRule.BOTH_SIDES_150), List.of(step), List.of());
          }

          @Override
          public List<Edition> editions(PaymentContext context) {
            return List.of();
          }
        };
    PaymentEstimate estimate =
        PaymentEstimator.of(flat)
            .estimate(
                Claim.parse(LocalDate.of(2026, 8, 3), "64493-50 64494"),
                PaymentContext.builder().build());
    out.println(estimate.toText().stripTrailing());
    FeeSchedule carelon =
        FeeSchedule.ofPayer(PayerProfile.ofPayer("carelon"), FeeSchedule.medicare());
    out.println(carelon.title());
    // end
  }

  void forecast() {
    // snippet: forecast
    PaymentContext seattle =
        PaymentContext.builder().site(PaymentSite.NON_FACILITY).state("WA").locality("02").build();
    EncounterValidator medicare =
        EncounterValidator.standard().forPayer(PayerProfile.medicare("WA"));
    List<PlannedClaim> plan = new ArrayList<>();
    for (int month = 7; month <= 9; month++) {
      Claim claim = Claim.parse(LocalDate.of(2026, month, 3), "64493-50 64495-LT");
      ValidationReport report = medicare.validate(claim);
      plan.add(
          new PlannedClaim(
              "medicare", PaymentEstimator.medicare(), claim, seattle, LinesAtRisk.of(report)));
    }
    Forecast forecast = Forecast.of(plan);
    forecast
        .byMonth()
        .forEach(
            (month, amount) ->
                out.println(
                    month
                        + " "
                        + amount.expected()
                        + ", at risk "
                        + amount.atRisk()
                        + ", "
                        + amount.lowest()
                        + " to "
                        + amount.highest()));
    String svg = ForecastPicture.svg(forecast);
    // end
    out.println(svg.lines().count() > 20 ? "and a picture" : svg);
  }

  void feeTables() {
    // snippet: fee-tables
    Path folder = Path.of("src/test/resources/publisher");
    List<PublisherFile> files = new ArrayList<>();
    for (String name :
        List.of("PPRRVU2025_Oct.sample.csv", "PPRRVU2026_Jul_nonQPP.sample.csv", "GPCI2026.csv")) {
      files.add(PublisherFile.of(name, () -> Files.newInputStream(folder.resolve(name))));
    }
    LoadedFees loaded = FeeTables.bundled().load(files);
    loaded.files().forEach(file -> out.println(file));
    FeeSchedule newer = FeeSchedule.medicare(loaded.tables());
    // end
    out.println(newer.title());
  }

  void houseRule() {
    // snippet: house-rule
    Citation contract = new Citation("DERIVED", "our contract of 2024, section 7", EvidenceGrade.A);
    RuleInfo card =
        RuleInfo.builder()
            .id("ACME-7")
            .title("Charges stand on every line")
            .statement("Every line of a claim has a charge.")
            .reason("Our clearing house returns lines without one.")
            .kind(RuleKind.CODING)
            .severity(Severity.ERROR)
            .authority(Authority.HOUSE)
            .addCitation(contract)
            .needs(RuleNeed.CLAIM)
            .outcomes(OutcomeKind.PASSED, OutcomeKind.FLAGGED)
            .build();
    Rule chargesStand =
        new Rule() {
          @Override
          public RuleInfo info() {
            return card;
          }

          @Override
          public Outcome evaluate(RuleInput input) {
            List<Finding> findings = new ArrayList<>();
            for (int i = 0; i < input.lines().size(); i++) {
              if (input.lines().get(i).charge().isEmpty()) {
                findings.add(
                    Finding.of(card, contract)
                        .disposition(Disposition.STOPS_PAYMENT)
                        .place(Place.ofLine(i + 1, "charge"))
                        .template("{code} has no charge")
                        .fact("code", input.lines().get(i).code())
                        .fix(new Fix.Advise("enter the charge of the line"))
                        .build());
              }
            }
            return Outcome.ofFindings(findings);
          }
        };

    EncounterValidator ours =
        EncounterValidator.standard()
            .with(chargesStand)
            .without("FR-305", "our payers take lines without a side")
            .severity("FR-314", Severity.ADVICE)
            .suppress(
                Suppression.builder()
                    .rule("ACME-7")
                    .addLine(2)
                    .reason("line 2 is free of charge until the end of 2024")
                    .datesOfService(EffectivePeriod.from(LocalDate.of(2024, 1, 1)))
                    .build());
    ValidationReport report =
        ours.validate(Claim.parse(LocalDate.of(2024, 8, 5), "64493-LT 64494-LT"));
    report.findings().forEach(finding -> out.println(finding.rule() + ": " + finding.message()));
    report.suppressed().forEach(left -> out.println("left: " + left.suppression().reason()));
    report.leftOut().forEach((rule, reason) -> out.println(rule + " left out: " + reason));
    // end
  }

  void tables() {
    // snippet: tables
    Path folder = Path.of("src/test/resources/publisher");
    String name = "MCR_MUE_PractitionerServices_Eff_07-01-2026.sample.csv";
    LoadedTables loaded =
        NationalTables.bundled()
            .load(
                List.of(PublisherFile.of(name, () -> Files.newInputStream(folder.resolve(name)))));
    out.println(loaded.report().toText().strip());
    EncounterValidator newer = EncounterValidator.standard().withTables(loaded.tables());
    // end
    out.println(newer.rules().size() + " rules");
  }

  void ownCoverage() {
    // snippet: own-coverage
    Citation contract = new Citation("acme-contract", "2026, section 7", EvidenceGrade.A);
    PayerProfile ohio = PayerProfile.medicare("OH");
    CoveragePolicy acme =
        ohio.coverage().orElseThrow().toBuilder()
            .named("acme", "ACME Medicare plan")
            .set(CoverageTerm.DENERVATION_SESSIONS, 3, contract)
            .set(CoverageTerm.DENERVATION_REPEAT_RELIEF, 40, contract)
            .build();
    for (CoverageDifference difference : acme.differenceFrom(ohio.coverage().orElseThrow())) {
      out.println(difference);
    }
    // end
    // snippet: own-coverage-judged
    EncounterInput session =
        EncounterJson.read(
            """
            {"dateOfService": "2026-08-03", "procedures": [{"technique": "radiofrequency-ablation",
               "guidance": "fluoroscopy", "sites": ["L4-5 left"]}],
             "history": [{"dateOfService": "2026-01-26", "technique": "radiofrequency-ablation",
               "sites": ["L4-5 left"], "reliefPercent": 30, "reliefDuration": "P6M"},
              {"dateOfService": "2026-02-02", "technique": "radiofrequency-ablation",
               "sites": ["L4-5 right"], "reliefPercent": 30, "reliefDuration": "P6M"}]}
            """);
    EncounterValidator known =
        EncounterValidator.standard().withHistory(session.history().orElseThrow());
    for (PayerProfile payer : List.of(ohio, ohio.withCoverage(acme))) {
      out.println(payer.coverage().orElseThrow());
      for (Finding finding : known.forPayer(payer).validate(session.encounter()).findings()) {
        if (finding.rule().value().matches("FR-506|FR-512")) {
          out.println("  " + finding.rule() + ": " + finding.message());
        }
      }
    }
    // end
  }

  void policyFile() {
    // snippet: policy-file
    PayerProfile acme =
        PolicyJson.read(
            """
            {"id": "acme", "title": "ACME Medicare plan", "basedOn": "medicare", "state": "OH",
             "coverage": [
               {"term": "rfa.max_sessions_per_region", "value": 3, "lastDay": "2026-06-30",
                "source": "acme-contract", "section": "2025, section 7", "grade": "A"},
               {"term": "rfa.max_sessions_per_region", "value": 2, "firstDay": "2026-07-01",
                "source": "acme-contract", "section": "2026, section 7", "grade": "A"}]}
            """);
    InputDefaults defaults = InputDefaults.builder().policy(acme).build();
    EncounterInput input =
        EncounterJson.read(
            """
            {"dateOfService": "2026-08-03", "claim": [{"code": "64635", "modifiers": ["LT"]}]}
            """,
            defaults);
    out.println(input.profile().title());
    // end
  }

  void refusedPolicy() {
    // snippet: refused-policy
    try {
      PolicyJson.read(
          """
          {"id": "acme", "title": "ACME", "coverage": [{"term": "rfa.max_session_per_region",
           "value": 3, "source": "acme-contract", "section": "section 7", "grade": "A"}]}
          """);
    } catch (JsonInputException refused) {
      out.println(refused.path() + " " + refused.problem().substring(0, 100) + "...");
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
      case "check" -> check();
      case "claim-alone" -> claimAlone();
      case "house-rule" -> houseRule();
      case "tables" -> tables();
      case "estimate" -> estimate();
      case "contract" -> contract();
      case "own-schedule" -> ownSchedule();
      case "fee-tables" -> feeTables();
      case "forecast" -> forecast();
      case "json" -> json();
      case "refused" -> refused();
      case "own-coverage", "own-coverage-judged" -> ownCoverage();
      case "policy-file" -> policyFile();
      case "refused-policy" -> refusedPolicy();
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
        "check",
        "claim-alone",
        "house-rule",
        "tables",
        "estimate",
        "contract",
        "own-schedule",
        "fee-tables",
        "forecast",
        "json",
        "refused",
        "own-coverage",
        "own-coverage-judged",
        "policy-file",
        "refused-policy");
  }
}
