package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.source.Timeline;

/**
 * No authorization is requested for a code that has left the hospital list.
 *
 * <p>Flagged, as advice: 64495 on a hospital's claim of 2024-08-16. Passed: 64493.
 *
 * <p>Source: the change of the list (P-CGS-2024).
 *
 * <p>Limits: whether the third level is covered is FR-502's.
 */
final class UnlistedCodeNeedsNoAuthorization implements ScopedRule {
  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-802")
          .title("A code that left the hospital list needs no authorization")
          .statement(
              "For a code that has left the hospital outpatient authorization list no request is"
                  + " sent: 64492 and 64495 left it on 2024-08-16.")
          .reason("A request for such a code is never affirmed.")
          .kind(RuleKind.AUTHORIZATION)
          .severity(Severity.ADVICE)
          .authority(Authority.CMS)
          .addCitation(
              new Citation(
                  "P-CGS-2024", "64492 and 64495 left the list on 2024-08-16", EvidenceGrade.A))
          .outcomes(OutcomeKind.PASSED, OutcomeKind.FLAGGED, OutcomeKind.NOT_APPLICABLE)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(Scope.of(AuthorizationList.NOT_ASKED, Subject.HOSPITAL_LIST));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    AuthorizationList list = AuthorizationList.of(input).orElseThrow();
    List<BilledLine> lines = BilledClaim.of(input).facetLines();
    if (lines.isEmpty()) {
      return DaySessions.NONE;
    }
    List<Finding> findings = new ArrayList<>(0);
    for (BilledLine line : lines) {
      if (!list.codes().value().contains(line.code()) && wasListed(line, input)) {
        findings.add(finding(line, list, input));
      }
    }
    return Outcome.ofFindings(findings);
  }

  private static boolean wasListed(BilledLine line, RuleInput input) {
    CoveragePolicy policy = input.coverage().orElseThrow().policy();
    for (Timeline.Entry<CoverageValue<Set<ProcedureCode>>> before :
        policy.timeline(CoverageTerm.AUTHORIZED_CODES).entries()) {
      if (before.period().firstDay().isBefore(input.dateOfService())
          && before.value().value().contains(line.code())) {
        return true;
      }
    }
    return false;
  }

  private static Finding finding(BilledLine line, AuthorizationList list, RuleInput input) {
    return CoverageFinding.of(INFO, list.codes())
        .disposition(Disposition.INFORMATION)
        .place(line.place("code"))
        .template("{found} is no longer on the authorization list on {day}")
        .fact("found", line.code())
        .fact("day", input.dateOfService())
        .fact("expected", "no request for it")
        .fix(
            new Fix.Advise(
                "send no request for it; whether the level is covered is another rule's"))
        .build();
  }
}
