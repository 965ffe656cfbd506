package org.facetrules.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.Performer;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.OtherService;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.RuleAnswer;
import org.facetrules.rule.RuleInfo;
import org.facetrules.validate.EncounterValidator;
import org.facetrules.validate.ValidationReport;

/** The rule reference, written from cards, examples and what the rules really answer. */
final class RuleReferencePage {
  private static final List<String> BLOCKS =
      List.of(
          "",
          "1xx What was done against what is billed",
          "2xx Add-on codes and their order",
          "3xx Modifiers",
          "4xx Pair edits and units",
          "5xx Coverage",
          "6xx Diagnosis",
          "7xx Record",
          "8xx Authorization",
          "9xx Claim form and knowledge");

  private final List<String> text = new ArrayList<>();

  private RuleReferencePage() {}

  static String render() {
    RuleReferencePage page = new RuleReferencePage();
    page.addHead();
    int block = 0;
    for (RuleInfo rule : EncounterValidator.standard().rules()) {
      if (rule.id().block() != block) {
        block = rule.id().block();
        page.add("", "## " + BLOCKS.get(block));
      }
      page.add(rule);
    }
    return String.join("\n", page.text) + "\n";
  }

  private void addHead() {
    add(
        "# Rule reference",
        "",
        "Written by `mvn test -Dtest=RuleReferenceTest -Ddocs.write=true` from the rules themselves"
            + " and compared in every build; not edited by hand.",
        "",
        "Each entry has the card of the rule, as `facet-rules rules FR-nnn` prints it, and"
            + " examples that the build runs: each is an input of the file named, and what is shown"
            + " of the finding is its real text. \"Passed\" says that this rule found nothing; others"
            + " may. Grades: A the publisher's own text, B a reputable"
            + " secondary source, C one secondary source or derived, D a summary. An error needs"
            + " grade A or B; on weaker evidence it is a warning.",
        "");
    add("| rule | severity | statement |", "|---|---|---|");
    for (RuleInfo rule : EncounterValidator.standard().rules()) {
      add(
          "| [%s](#%s) | %s | %s |"
              .formatted(rule.id(), anchor(rule), rule.severity().label(), rule.title()));
    }
  }

  private static String anchor(RuleInfo rule) {
    return "fr-" + rule.id().value().substring(3);
  }

  private void add(RuleInfo rule) {
    add("", "<a id=\"" + anchor(rule) + "\"></a>", "### " + rule.id() + ": " + rule.title(), "");
    add(rule.statement(), "", "Why: " + rule.reason(), "");
    rule.card().forEach(line -> add("- " + line));
    add("", "Examples ([%s.json](examples/rules/%s.json)):".formatted(rule.id(), rule.id()), "");
    RuleExamples.of(rule.id()).forEach(example -> add(rule, example));
  }

  private void add(RuleInfo rule, RuleExamples.Example example) {
    ValidationReport report = example.input().validate(EncounterValidator.standard().tracing());
    add("- **" + example.expected().label() + "**: " + situation(example));
    RuleAnswer answer =
        report.trace().stream()
            .filter(given -> given.rule().id().equals(rule.id()))
            .findFirst()
            .orElseThrow();
    answer.outcome().reason().ifPresent(reason -> add("    - " + reason));
    for (Judgement judgement : answer.outcome().judgements()) {
      add(judgement, report);
    }
  }

  private void add(Judgement judgement, ValidationReport report) {
    if (judgement instanceof Judgement.Flagged flagged) {
      addFinding(flagged.finding(), report);
    } else if (judgement instanceof Judgement.Resolved resolved) {
      add(
          "    - resolved, lines %s, by %s: asserts %s"
              .formatted(
                  resolved.lines().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                  resolved.by(),
                  resolved.asserts()));
    } else if (judgement instanceof Judgement.Undetermined open) {
      add("    - wants " + String.join(", ", open.missing()));
    }
  }

  private void addFinding(Finding finding, ValidationReport report) {
    add(
        "    - %s, %s: %s"
            .formatted(
                finding.severity().label().toUpperCase(java.util.Locale.ROOT),
                finding.place(),
                finding.message()));
    add("    - fix: " + finding.fix());
    add("    - left as it is: " + finding.disposition().label());
    add("    - source: " + finding.citation());
    if (report.verdict() != report.fixed().verdict()) {
      add(
          "    - with all safe fixes: "
              + report.fixed().claim()
              + " ("
              + report.fixed().verdict().label()
              + ")");
    }
  }

  private static String situation(RuleExamples.Example example) {
    Encounter encounter = example.input().encounter();
    List<String> parts = new ArrayList<>();
    parts.add(encounter.dateOfService().toString());
    parts.add(example.input().profile().title());
    parts.add(encounter.billing().label());
    encounter.procedures().forEach(procedure -> parts.add("done: " + done(procedure)));
    parts.add(
        example
            .input()
            .claim()
            .map(RuleReferencePage::billed)
            .orElse("billed as the library codes"));
    parts.addAll(details(example));
    return String.join("; ", parts);
  }

  /** What else of the input can decide. */
  private static List<String> details(RuleExamples.Example example) {
    Encounter encounter = example.input().encounter();
    List<String> parts = new ArrayList<>();
    encounter.diagnoses().ifPresent(codes -> parts.add("diagnoses of the day: " + codes));
    encounter.placeOfService().ifPresent(place -> parts.add("place of service " + place));
    if (encounter.otherServices().filter(List::isEmpty).isPresent()) {
      parts.add("nothing else on the day");
    }
    for (OtherService other : encounter.otherServices().orElse(List.of())) {
      parts.add("on another claim: " + other.code() + performer(other.performedBy()));
    }
    for (ClaimLine line : example.input().claim().map(Claim::lines).orElse(List.of())) {
      line.diagnoses().ifPresent(codes -> parts.add(line.code() + " for " + codes));
      line.description().ifPresent(text -> parts.add(line.code() + " described: \"" + text + "\""));
      line.placeOfService().ifPresent(place -> parts.add(line.code() + " at place " + place));
      if (line.performedBy().isPresent()) {
        parts.add(line.code() + performer(line.performedBy()));
      }
    }
    return parts;
  }

  private static String performer(Optional<Performer> performer) {
    return performer
        .map(who -> who == Performer.SAME ? " by the same provider" : " by another provider")
        .orElse(" by a provider not named");
  }

  private static String billed(Claim claim) {
    return claim.lines().isEmpty() ? "billed: no line" : "billed: `" + claim + "`";
  }

  private static String done(FacetProcedure procedure) {
    List<String> words = new ArrayList<>();
    procedure.technique().ifPresent(technique -> words.add(technique.label()));
    procedure.purpose().ifPresent(purpose -> words.add(purpose.label()));
    procedure.guidance().ifPresent(guidance -> words.add(guidance.label()));
    procedure.sites().forEach(site -> words.add(site.text()));
    procedure.nerves().forEach(nerve -> words.add(nerve.text()));
    return String.join(", ", words);
  }

  private void add(String... lines) {
    text.addAll(List.of(lines));
  }
}
