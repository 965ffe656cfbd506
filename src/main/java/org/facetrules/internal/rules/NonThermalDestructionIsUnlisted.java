package org.facetrules.internal.rules;

import java.util.List;
import org.facetrules.coding.CodingStep;
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
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetCodes;

/**
 * Non-thermal, pulsed or unguided destruction is unlisted, and nothing else of the spine joints is.
 *
 * <p>Payable: {@code 64999} for pulsed radiofrequency. Flagged: {@code 64635-LT} for it; {@code
 * 64999} for thermal radiofrequency of L4-L5 under fluoroscopy.
 *
 * <p>Source: the reason of the coder; the limit of 80 C is of grade C, so a finding on it is a
 * warning.
 *
 * <p>Limits: an unlisted line beside facet lines that agree is taken for another service.
 */
final class NonThermalDestructionIsUnlisted implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "MDSTRAT",
          "code book note: non-thermal and chemical destruction is 64999",
          EvidenceGrade.B);

  private static final Citation LISTED =
      new Citation(
          "JMP12", "codes of 2012: thermal destruction of facet joint nerves", EvidenceGrade.B);

  private static final RuleInfo INFO =
      Compared.card("FR-107")
          .title("Only techniques without a code of their own are unlisted")
          .statement(
              "Pulsed, chemical, laser, cold and endoscopic techniques, "
                  + "radiofrequency below 80 C and destruction without fluoroscopy or "
                  + "CT are billed with the unlisted code, and what has a facet code is"
                  + " not.")
          .reason(
              "A facet code says that heat destroyed the nerves, or that a joint "
                  + "was injected, under its imaging.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.CODE_SET)
          .addCitation(CITATION)
          .addCitation(LISTED)
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
    return Compared.outcome(input, Fault.UNLISTED, NonThermalDestructionIsUnlisted::finding);
  }

  private static Finding finding(RuleInput input, Difference difference) {
    if (isUnlistedOtherwise(difference)) {
      return unlistedOtherwise(input, difference);
    }
    CodingStep reason = reason(difference);
    return Compared.finding(INFO, reason.citation(), difference)
        .disposition(Disposition.STOPS_PAYMENT)
        .template("{found} {is|are} billed, expected {expected}: {technique}")
        .fact("technique", reason.text())
        .fix(Comparison.fixOr(input, NO_FIX))
        .build();
  }

  /** The unlisted code, but with other units or modifiers than it takes. */
  private static boolean isUnlistedOtherwise(Difference difference) {
    return difference.family() == null
        && !difference.expected().isEmpty()
        && difference.found().stream().allMatch(line -> line.code().equals(FacetCodes.UNLISTED));
  }

  private static Finding unlistedOtherwise(RuleInput input, Difference difference) {
    List<CodingStep> steps = difference.expected().get(0).coded().steps();
    CodingStep once = steps.get(steps.size() - 1);
    return Compared.finding(INFO, once.citation(), difference)
        .disposition(Disposition.STOPS_PAYMENT)
        .template("{found} {is|are} billed, expected {expected}: {form}")
        .fact("form", once.text())
        .fix(Comparison.fixOr(input, NO_FIX))
        .build();
  }

  /** The coder's reason for the unlisted code; else the family that has a code. */
  private static CodingStep reason(Difference difference) {
    CodeFamily family = difference.family();
    if (family == null && !difference.expected().isEmpty()) {
      return difference.expected().get(0).coded().steps().get(0);
    }
    return new CodingStep(
        "there is a facet code for " + difference.levels(),
        family == null || family.isInjection() ? CITATION : LISTED);
  }
}
