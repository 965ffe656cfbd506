package org.facetrules.internal.rules;

import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.SessionKind;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.RuleInput;

/**
 * The frame of the rules that judge a joint by its past: what the policy says of a term is asked of
 * each joint and side that the sessions of a kind treat on the day.
 *
 * @param <T> what the policy says
 */
final class LevelWork<T> {
  private final CoverageTerm<T> term;
  private final SessionKind kind;
  private final Question<T> question;
  private final List<Scope> scopes;

  /** What is asked of one joint and side. */
  interface Question<T> {
    /** The answer; empty when nothing is wrong and nothing is missing. */
    Optional<Judgement> of(AskedLevel<T> asked);
  }

  LevelWork(CoverageTerm<T> term, SessionKind kind, Question<T> question) {
    this.term = term;
    this.kind = kind;
    this.question = question;
    this.scopes = LevelJudge.scopes(term, kind);
  }

  List<Scope> scopes() {
    return scopes;
  }

  Outcome judge(RuleInput input) {
    CoverageValue<T> said = Coverage.at(input, term).orElseThrow();
    return LevelJudge.ask(
        input,
        kind,
        (session, level, past) -> question.of(new AskedLevel<>(input, session, level, past, said)));
  }
}
