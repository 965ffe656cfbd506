package org.facetrules.validate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleAnswer;
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

  /** The outcome for each set of missing inputs, by a bit for each need. */
  private final ImmutableList<Outcome> missing;

  /** Answers that many evaluations share: passed, and one for each set of missing inputs. */
  private final ImmutableList<RuleAnswer> shared;

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
    this.shared =
        ImmutableList.copyOf(
            Lists.transform(this.missing, outcome -> new RuleAnswer(info, outcome)));
  }

  /** What it said. */
  RuleAnswer answer(Outcome outcome) {
    for (int i = 0; i < shared.size(); i++) {
      if (shared.get(i).outcome() == outcome) {
        return shared.get(i);
      }
    }
    return new RuleAnswer(info, outcome);
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
    return lacking == 0 ? ask(input) : missing.get(lacking);
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
      String message = thrown.getMessage();
      return Outcome.failed(
          thrown.getClass().getSimpleName() + (message == null ? "" : ": " + message));
    }
  }
}
