package org.facetrules.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.facetrules.claim.Claim;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleAnswer;
import org.facetrules.rule.RuleId;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.Severity;
import org.facetrules.source.Edition;

/** Asks every rule once and gathers what they say. */
final class Evaluation {
  /** The gravest first, then by rule and place; the facts settle what is still equal. */
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::place)
          .thenComparing(Evaluation::compareFacts);

  private final ValidatorSettings settings;
  private final Outcome[] outcomes;
  private final int[] counts = new int[OutcomeKind.values().length];

  /** What found something, resolved, could not tell or threw. */
  private final List<RuleAnswer> notable = new ArrayList<>();

  private final List<Finding> findings = new ArrayList<>(4);
  private final Suppressing suppressing;

  Evaluation(ValidatorSettings settings) {
    this.settings = settings;
    this.outcomes = new Outcome[settings.rules().size()];
    this.suppressing = new Suppressing(settings.suppressions());
  }

  ValidationReport run(RuleInput input) {
    RuleInput judged = input;
    boolean knowledge = false;
    for (int i = 0; i < outcomes.length; i++) {
      AskedRule rule = settings.rules().get(i);
      if (!knowledge && rule.isOfKnowledge()) {
        knowledge = true;
        judged = input.after(notable);
      }
      Outcome outcome = rule.evaluate(judged);
      outcomes[i] = outcome;
      take(rule, outcome, judged);
    }
    return report(input, judged);
  }

  private void take(AskedRule rule, Outcome outcome, RuleInput input) {
    counts[outcome.kind().ordinal()]++;
    if (outcome.kind().compareTo(OutcomeKind.RESOLVED) <= 0) {
      notable.add(new RuleAnswer(rule.info(), outcome));
    }
    if (outcome.kind() == OutcomeKind.FLAGGED) {
      for (Finding finding : outcome.findings()) {
        take(finding, input);
      }
    }
  }

  private void take(Finding finding, RuleInput input) {
    Severity severity = settings.severities().getOrDefault(finding.rule(), finding.severity());
    Finding weighed = severity == finding.severity() ? finding : finding.withSeverity(severity);
    if (!suppressing.takes(weighed, input.dateOfService())) {
      findings.add(weighed);
    }
  }

  private static int compareFacts(Finding one, Finding other) {
    int shared = Math.min(one.facts().size(), other.facts().size());
    for (int i = 0; i < shared; i++) {
      int byValue = one.facts().get(i).value().compareTo(other.facts().get(i).value());
      if (byValue != 0) {
        return byValue;
      }
    }
    return Integer.compare(one.facts().size(), other.facts().size());
  }

  private ValidationReport report(RuleInput input, RuleInput judged) {
    if (findings.size() > 1) {
      findings.sort(ORDER);
    }
    ValidationReport.Builder report =
        ValidationReport.builder()
            .profile(input.profile())
            .dateOfService(input.dateOfService())
            .claim(input.claim().orElseGet(() -> new Claim(input.dateOfService(), List.of())))
            .coded(input.coded())
            .addAllFindings(findings)
            .addAllSuppressed(suppressing.taken())
            .addAllUnusedSuppressions(suppressing.unused(input.dateOfService()))
            .putAllLeftOut(settings.leftOut())
            .addAllEditions(editions(input, judged))
            .fixer(new SafeFixes(settings, input));
    for (RuleAnswer answer : notable) {
      gather(answer.rule().id(), answer.outcome(), report);
    }
    for (OutcomeKind kind : OutcomeKind.values()) {
      if (counts[kind.ordinal()] > 0) {
        report.putOutcome(kind, counts[kind.ordinal()]);
      }
    }
    if (settings.trace() == ValidatorSettings.Trace.ON) {
      report.addAllTrace(trace());
    }
    return report.build();
  }

  private List<RuleAnswer> trace() {
    List<RuleAnswer> trace = new ArrayList<>(outcomes.length);
    for (int i = 0; i < outcomes.length; i++) {
      trace.add(new RuleAnswer(settings.rules().get(i).info(), outcomes[i]));
    }
    return trace;
  }

  private static void gather(RuleId rule, Outcome outcome, ValidationReport.Builder report) {
    switch (outcome.kind()) {
      case PASSED, NOT_APPLICABLE -> {}
      case FAILED -> report.putFailed(rule, outcome.reason().orElse(""));
      default -> gatherJudgements(rule, outcome, report);
    }
  }

  private static void gatherJudgements(
      RuleId rule, Outcome outcome, ValidationReport.Builder report) {
    if (outcome.judgements().size() == 1
        && outcome.judgements().get(0) instanceof Judgement.Undetermined only) {
      report.addUndetermined(new OpenRule(rule, only.missing()));
      return;
    }
    Set<String> missing = new LinkedHashSet<>();
    for (Judgement judgement : outcome.judgements()) {
      if (judgement instanceof Judgement.Resolved resolved) {
        report.addResolved(new ResolvedEdit(rule, resolved));
      } else if (judgement instanceof Judgement.Undetermined undetermined) {
        missing.addAll(undetermined.missing());
      }
    }
    if (!missing.isEmpty()) {
      report.addUndetermined(new OpenRule(rule, List.copyOf(missing)));
    }
  }

  /** Few, so that looking through them is cheaper than a set of them. */
  private static List<Edition> editions(RuleInput input, RuleInput judged) {
    List<Edition> editions = new ArrayList<>(8);
    if (input.coded().isPresent()) {
      addNew(input.coded().get().editions(), editions);
    }
    addNew(judged.editions(), editions);
    return editions;
  }

  private static void addNew(List<Edition> more, List<Edition> editions) {
    for (Edition edition : more) {
      if (!editions.contains(edition)) {
        editions.add(edition);
      }
    }
  }
}
