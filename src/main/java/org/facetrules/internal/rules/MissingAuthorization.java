package org.facetrules.internal.rules;

import org.facetrules.encounter.Encounter;
import org.facetrules.policy.AuthorizationScope;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;

/** The finding that an authorization is asked for and none was requested. */
final class MissingAuthorization {
  private MissingAuthorization() {}

  static Finding finding(RuleInfo info, RuleInput input, String advice) {
    AuthorizationList list = AuthorizationList.of(input).orElseThrow();
    Finding.Builder finding =
        CoverageFinding.of(info, list.codes())
            .disposition(Disposition.STOPS_PAYMENT)
            .place(list.listed().get(0).place("code"))
            .template("{codes} without an authorization on {day}: expected {expected}")
            .fact("codes", list.labels())
            .fact("found", "none")
            .fact("day", input.dateOfService())
            .fact("expected", "an affirmed request for " + list.scope().label() + " claims")
            .fix(new Fix.Advise(advice));
    if (list.scope() == AuthorizationScope.EVERY_SETTING) {
      finding.fact("policy", Coverage.policy(input));
    }
    if (isOfUnknownStanding(list, input)) {
      finding.fact("standing", "not said; an exempt hospital needs none");
    }
    return finding.build();
  }

  private static boolean isOfUnknownStanding(AuthorizationList list, RuleInput input) {
    return list.scope() == AuthorizationScope.HOSPITAL_OUTPATIENT_FACILITY
        && input.encounter().flatMap(Encounter::facilityStanding).isEmpty();
  }
}
