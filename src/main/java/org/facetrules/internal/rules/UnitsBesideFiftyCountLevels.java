package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.internal.rules.FacetPosition.Rank;
import org.facetrules.policy.BilateralForm;
import org.facetrules.rule.Authority;
import org.facetrules.rule.ClaimEdit;
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
 * Beside 50 the units count levels, not sides.
 *
 * <p>Payable: {@code 64493-50}; {@code 64636-50 x2} for two further joints on both sides. Flagged:
 * {@code 64493-50 x2}.
 *
 * <p>Source: both sides of a level are one line, one unit, 50 (ACR18); for the destruction add-ons
 * this is derived.
 *
 * <p>Limits: how many joints the destruction add-ons stand for is judged beside an encounter only.
 * Where the payer wants an RT and an LT line, FR-304 speaks.
 */
final class UnitsBesideFiftyCountLevels implements ScopedRule {
  private static final Citation CITATION =
      new Citation("ACR18", "MLN SE1422: bilateral is one line, one unit, 50", EvidenceGrade.B);

  private static final Citation DERIVED =
      new Citation(
          "DERIVED",
          "from ACR18 and MUE: 64634 and 64636 have a unit for each joint, " + "whatever the side",
          EvidenceGrade.C);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-302")
          .title("Beside 50 the units count levels")
          .statement(
              "A line with 50 has one unit for each level treated on both sides: "
                  + "one, and for the destruction add-ons the number of further joints "
                  + "on both sides.")
          .reason("Modifier 50 already says both sides.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.CMS)
          .addCitation(CITATION)
          .addCitation(DERIVED)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.NOT_APPLICABLE,
              OutcomeKind.UNDETERMINED)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Outcome NONE =
      Outcome.notApplicable("no facet line carries 50, or the payer wants RT and LT lines");

  private static final List<Scope> SCOPES = List.of(Scope.of(NONE, Subject.FIFTY));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    List<Finding> findings = new ArrayList<>(0);
    for (BilledLine line : BilledClaim.of(input).facetLines()) {
      if (line.isBilateral()) {
        if (line.units() > 1 && line.position().rank() != Rank.EACH_FURTHER) {
          findings.add(finding(input, line));
        }
      }
    }
    if (CodeLines.form(input) == BilateralForm.RIGHT_LINE_THEN_LEFT_LINE) {
      return NONE;
    }
    if (findings.isEmpty() && input.coded().isPresent()) {
      return Outcome.of(
          Compared.judgements(input, Fault.UNITS_OF_50, UnitsBesideFiftyCountLevels::finding));
    }
    return Outcome.ofFindings(findings);
  }

  private static Finding finding(RuleInput input, BilledLine line) {
    boolean twice =
        line.position().isAddOn()
            && CodeLines.form(input) == BilateralForm.MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE;
    List<ClaimEdit> edits =
        twice
            ? Bilateral.edits(List.of(line), BilateralForm.MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE, 1)
            : List.of(new ClaimEdit.SetUnits(line.number(), 1));
    return Finding.of(INFO, CITATION)
        .disposition(Disposition.STOPS_PAYMENT)
        .place(line.place("units"))
        .template("{found} counts sides, expected {expected}")
        .fact("found", line.label())
        .fact("expected", twice ? line.code() + " x2 without 50" : "1 unit with 50")
        .fix(Comparison.fixOr(input, Fix.safe(edits)))
        .build();
  }

  private static Finding finding(RuleInput input, Difference difference) {
    return Compared.finding(INFO, DERIVED, difference)
        .disposition(Disposition.OVERPAYMENT)
        .template(
            "{found} {counts|count} sides, treated on both sides: {level}; expected {expected}")
        .fix(Comparison.fixOr(input, new Fix.Advise("bill a unit for each joint")))
        .build();
  }
}
