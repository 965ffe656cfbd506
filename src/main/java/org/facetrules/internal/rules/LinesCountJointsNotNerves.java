package org.facetrules.internal.rules;

import java.util.List;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/**
 * Lines count joints, not nerves or needles.
 *
 * <p>Payable: {@code 64493-RT 64494-RT} for the branches L3, L4 and L5 on the right, which serve
 * two joints. Flagged: {@code 64493-RT 64494-RT 64495-RT} for them.
 *
 * <p>Source: levels are counted by joint, not by nerve (A58350).
 *
 * <p>Limits: any other number of levels too many is for FR-103.
 */
final class LinesCountJointsNotNerves implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "A58350", "coding guidance: levels are counted by joint, not by nerve", EvidenceGrade.A);

  private static final RuleInfo INFO =
      Compared.card("FR-104")
          .title("Lines count joints, not nerves or needles")
          .statement(
              "The billed lines do not stand for as many levels as nerves were "
                  + "treated, where these are more than the joints they serve.")
          .reason(
              "Two branches serve most joints, so neighbouring branches are one "
                  + "more than their joints.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.CODE_SET)
          .addCitation(CITATION)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Fix NO_FIX = new Fix.Advise("bill the lines that were coded");

  @Override
  public List<Scope> scopes() {
    return Compared.SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    return Compared.outcome(input, Fault.NERVES, LinesCountJointsNotNerves::finding);
  }

  private static Finding finding(RuleInput input, Difference difference) {
    return Compared.finding(INFO, CITATION, difference)
        .disposition(Disposition.OVERPAYMENT)
        .template(
            "{found} {counts|count} nerves or needles, joints treated: {level}; expected {expected}")
        .fix(Comparison.fixOr(input, NO_FIX))
        .build();
  }
}
