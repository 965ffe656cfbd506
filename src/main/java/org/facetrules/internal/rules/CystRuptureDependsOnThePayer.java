package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.coding.CodingRemark;
import org.facetrules.coding.RemarkKind;
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
 * Aspiration or rupture of a facet cyst is coded as an intra-articular injection, and payers
 * differ.
 *
 * <p>Flagged: any cyst procedure with a facet code, so that somebody asks the payer.
 *
 * <p>Source: First Coast withdrew 64999 for cysts, retroactively (A57787v21); others were not read.
 *
 * <p>Limits: says nothing of coverage.
 */
final class CystRuptureDependsOnThePayer implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "A57787v21",
          "First Coast withdrew 64999 for cysts, retroactively to 2021-04-25;"
              + " others were not read",
          EvidenceGrade.B);

  private static final RuleInfo INFO =
      Asked.cardOfRemarks("FR-114")
          .title("Payers differ on facet cysts")
          .statement(
              "A facet cyst that was aspirated or ruptured takes the intra-"
                  + "articular code of its level. Whether the payer wants that is "
                  + "asked.")
          .reason("Contractors wanted the unlisted code, and one of them withdrew " + "that.")
          .kind(RuleKind.CODING)
          .severity(Severity.WARNING)
          .authority(Authority.CONTRACTOR)
          .addCitation(CITATION)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final String READING =
      "{remark}; the reading of First Coast, which withdrew 64999: {expected}";
  private static final Outcome NO_CYST = Outcome.notApplicable("no facet cyst was treated");

  private static final List<Scope> SCOPES = List.of(Scope.of(NO_CYST, Subject.QUESTION_OR_REMARK));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    List<CodingRemark> cysts = Asked.remarks(input, RemarkKind.CYST);
    if (cysts.isEmpty()) {
      return NO_CYST;
    }
    List<Finding> findings = new ArrayList<>();
    for (CodingRemark cyst : cysts) {
      findings.add(
          Asked.remarked(INFO, cyst, READING)
              .fact("expected", CodedLines.text(input))
              .disposition(Disposition.PAYER_DEPENDENT)
              .fix(new Fix.Advise("ask the payer how it wants a facet cyst billed"))
              .build());
    }
    return Outcome.ofFindings(findings);
  }
}
