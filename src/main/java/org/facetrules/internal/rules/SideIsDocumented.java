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
 * The side of every treated level is documented.
 *
 * <p>Clear: {@code L4-5 left}. Asked: {@code L4-5}.
 *
 * <p>Source: RT and LT say the one side that was treated (NGS-Q).
 *
 * <p>Limits: where it speaks, FR-305 and FR-306 say nothing of these levels.
 */
final class SideIsDocumented implements ScopedRule {
  private static final Citation CITATION =
      new Citation("NGS-Q", "RT and LT for one side", EvidenceGrade.B);

  private static final RuleInfo INFO =
      Asked.card("FR-113")
          .title("The side of every treated level is documented")
          .statement(
              "Every treated level with a facet code has a documented side: left,"
                  + " right or both.")
          .reason(
              "Without the side the line has no side modifier, and a payer may " + "not pay it.")
          .kind(RuleKind.CODING)
          .severity(Severity.WARNING)
          .authority(Authority.CODE_SET)
          .addCitation(CITATION)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Outcome NONE = Outcome.notApplicable("no facet level was coded");

  private static final List<Scope> SCOPES =
      List.of(
          Scope.of(NONE, Subject.CODED), Scope.of(Outcome.passed(), Subject.QUESTION_OR_REMARK));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    return Outcome.ofFindings(Asked.of(input, QueryKind.SIDE, INFO, CITATION));
  }
}
