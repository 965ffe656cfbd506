package org.facetrules.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facetrules.claim.Claim;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleAnswer;
import org.facetrules.rule.RuleId;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Edition;

/** Asks every rule once and gathers what they say. */
final class Evaluation {
  /** The gravest first, then by rule and place; the text settles what is still equal. */
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::place)
          .thenComparing(Finding::message);

  private static final int KNOWLEDGE_BLOCK = 9;

  private final ValidatorSettings settings;
  private final List<RuleAnswer> answers = new ArrayList<>(96);
  private final List<Finding> findings = new ArrayList<>(4);
  private final Suppressing suppressing;

  Evaluation(ValidatorSettings settings) {
    this.settings = settings;
    this.suppressing = new Suppressing(settings.suppressions());
  }

  ValidationReport run(RuleInput input) {
    RuleInput judged = input;
    boolean knowledge = false;
    for (Rule rule : settings.rules()) {
      if (!knowledge && rule.info().id().block() == KNOWLEDGE_BLOCK) {
        knowledge = true;
        judged = input.after(answers);
      }
      answer(rule, judged);
    }
    return report(input, judged);
  }

  private void answer(Rule rule, RuleInput input) {
    RuleInfo info = rule.info();
    Outcome outcome = outcome(rule, info, input);
    answers.add(new RuleAnswer(info, outcome));
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

  private static Outcome outcome(Rule rule, RuleInfo info, RuleInput input) {
    if (!info.period().contains(input.dateOfService())) {
      return Outcome.notApplicable("judges dates of service " + info.period());
    }
    Set<RuleNeed> needs = info.needs();
    if (!needs.isEmpty()) {
      List<String> missing = missing(needs, input);
      if (!missing.isEmpty()) {
        return Outcome.of(List.of(new Judgement.Undetermined(missing)));
      }
    }
    return ask(rule, input);
  }

  /** A rule that throws must not keep the others from answering. */
  @SuppressWarnings("NullAway") // a house rule is not compiled under the library's gates
  private static Outcome ask(Rule rule, RuleInput input) {
    try {
      Outcome outcome = rule.evaluate(input);
      return outcome == null ? Outcome.failed("the rule gave no outcome") : outcome;
    } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError thrown) {
      String message = thrown.getMessage();
      return Outcome.failed(
          thrown.getClass().getSimpleName() + (message == null ? "" : ": " + message));
    }
  }

  private static List<String> missing(Set<RuleNeed> needs, RuleInput input) {
    List<String> missing = new ArrayList<>(0);
    for (RuleNeed need : needs) {
      if (!input.has(need)) {
        missing.add(need.label());
      }
    }
    return missing;
  }

  private ValidationReport report(RuleInput input, RuleInput judged) {
    findings.sort(ORDER);
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
    Map<OutcomeKind, Integer> outcomes = new EnumMap<>(OutcomeKind.class);
    for (RuleAnswer answer : answers) {
      outcomes.merge(answer.outcome().kind(), 1, Integer::sum);
      gather(answer.rule().id(), answer.outcome(), report);
    }
    if (settings.trace() == ValidatorSettings.Trace.ON) {
      report.addAllTrace(answers);
    }
    return report.putAllOutcomes(outcomes).build();
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

  private static Set<Edition> editions(RuleInput input, RuleInput judged) {
    Set<Edition> editions = new LinkedHashSet<>();
    input.coded().map(CodedEncounter::editions).ifPresent(editions::addAll);
    editions.addAll(judged.editions());
    return editions;
  }
}
