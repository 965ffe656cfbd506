package org.facetrules.internal.rules;

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
 * Sacral lateral branches and the sacroiliac joint are no facet levels.
 *
 * <p>Payable: {@code 64493-LT} for L5-S1 left. Flagged: {@code 64493-LT 64494-LT} for the lateral
 * branches S1 to S3; {@code 27096-LT} for L5-S1 left.
 *
 * <p>Source: 64451 and 64625 are for the nerves of the sacroiliac joint, 27096 and G0260 for the
 * joint (ARK).
 *
 * <p>Limits: a sacroiliac code beside facet lines is taken for a service of its own.
 */
final class SacroiliacWorkIsNoFacetLevel implements ScopedRule {
  private static final Citation CITATION =
      new Citation("ARK", "64451 and 64625: nerves of the sacroiliac joint", EvidenceGrade.A);

  private static final RuleInfo INFO =
      Compared.card("FR-109")
          .title("Sacroiliac work is no facet level")
          .statement(
              "Sacral lateral branches are not billed as facet levels, and facet "
                  + "levels not with the codes of the sacroiliac joint.")
          .reason(
              "The sacrum has no facet joint below L5-S1; its lateral branches "
                  + "serve the sacroiliac joint.")
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
    return Compared.outcome(input, Fault.SACROILIAC, SacroiliacWorkIsNoFacetLevel::finding);
  }

  private static Finding finding(RuleInput input, Difference difference) {
    if (difference.found().get(0).isFacet()) {
      CodingRemark sacral = Asked.remarks(input, RemarkKind.SACRAL).get(0);
      return Compared.finding(INFO, CITATION, difference)
          .disposition(Disposition.OVERPAYMENT)
          .template("{found} {counts|count} sacral lateral branches; facet levels treated: {level}")
          .fix(new Fix.Advise(sacral.text() + "; facet lines: " + difference.expectedText()))
          .build();
    }
    return Compared.finding(INFO, CITATION, difference)
        .disposition(Disposition.STOPS_PAYMENT)
        .template(
            "{found} {is|are} for the sacroiliac joint, treated: {level}; expected {expected}")
        .fix(Comparison.fixOr(input, NO_FIX))
        .build();
  }
}
