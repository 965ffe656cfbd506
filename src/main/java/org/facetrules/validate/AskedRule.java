package org.facetrules.validate;

import com.google.common.collect.ImmutableList;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleNeed;

/** A rule with what is asked of its card before each evaluation, made ready once. */
final class AskedRule {
  private static final int KNOWLEDGE_BLOCK = 9;

  private final Rule rule;
  private final RuleInfo info;
  private final ImmutableList<RuleNeed> needs;
  private final boolean knowledge;
  private final Outcome outsideItsDays;

  /** The answer for each set of missing inputs, by a bit for each need. */
  private final ImmutableList<Outcome> missing;

  AskedRule(Rule rule) {
    this.rule = rule;
    this.info = rule.info();
    this.needs = ImmutableList.sortedCopyOf(info.needs());
    this.knowledge = info.id().block() == KNOWLEDGE_BLOCK;
    this.outsideItsDays = Outcome.notApplicable("judges dates of service " + info.period());
    ImmutableList.Builder<Outcome> outcomes = ImmutableList.builder();
    for (int set = 0; set < 1 << needs.size(); set++) {
      outcomes.add(missing(set));
    }
    this.missing = outcomes.build();
  }

  RuleInfo info() {
    return info;
  }

  Rule rule() {
    return rule;
  }

  /** Whether it judges the answers of the other rules. */
  boolean isOfKnowledge() {
    return knowledge;
  }

  Outcome evaluate(RuleInput input) {
    if (!info.period().contains(input.dateOfService())) {
      return outsideItsDays;
    }
    int lacking = 0;
    for (int i = 0; i < needs.size(); i++) {
      lacking |= input.has(needs.get(i)) ? 0 : 1 << i;
    }
    return lacking == 0 ? ask(input) : lacking(input, missing.get(lacking));
  }

  /** An input is missing, unless there is nothing here for the rule whatever it says. */
  private Outcome lacking(RuleInput input, Outcome undetermined) {
    try {
      return rule.outOfScope(input).orElse(undetermined);
    } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError thrown) {
      return failed(thrown);
    }
  }

  private Outcome missing(int set) {
    String[] labels = new String[Integer.bitCount(set)];
    int next = 0;
    for (int i = 0; i < needs.size(); i++) {
      if ((set & 1 << i) != 0) {
        labels[next] = needs.get(i).label();
        next++;
      }
    }
    return labels.length == 0 ? Outcome.passed() : Outcome.undetermined(labels);
  }

  /** A rule that throws must not keep the others from answering. */
  @SuppressWarnings("NullAway") // a house rule is not compiled under the library's gates
  private Outcome ask(RuleInput input) {
    try {
      Outcome outcome = rule.evaluate(input);
      return outcome == null ? Outcome.failed("the rule gave no outcome") : outcome;
    } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError thrown) {
      return failed(thrown);
    }
  }

  private static Outcome failed(Throwable thrown) {
    String message = thrown.getMessage();
    return Outcome.failed(
        thrown.getClass().getSimpleName() + (message == null ? "" : ": " + message));
  }
}
