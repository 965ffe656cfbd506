package org.facetrules.internal.rules;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.SessionKind;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;

/**
 * Asks of a repeated treatment whether the one before helped as the policy wants, for the rules of
 * repeated injections and repeated destructions.
 */
final class RepeatWork {
  private final RuleInfo info;
  private final SessionKind kind;
  private final CoverageTerm<Period> duration;
  private final CoverageTerm<Integer> function;
  private final LevelWork<Integer> work;

  RepeatWork(
      RuleInfo info,
      SessionKind kind,
      CoverageTerm<Integer> relief,
      CoverageTerm<Period> duration,
      CoverageTerm<Integer> function) {
    this.info = info;
    this.kind = kind;
    this.duration = duration;
    this.function = function;
    this.work = new LevelWork<>(relief, kind, this::judge);
  }

  List<Scope> scopes() {
    return work.scopes();
  }

  Outcome judge(RuleInput input) {
    return work.judge(input);
  }

  private Optional<Judgement> judge(AskedLevel<Integer> asked) {
    for (PastSession before : asked.past().of(kind)) {
      if (before.day().isBefore(asked.day())) {
        return judge(asked, before);
      }
    }
    return Optional.empty();
  }

  private Optional<Judgement> judge(AskedLevel<Integer> asked, PastSession before) {
    RepeatedRelief wanted =
        new RepeatedRelief(asked.said(), asked.at(duration), asked.at(function));
    return switch (wanted.given(before, asked.day())) {
      case YES -> Optional.empty();
      case MAYBE -> Optional.of(new Judgement.Undetermined(wanted.missing(before, asked.day())));
      case NO -> asked.flagged(before, kind, () -> finding(asked, before, wanted));
    };
  }

  private Finding finding(AskedLevel<Integer> asked, PastSession before, RepeatedRelief wanted) {
    return asked
        .finding(info, "{level}: repeated after {found}, expected {expected}")
        .fact("found", before.label())
        .fact("expected", wanted.wanted())
        .fix(
            new Fix.Advise(
                "not covered as a repeat; where function improved as the policy wants, state it"
                    + " with that session"))
        .build();
  }
}
