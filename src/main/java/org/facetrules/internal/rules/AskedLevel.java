package org.facetrules.internal.rules;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.encounter.SessionKind;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;

/**
 * One joint and side of a session of the day, with its past and what the policy says of the term
 * that a rule judges by.
 *
 * @param <T> what the policy says
 */
record AskedLevel<T>(
    RuleInput input,
    DaySession session,
    TreatedLevel level,
    LevelPast past,
    CoverageValue<T> said) {

  LocalDate day() {
    return input.dateOfService();
  }

  T wanted() {
    return said.value();
  }

  /** What the policy says of another term on the day. */
  <U> Optional<CoverageValue<U>> at(CoverageTerm<U> term) {
    return Coverage.at(input, term);
  }

  /** A finding on this joint that stops payment; its text and further facts are to follow. */
  Finding.Builder finding(RuleInfo info, String template) {
    return Finding.of(info, said.citation())
        .disposition(Disposition.STOPS_PAYMENT)
        .place(session.place())
        .template(template)
        .fact("level", level.label());
  }

  /** Flagged where the earlier session certainly was of the kind and here; else open. */
  Optional<Judgement> flagged(PastSession before, SessionKind kind, Supplier<Finding> finding) {
    return Optional.of(
        before.isSure()
            ? new Judgement.Flagged(finding.get())
            : new Judgement.Undetermined(before.unsure(kind)));
  }

  /** Flagged where so many positive diagnostics are not there; open where they may be. */
  Optional<Judgement> reached(PositiveDiagnostics positive, int wanted, Supplier<Finding> finding) {
    return switch (positive.reach(wanted)) {
      case YES -> Optional.empty();
      case MAYBE -> Optional.of(new Judgement.Undetermined(positive.open()));
      case NO -> Optional.of(new Judgement.Flagged(finding.get()));
    };
  }
}
