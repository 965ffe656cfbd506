package org.facetrules.validate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleAnswer;
import org.facetrules.rule.RuleId;

/** What rules answered beyond their findings, in the order in which they were asked. */
final class Answers {
  private Answers() {}

  static List<ResolvedEdit> resolved(List<RuleAnswer> answers) {
    ImmutableList.Builder<ResolvedEdit> resolved = ImmutableList.builder();
    for (RuleAnswer answer : answers) {
      for (Judgement judgement : answer.outcome().judgements()) {
        if (judgement instanceof Judgement.Resolved how) {
          resolved.add(new ResolvedEdit(answer.rule().id(), how));
        }
      }
    }
    return resolved.build();
  }

  static List<OpenRule> undetermined(List<RuleAnswer> answers) {
    ImmutableList.Builder<OpenRule> open = ImmutableList.builder();
    for (RuleAnswer answer : answers) {
      List<String> missing = missing(answer.outcome().judgements());
      if (!missing.isEmpty()) {
        open.add(new OpenRule(answer.rule().id(), missing));
      }
    }
    return open.build();
  }

  private static List<String> missing(List<Judgement> judgements) {
    if (judgements.size() == 1 && judgements.get(0) instanceof Judgement.Undetermined only) {
      return only.missing();
    }
    Set<String> missing = new LinkedHashSet<>();
    for (Judgement judgement : judgements) {
      if (judgement instanceof Judgement.Undetermined undetermined) {
        missing.addAll(undetermined.missing());
      }
    }
    return ImmutableList.copyOf(missing);
  }

  static Map<RuleId, String> failed(List<RuleAnswer> answers) {
    ImmutableMap.Builder<RuleId, String> failed = ImmutableMap.builder();
    for (RuleAnswer answer : answers) {
      if (answer.outcome().kind() == OutcomeKind.FAILED) {
        failed.put(answer.rule().id(), answer.outcome().reason().orElse(""));
      }
    }
    return failed.buildOrThrow();
  }
}
