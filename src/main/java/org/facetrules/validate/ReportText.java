package org.facetrules.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.facetrules.claim.ClaimLine;
import org.facetrules.rule.Fact;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.RuleAnswer;
import org.facetrules.rule.RuleId;

/**
 * A report for people: what is billed, what is wrong and what to change, the corrected claim, the
 * verdict, and what could not be judged.
 */
final class ReportText {
  private static final String INDENT = "  ";
  private static final String DETAIL = INDENT.repeat(3);

  private final ValidationReport report;
  private final List<String> text = new ArrayList<>();

  private ReportText(ValidationReport report) {
    this.report = report;
  }

  static List<String> lines(ValidationReport report) {
    ReportText text = new ReportText(report);
    text.addBilled();
    report.findings().forEach(text::add);
    report.resolved().forEach(text::add);
    report.suppressed().forEach(text::add);
    text.addFixed();
    text.addVerdict();
    text.addTrace();
    return text.text;
  }

  private void addBilled() {
    List<ClaimLine> lines = report.claim().lines();
    if (lines.isEmpty()) {
      text.add(INDENT + "billed  no line");
    }
    for (int i = 0; i < lines.size(); i++) {
      String margin = i == 0 ? "billed  " : "        ";
      text.add(INDENT + margin + (i + 1) + "  " + lines.get(i).label());
    }
  }

  private void add(Finding finding) {
    text.add("");
    text.add(
        INDENT
            + finding.severity().label().toUpperCase(Locale.ROOT)
            + " "
            + finding.rule()
            + ", "
            + finding.place()
            + ": "
            + finding.message());
    String more = factsBeyondTheSentence(finding);
    if (!more.isEmpty()) {
      text.add(DETAIL + more);
    }
    text.add(DETAIL + "left as it is: " + finding.disposition().label());
    Denials.predicted(finding, report.profile())
        .ifPresent(
            denial ->
                text.add(
                    DETAIL
                        + "likely denial: "
                        + denial.codes()
                        + " ("
                        + denial.standing().label()
                        + ")"));
    text.add(DETAIL + fix(finding.fix()));
    text.add(DETAIL + "source: " + finding.citation());
  }

  private static String factsBeyondTheSentence(Finding finding) {
    return finding.facts().stream()
        .filter(fact -> !finding.template().contains("{" + fact.name() + "}"))
        .map(Fact::toString)
        .collect(Collectors.joining("; "));
  }

  private static String fix(Fix fix) {
    if (fix instanceof Fix.Edits edits) {
      return (edits.safety() == Fix.Safety.SAFE ? "change: " : "change, if confirmed: ") + edits;
    }
    return (fix instanceof Fix.Query ? "ask the provider: " : "do: ") + fix;
  }

  private void add(ResolvedEdit resolved) {
    text.add("");
    text.add(
        INDENT
            + "Resolved "
            + resolved.rule()
            + (resolved.how().lines().size() == 1 ? ", line " : ", lines ")
            + resolved.how().lines().stream().map(String::valueOf).collect(Collectors.joining(", "))
            + ": by "
            + resolved.how().by()
            + ", which asserts "
            + resolved.how().asserts());
    text.add(DETAIL + "source: " + resolved.how().citation());
  }

  private void add(SuppressedFinding suppressed) {
    text.add("");
    text.add(
        INDENT
            + "Suppressed "
            + suppressed.finding().rule()
            + ", "
            + suppressed.finding().place()
            + ": "
            + suppressed.finding().message());
    text.add(DETAIL + "reason: " + suppressed.suppression().reason());
  }

  private void addFixed() {
    FixedClaim fixed = report.fixed();
    if (!fixed.mended().isEmpty()) {
      text.add("");
      text.add(INDENT + "Corrected claim: " + fixed.claim() + "; then " + verdict(fixed.report()));
    }
    for (HeldBack held : fixed.heldBack()) {
      text.add("");
      text.add(INDENT + "Not corrected: " + held(held));
    }
  }

  private static String held(HeldBack held) {
    List<String> brings = held.brings().stream().map(RuleId::value).toList();
    return held.finding().rule()
        + ", "
        + held.finding().place()
        + "; its change would bring an error of "
        + String.join(", ", brings);
  }

  private void addVerdict() {
    text.add("");
    text.add(INDENT + "Verdict: " + verdict(report));
    if (!report.undetermined().isEmpty()) {
      text.add(INDENT + "Not judged: " + notJudged());
    }
    addNotApplied();
    addCoverage();
    report
        .failed()
        .forEach((rule, message) -> text.add(INDENT + "Failed " + rule + ": " + message));
    report
        .leftOut()
        .forEach((rule, reason) -> text.add(INDENT + "Left out " + rule + ": " + reason));
    for (Suppression unused : report.unusedSuppressions()) {
      text.add(INDENT + "Unused suppression of " + unused.rule() + ": " + unused.reason());
    }
  }

  /** Without a payer named, nobody's edits are held against the claim: that is no approval. */
  private void addNotApplied() {
    if (!report.editsNotApplied().isEmpty()) {
      text.add(
          INDENT
              + "Not applied: national "
              + String.join(" and ", report.editsNotApplied())
              + "; it is not known that this payer ("
              + report.profile().title()
              + ") judges by them");
    }
  }

  /** What is not known of the payer's coverage is neither allowed nor forbidden. */
  private void addCoverage() {
    List<String> open = report.coverageNotKnown();
    if (!open.isEmpty()) {
      text.add(
          INDENT
              + "Coverage not known of "
              + report.profile().title()
              + ", so not judged: "
              + String.join("; ", open));
    }
    report
        .profile()
        .coverage()
        .ifPresent(
            policy ->
                policy.remarks().forEach(remark -> text.add(INDENT + "Of the policy: " + remark)));
  }

  /** A report that could not judge everything never says "clean" alone. */
  private static String verdict(ValidationReport report) {
    if (!report.isComplete()) {
      return report.verdict().label() + " as far as judged";
    }
    return report.verdict().label()
        + (report.coverageNotKnown().isEmpty() ? "" : " as far as coverage is known");
  }

  private String notJudged() {
    return MissingInputs.of(report.undetermined()).text();
  }

  private void addTrace() {
    if (report.trace().isEmpty()) {
      return;
    }
    text.add("");
    for (RuleAnswer answer : report.trace()) {
      text.add(INDENT + answer.rule().id() + "  " + answer.outcome());
    }
  }
}
