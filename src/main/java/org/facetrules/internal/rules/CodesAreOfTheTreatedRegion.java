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
 * Billed facet codes are those of the region that was treated.
 *
 * <p>Payable: {@code 64493-LT 64494-LT} for L4-L5 and L5-S1. Flagged: {@code 64492-LT 64493-LT} for
 * them, whose first line is cervical/thoracic.
 *
 * <p>Source: the codes are split by region (A57787).
 *
 * <p>Limits: codes of another family are for FR-105 to FR-107, T12-L1 as lumbar is for FR-112.
 * Levels that are missing beside lines of a wrong region are not told apart: one fix mends both.
 */
final class CodesAreOfTheTreatedRegion implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "A57787",
          "coding guidance: cervical/thoracic codes and lumbar/sacral codes",
          EvidenceGrade.A);

  private static final RuleInfo INFO =
      Compared.card("FR-101")
          .title("Facet codes are those of the treated region")
          .statement(
              "Every billed facet code belongs to a region in which a level was "
                  + "treated with its family.")
          .reason(
              "Cervical and thoracic levels have codes of their own, lumbar and "
                  + "sacral levels others.")
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
    return Compared.outcome(input, Fault.REGION, CodesAreOfTheTreatedRegion::finding);
  }

  private static Finding finding(RuleInput input, Difference difference) {
    return Compared.finding(INFO, CITATION, difference)
        .disposition(Disposition.STOPS_PAYMENT)
        .template("{found} {is|are} {region}, treated: {level}; expected {expected}")
        .fact("region", difference.found().get(0).position().region().label())
        .fix(Comparison.fixOr(input, NO_FIX))
        .build();
  }
}
