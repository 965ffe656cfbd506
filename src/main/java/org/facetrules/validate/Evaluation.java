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
import org.jspecify.annotations.Nullable;

/** Asks every rule once and gathers what they say. */
final class Evaluation {
  private final ValidatorSettings settings;
  private final GivenInput given;
  private final Plan plan;
  private final int[] counts;

  /** What found something, resolved, could not tell though it was asked, or threw. */
  private final List<RuleAnswer> notable = new ArrayList<>();

  private final List<Finding> findings = new ArrayList<>();
  private final Wanting wanting;

  /** By the index of the rule, where the answers of all are reported. */
  private final @Nullable RuleAnswer @Nullable [] trace;

  private final Suppressing suppressing;

  private Evaluation(ValidatorSettings settings, RuleInput input) {
    this.settings = settings;
    this.given = GivenInput.of(input);
    this.plan = settings.index().plan(given.situation());
    this.counts = plan.counts();
    this.wanting = new Wanting(settings.rules(), given, plan.wanting());
    this.trace = settings.trace() == ValidatorSettings.Trace.ON ? plan.answers() : null;
    this.suppressing = Suppressing.of(settings.suppressions());
  }

  static ValidationReport run(ValidatorSettings settings, RuleInput input) {
    return new Evaluation(settings, input).run();
  }

  private ValidationReport run() {
    if (plan.standsOnPolicy()) {
      given.standsOnPolicy();
    }
    GivenInput asked = given;
    boolean othersDone = false;
    for (int i = 0; i < plan.size(); i++) {
      AskedRule rule = plan.rule(i);
      if (!othersDone && rule.isOfKnowledge()) {
        othersDone = true;
        asked = afterOthers();
      }
      take(rule, plan.index(i), rule.evaluate(asked));
    }
    if (findings.size() > 1) {
      findings.sort(Finding.GRAVEST_FIRST);
    }
    return new ValidationReport(
        settings, asked.input(), findings, notable, wanting, suppressing, counts, traced());
  }

  /** The input for the rules that look at the others; most often nothing is to be told. */
  private GivenInput afterOthers() {
    List<RuleAnswer> standing = standing();
    return standing.isEmpty() ? given : given.with(given.input().after(standing));
  }

  /** What the rules answered, without those all of whose findings somebody answers for. */
  private List<RuleAnswer> standing() {
    return suppressing.taken().isEmpty() ? notable : notable.stream().filter(this::stands).toList();
  }

  private boolean stands(RuleAnswer answer) {
    return answer.outcome().kind() != OutcomeKind.FLAGGED
        || findings.stream().anyMatch(found -> found.rule().equals(answer.rule().id()));
  }

  private List<RuleAnswer> traced() {
    return trace == null ? ImmutableList.of() : ImmutableList.copyOf(trace);
  }

  private void take(AskedRule rule, int index, Outcome outcome) {
    OutcomeKind kind = outcome.kind();
    counts[kind.ordinal()]++;
    if (rule.isForWant(outcome, given)) {
      wanting.add(index);
    } else if (kind.compareTo(OutcomeKind.RESOLVED) <= 0) {
      notable.add(rule.answer(outcome));
    }
    if (trace != null) {
      trace[index] = rule.answer(outcome);
    }
    if (kind == OutcomeKind.FLAGGED) {
      takeFindings(outcome.judgements(), given.input());
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
