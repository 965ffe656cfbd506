package org.facetrules.internal.rules;

import java.util.List;
import org.facetrules.coding.QueryKind;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/**
 * A nerve list covers whole joints, and agrees with the sites where both are given.
 *
 * <p>Clear: nerves {@code L3, L4, L5 right}. Asked: {@code L3, L5 right}, which complete no joint.
 *
 * <p>Source: levels are counted by joint, not by nerve (A58350).
 *
 * <p>Limits: an odd nerve out is a question and no level; the coder names what would complete a
 * joint.
 */
final class NervesCoverWholeJoints implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "A58350", "coding guidance: levels are counted by joint, not by nerve", EvidenceGrade.A);

  private static final RuleInfo INFO =
      Asked.card("FR-110")
          .title("A nerve list covers whole joints")
          .statement(
              "The documented nerves are those of whole joints, have one reading,"
                  + " and agree with the sites where both are given.")
          .reason(
              "One of the two nerves of a joint does not treat it, so no level "
                  + "can be billed for it.")
          .kind(RuleKind.CODING)
          .severity(Severity.WARNING)
          .authority(Authority.CODE_SET)
          .addCitation(CITATION)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Outcome NO_NERVES = Outcome.notApplicable("no nerve is documented");

  private static final List<Scope> SCOPES =
      List.of(
          Scope.of(NO_NERVES, Subject.NERVE),
          Scope.of(Outcome.passed(), Subject.QUESTION_OR_REMARK));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    return Outcome.ofFindings(Asked.of(input, QueryKind.NERVES, INFO, CITATION));
  }
}
