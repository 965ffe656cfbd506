package org.facetrules.validate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleAnswer;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleNeed;

/** A rule with what its card says, read once and not in every evaluation. */
final class PreparedRule {
  private static final int KNOWLEDGE_BLOCK = 9;

  private final Rule rule;
  private final RuleInfo info;
  private final ImmutableList<RuleNeed> needs;
  private final boolean knowledge;

  /** The answer that most rules give most of the time. */
  private final RuleAnswer passed;

  PreparedRule(Rule rule) {
    this.rule = rule;
    this.info = rule.info();
    this.needs = ImmutableList.copyOf(info.needs());
    this.knowledge = info.id().block() == KNOWLEDGE_BLOCK;
    this.passed = new RuleAnswer(info, Outcome.passed());
  }

  RuleInfo info() {
    return info;
  }

  /** Whether it judges how well the answers of the others are founded. */
  boolean isOfKnowledge() {
    return knowledge;
  }

  /** The rule is asked only on its days and when what it needs is there. */
  RuleAnswer answer(RuleInput input) {
    Outcome outcome = outcome(input);
    return outcome == passed.outcome() ? passed : new RuleAnswer(info, outcome);
  }

  private Outcome outcome(RuleInput input) {
    if (!info.period().contains(input.dateOfService())) {
      return Outcome.notApplicable("judges dates of service " + info.period());
    }
    for (int i = 0; i < needs.size(); i++) {
      if (!input.has(needs.get(i))) {
        return Outcome.of(List.of(new Judgement.Undetermined(missing(input))));
      }
    }
    return ask(input);
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

  private List<String> missing(RuleInput input) {
    List<String> missing = new ArrayList<>(needs.size());
    for (RuleNeed need : needs) {
      if (!input.has(need)) {
        missing.add(need.label());
      }
    }
    return missing;
  }
}
