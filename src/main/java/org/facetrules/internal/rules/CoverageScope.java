package org.facetrules.internal.rules;

import java.util.Optional;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.Encounter;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.RuleInput;

/** Whether there is anything for a coverage rule to judge, before it looks at the record. */
final class CoverageScope {
  private static final Optional<Outcome> NOT_SAID = Optional.of(Coverage.NOT_SAID);
  private static final Optional<Outcome> NO_SESSION = Optional.of(DaySessions.NONE);

  private CoverageScope() {}

  /** Out of scope when the policy says nothing of a term, or no facet session was on the day. */
  static Optional<Outcome> ofSessions(RuleInput input, CoverageTerm<?> term) {
    if (Coverage.at(input, term).isEmpty()) {
      return NOT_SAID;
    }
    return DaySessions.of(input).isEmpty() ? NO_SESSION : Optional.empty();
  }

  /** The record, of a rule that is asked only when it is there. */
  static ClinicalRecord record(RuleInput input) {
    return input.encounter().flatMap(Encounter::record).orElseThrow();
  }
}
