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
import org.facetrules.table.FamilyCodes;

/**
 * A first-level code stands once for a region and date, or as an RT and an LT line.
 *
 * <p>Payable: {@code 64493-LT 64494-LT}. Flagged: {@code 64493-LT 64493-LT}, {@code 64493
 * 64493-50}, {@code 64493-LT x2}.
 *
 * <p>Source: 1 a day for first-level codes (NS).
 *
 * <p>Limits: whether the payer wants an RT and an LT line is for FR-303 and FR-304, units beside 50
 * for FR-302, units that are not whole for FR-411.
 */
final class FirstLevelCodeStandsOnce implements Rule {
  private static final Citation CITATION =
      new Citation("NS", "unit limit 1 a day for first-level codes", EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-203")
          .title("A first-level code stands once")
          .statement(
              "The first-level code of a family and region stands on one line "
                  + "with one unit, or on an RT and an LT line with one unit each.")
          .reason("Further levels have codes of their own, and a side never adds a " + "level.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.CODE_SET)
          .addCitation(CITATION)
          .needs(RuleNeed.CLAIM)
          .outcomes(OutcomeKind.PASSED, OutcomeKind.FLAGGED, OutcomeKind.NOT_APPLICABLE)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Outcome NONE =
      Outcome.notApplicable("no first-level facet code on the claim");

  @Override
  public Outcome evaluate(RuleInput input) {
    List<BilledLine> lines = CodeLines.ofBillingProvider(BilledClaim.of(input).facetLines());
    boolean any = false;
    List<Finding> findings = new ArrayList<>(0);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).position().isAddOn() && CodeLines.isFirstOfCode(lines, i)) {
        any = true;
        if (isTwice(lines, i)) {
          findings.add(finding(input, CodeLines.ofCode(lines, lines.get(i).code())));
        }
      }
    }
    return any ? Outcome.ofFindings(findings) : NONE;
  }

  private static boolean isTwice(List<BilledLine> lines, int first) {
    int count = CodeLines.count(lines, lines.get(first).code());
    return count == 1
        ? lines.get(first).units() > 1 && !lines.get(first).isBilateral()
        : !CodeLines.isRightAndLeft(lines, lines.get(first).code());
  }

  private static Finding finding(RuleInput input, List<BilledLine> lines) {
    BilledLine last = lines.get(lines.size() - 1);
    FamilyCodes codes = last.position().codes();
    return Finding.of(INFO, CITATION)
        .disposition(Disposition.STOPS_PAYMENT)
        .place(last.place())
        .template("{found} bills the first level more than once, expected {expected}")
        .fact("found", CodeLines.text(lines))
        .fact("expected", codes.first() + " once, a second level as " + codes.second())
        .fix(
            Comparison.fixOr(
                input,
                () ->
                    new Fix.Advise(
                        "bill %s once, with 50 for both sides; a further level takes %s"
                            .formatted(codes.first(), codes.second()))))
        .build();
  }
}
