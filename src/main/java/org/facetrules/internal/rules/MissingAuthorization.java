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
            .fact("expected", wanted(list.scope()));
    if (list.scope() == AuthorizationScope.EVERY_SETTING) {
      finding.fact("policy", Coverage.policy(input));
    }
    return isOfUnknownStanding(list, input)
        ? assuming(finding, advice)
        : finding.fix(new Fix.Advise(advice)).build();
  }

  /** Taking part is what the program asks of every hospital, an exemption is earned by the year. */
  private static Finding assuming(Finding.Builder finding, String advice) {
    return finding
        .fact("standing", "not said, taken as no exempt hospital; an exempt one needs none")
        .fix(
            new Fix.Advise(
                advice + "; where the hospital is exempt, say so (facilityExempt) and send none"))
        .build();
  }

  private static String wanted(AuthorizationScope scope) {
    return switch (scope) {
      case EVERY_SETTING -> "an affirmed request, in every setting";
      case HOSPITAL_OUTPATIENT_FACILITY -> "an affirmed request for " + scope.label() + " claims";
    };
  }

  private static boolean isOfUnknownStanding(AuthorizationList list, RuleInput input) {
    return list.scope() == AuthorizationScope.HOSPITAL_OUTPATIENT_FACILITY
        && input.encounter().flatMap(Encounter::facilityStanding).isEmpty();
  }
}
