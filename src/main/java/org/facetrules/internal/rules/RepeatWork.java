package org.facetrules.internal.rules;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.encounter.SessionKind;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.rule.Disposition;
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
  private final CoverageTerm<Integer> relief;
  private final CoverageTerm<Period> duration;
  private final CoverageTerm<Integer> function;

  RepeatWork(
      RuleInfo info,
      SessionKind kind,
      CoverageTerm<Integer> relief,
      CoverageTerm<Period> duration,
      CoverageTerm<Integer> function) {
    this.info = info;
    this.kind = kind;
    this.relief = relief;
    this.duration = duration;
    this.function = function;
  }

  Optional<Outcome> outOfScope(RuleInput input) {
    return LevelJudge.outOfScope(input, relief, kind);
  }

  Outcome evaluate(RuleInput input) {
    Optional<RepeatedRelief> wanted = RepeatedRelief.of(input, relief, duration, function);
    if (wanted.isEmpty()) {
      return Coverage.NOT_SAID;
    }
    return LevelJudge.ask(
        input, kind, (session, level, past) -> judge(input, session, level, past, wanted.get()));
  }

  private Optional<Judgement> judge(
      RuleInput input,
      DaySession session,
      TreatedLevel level,
      LevelPast past,
      RepeatedRelief wanted) {
    for (PastSession before : past.of(kind)) {
      if (before.day().isBefore(input.dateOfService())) {
        return judge(session, level, before, wanted);
      }
    }
    return Optional.empty();
  }

  private Optional<Judgement> judge(
      DaySession session, TreatedLevel level, PastSession before, RepeatedRelief wanted) {
    return switch (wanted.given(before)) {
      case YES -> Optional.empty();
      case MAYBE -> Optional.of(new Judgement.Undetermined(wanted.missing(before)));
      case NO ->
          Optional.of(
              before.isSure()
                  ? new Judgement.Flagged(finding(session, level, before, wanted))
                  : new Judgement.Undetermined(
                      List.of("purpose, levels or sides of the session of " + before.day())));
    };
  }

  private Finding finding(
      DaySession session, TreatedLevel level, PastSession before, RepeatedRelief wanted) {
    return Finding.of(info, wanted.relief().citation())
        .disposition(Disposition.STOPS_PAYMENT)
        .place(session.place())
        .template("{level}: repeated after {found}, expected {expected}")
        .fact("level", level.label())
        .fact("found", before.label())
        .fact("expected", wanted.wanted())
        .fix(
            new Fix.Advise(
                "not covered as a repeat; where function improved as the policy wants, state it"
                    + " with that session"))
        .build();
  }
}
