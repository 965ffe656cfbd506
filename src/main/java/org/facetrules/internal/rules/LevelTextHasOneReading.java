package org.facetrules.internal.rules;

import java.util.List;
import org.facetrules.coding.CodingRemark;
import org.facetrules.coding.QueryKind;
import org.facetrules.coding.RemarkKind;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/**
 * A level text has one reading.
 *
 * <p>Clear: {@code L4-5, L5-S1 left}. Asked: {@code L3-5}, which some write for nerves.
 *
 * <p>Source: a level is a joint (A57787); rows of nerves name one more vertebra than joints
 * (AAPC-MBB).
 *
 * <p>Limits: where nerves were the aim and a clear range would name other joints as nerves, that is
 * advice.
 */
final class LevelTextHasOneReading implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "A57787", "coding guidance: a level is the joint or its two branches", EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-111")
          .needs(RuleNeed.ENCOUNTER)
          .outcomes(OutcomeKind.PASSED, OutcomeKind.FLAGGED, OutcomeKind.UNDETERMINED)
          .title("A level text has one reading")
          .statement(
              "Every documented level text can be read in one way, and levels are"
                  + " documented at all.")
          .reason("A text with two readings can be billed for the wrong number of " + "levels.")
          .kind(RuleKind.CODING)
          .severity(Severity.WARNING)
          .authority(Authority.CODE_SET)
          .addCitation(CITATION)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(Scope.of(Outcome.passed(), Subject.QUESTION_OR_REMARK));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    List<Finding> findings = Asked.of(input, QueryKind.LEVELS, INFO, CITATION);
    for (CodingRemark remark : Asked.remarks(input, RemarkKind.NERVE_READING)) {
      findings.add(advice(remark));
    }
    return Outcome.ofFindings(findings);
  }

  private static Finding advice(CodingRemark remark) {
    return Asked.remarked(INFO, remark)
        .disposition(Disposition.INFORMATION)
        .fix(new Fix.Query("does the text name joints or nerves?", List.of("joints", "nerves")))
        .build()
        .withSeverity(Severity.ADVICE);
  }
}
