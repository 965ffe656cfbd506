package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.AddOnEdits;

/**
 * 51 does not stand on an add-on code.
 *
 * <p>Payable: {@code 64493-LT 64494-LT}. Flagged: {@code 64494-51-LT}.
 *
 * <p>Source: RVUDOC: the reduction for several procedures follows the indicator; add-on codes have
 * indicator 0 and are exempt.
 *
 * <p>Limits: on a first-level code 51 is not needed and does no harm.
 */
final class AddOnTakesNoMultipleProcedureModifier implements Rule {
  private static final Citation CITATION =
      new Citation(
          "RVUDOC",
          "the multiple-procedure reduction follows the indicator; add-on codes are exempt",
          EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-314")
          .title("51 is not put on an add-on code")
          .statement("No add-on code carries 51, the modifier of several procedures.")
          .reason("Add-on codes are never reduced for several procedures; 51 asks for it.")
          .kind(RuleKind.CODING)
          .severity(Severity.WARNING)
          .authority(Authority.CMS)
          .addCitation(CITATION)
          .needs(RuleNeed.CLAIM)
          .outcomes(OutcomeKind.PASSED, OutcomeKind.FLAGGED, OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_ADD_ON = Outcome.notApplicable("no add-on code on the claim");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome evaluate(RuleInput input) {
    boolean met = false;
    List<Finding> findings = new ArrayList<>(0);
    for (BilledLine line : BilledClaim.of(input).lines()) {
      if (isAddOn(line)) {
        met = true;
        if (line.has(ModifierOrder.SEVERAL_PROCEDURES)) {
          findings.add(finding(line));
        }
      }
    }
    return met ? Outcome.ofFindings(findings) : NO_ADD_ON;
  }

  private static boolean isAddOn(BilledLine line) {
    return line.isFacet()
        ? line.position().isAddOn()
        : !AddOnEdits.standard().primaries(line.code()).isEmpty();
  }

  private static Finding finding(BilledLine line) {
    return Finding.of(INFO, CITATION)
        .disposition(Disposition.MISSED_REVENUE)
        .place(line.place("modifiers"))
        .template("{found} is an add-on code with 51: expected {expected}")
        .fact("found", line.label())
        .fact("expected", "no 51 on add-on codes")
        .fix(Fix.safe(LineModifierEdits.remove(line, ModifierOrder.SEVERAL_PROCEDURES)))
        .build();
  }
}
