package org.facetrules.internal.rules;

import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;

/**
 * Findings on what the payer covers: each rests on the policy's own source and names the policy.
 */
final class CoverageFinding {
  /** Of a denial that is expected under a coverage policy of Medicare (PALABN). */
  private static final String LIABILITY =
      "; a line that is billed all the same carries GA where the patient signed a notice, else GZ";

  private CoverageFinding() {}

  /** The card of a rule on what the payer covers. */
  static RuleInfo.Builder card(String id) {
    return cardOfSettled(id).outcomes(OutcomeKind.UNDETERMINED);
  }

  /** The card of a rule on what the payer covers that can always tell. */
  static RuleInfo.Builder cardOfSettled(String id) {
    return RuleInfo.builder()
        .id(id)
        .kind(RuleKind.COVERAGE)
        .authority(Authority.PAYER)
        .outcomes(OutcomeKind.PASSED, OutcomeKind.FLAGGED, OutcomeKind.NOT_APPLICABLE);
  }

  /** With the severity that the policy's source can carry. */
  static Finding.Builder of(RuleInfo info, CoverageValue<?> said) {
    return Finding.of(info, said.citation());
  }

  /** Of a service that the payer does not cover. */
  static Finding denied(Finding.Builder finding, RuleInput input, String advice) {
    return finding
        .disposition(Disposition.STOPS_PAYMENT)
        .fact("policy", Coverage.policy(input))
        .fix(new Fix.Advise(advice + liability(input)))
        .build();
  }

  /** What the line carries when it is billed all the same; of Original Medicare alone. */
  static String liability(RuleInput input) {
    return input.profile().id().equals("medicare") ? LIABILITY : "";
  }

  /** Of a service that is covered when the record says what is asked. */
  static Finding asked(Finding.Builder finding, RuleInput input, Fix fix) {
    return finding
        .disposition(Disposition.NEEDS_ANSWER)
        .fact("policy", Coverage.policy(input))
        .fix(fix)
        .build();
  }
}
