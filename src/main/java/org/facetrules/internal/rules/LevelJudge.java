package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.encounter.SessionKind;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.RuleInput;

/** Asks a question of each joint and side that the sessions of a kind treat on the day. */
final class LevelJudge {
  private static final Outcome NO_SESSION =
      Outcome.notApplicable("no session of this kind on the day");
  private static final Outcome NO_LEVELS = Outcome.undetermined("encounter");

  private LevelJudge() {}

  /** What is asked of one joint and side. */
  interface Question {
    /** The answer; empty when nothing is wrong and nothing is missing. */
    Optional<Judgement> of(DaySession session, TreatedLevel level, LevelPast past);
  }

  /** Nothing to ask where the policy does not speak of it, or no such session was done. */
  static List<Scope> scopes(CoverageTerm<?> term, SessionKind kind) {
    return List.of(Scope.said(term), Scope.of(NO_SESSION, SubjectsOfSessions.subject(kind)));
  }

  static Outcome ask(RuleInput input, SessionKind kind, Question question) {
    List<DaySession> sessions = DaySessions.of(input).of(kind);
    if (!DaySessions.of(input).areDone()) {
      return NO_LEVELS;
    }
    List<Judgement> judgements = new ArrayList<>(2);
    for (DaySession session : sessions) {
      if (session.kind().isEmpty()) {
        judgements.add(new Judgement.Undetermined(List.of("purpose")));
      } else {
        ask(input, session, question, judgements);
      }
    }
    return Outcome.of(judgements);
  }

  private static void ask(
      RuleInput input, DaySession session, Question question, List<Judgement> judgements) {
    for (TreatedLevel level : session.levels()) {
      for (TreatedLevel side : LevelPast.sides(level)) {
        question.of(session, side, LevelPast.of(input, side)).ifPresent(judgements::add);
      }
    }
  }
}
