package org.facetrules.validate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleAnswer;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.Severity;

/** Asks every rule once and gathers what they say. */
final class Evaluation {
  private static final int KINDS = OutcomeKind.values().length;

  private final ValidatorSettings settings;
  private final int[] counts = new int[KINDS];

  /** What found something, resolved, could not tell though it was asked, or threw. */
  private final List<RuleAnswer> notable = new ArrayList<>();

  private final List<Finding> findings = new ArrayList<>();
  private final List<RuleAnswer> trace;
  private final Suppressing suppressing;

  Evaluation(ValidatorSettings settings) {
    this.settings = settings;
    this.trace =
        settings.trace() == ValidatorSettings.Trace.ON
            ? new ArrayList<>(settings.rules().size())
            : ImmutableList.of();
    this.suppressing = Suppressing.of(settings.suppressions());
  }

  ValidationReport run(RuleInput input) {
    List<AskedRule> rules = settings.rules();
    GivenInput given = GivenInput.of(input);
    Wanting wanting = new Wanting(rules, given);
    boolean knowledge = false;
    for (int i = 0; i < rules.size(); i++) {
      AskedRule rule = rules.get(i);
      if (!knowledge && rule.isOfKnowledge()) {
        knowledge = true;
        given = given.with(input.after(notable));
      }
      Outcome outcome = rule.evaluate(given);
      boolean isForWant = rule.isForWant(outcome, given);
      if (isForWant) {
        wanting.add(i);
      }
      take(rule, outcome, isForWant, input);
    }
    if (findings.size() > 1) {
      findings.sort(Finding.GRAVEST_FIRST);
    }
    return new ValidationReport(
        settings, given.input(), findings, notable, wanting, suppressing, counts, trace);
  }

  private void take(AskedRule rule, Outcome outcome, boolean isForWant, RuleInput input) {
    OutcomeKind kind = outcome.kind();
    counts[kind.ordinal()]++;
    boolean isNotable = !isForWant && kind.compareTo(OutcomeKind.RESOLVED) <= 0;
    if (isNotable || settings.trace() == ValidatorSettings.Trace.ON) {
      note(rule.answer(outcome), isNotable);
    }
    if (kind == OutcomeKind.FLAGGED) {
      takeFindings(outcome.judgements(), input);
    }
  }

  private void note(RuleAnswer answer, boolean isNotable) {
    if (isNotable) {
      notable.add(answer);
    }
    if (settings.trace() == ValidatorSettings.Trace.ON) {
      trace.add(answer);
    }
  }

  private void takeFindings(List<Judgement> judgements, RuleInput input) {
    for (int i = 0; i < judgements.size(); i++) {
      if (judgements.get(i) instanceof Judgement.Flagged flagged) {
        take(flagged.finding(), input);
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
}
