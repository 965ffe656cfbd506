package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.policy.BilateralForm;
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
 * A level treated on one side carries RT or LT.
 *
 * <p>Payable: {@code 64493-LT}. Flagged: {@code 64493}.
 *
 * <p>Source: RT and LT for one side (NGS-Q).
 *
 * <p>Limits: a third-and-additional line may have no side, its levels can be on different sides;
 * two units of an add-on say both sides. Where the encounter does not document the side, FR-113
 * speaks.
 */
final class OneSidedLevelCarriesItsSide implements ScopedRule {
  private static final Citation CITATION =
      new Citation("NGS-Q", "RT and LT for one side", EvidenceGrade.B);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-305")
          .title("A level treated on one side carries RT or LT")
          .statement(
              "Every line of a first or second level, or of a destruction joint, "
                  + "says its side with 50, RT or LT, or as the payer's add-on twice.")
          .reason(
              "Payers deny lines without a side, and a second session on the "
                  + "other side looks like the same one.")
          .kind(RuleKind.CODING)
          .severity(Severity.WARNING)
          .authority(Authority.PAYER)
          .addCitation(CITATION)
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

  private static final Outcome NONE = Outcome.notApplicable("no facet line on the claim");

  private static final List<Scope> SCOPES =
      List.of(Scope.of(NONE, Subject.FACET_LINE), Scope.of(Outcome.passed(), Subject.DIFFERENCE));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    List<BilledLine> lines = BilledClaim.of(input).facetLines();
    if (input.coded().isPresent()) {
      return Outcome.of(
          Compared.judgements(input, Fault.NO_SIDE, OneSidedLevelCarriesItsSide::finding));
    }
    BilateralForm form = CodeLines.form(input);
    List<Finding> findings = new ArrayList<>(0);
    for (BilledLine line : lines) {
      if (line.saysNoSide() && lacksSide(line, form) && !UnitsForSides.are(input, line)) {
        findings.add(finding(line));
      }
    }
    return Outcome.ofFindings(findings);
  }

  private static boolean lacksSide(BilledLine line, BilateralForm form) {
    return switch (line.position().rank()) {
      case FIRST -> true;
      case SECOND -> line.units() != 2;
      case THIRD_AND_ADDITIONAL -> false;
      case EACH_FURTHER ->
          form != BilateralForm.MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE || line.units() % 2 == 1;
    };
  }

  private static Finding finding(RuleInput input, Difference difference) {
    return Compared.finding(INFO, CITATION, difference)
        .disposition(Disposition.STOPS_PAYMENT)
        .template("{found} {does|do} not say the side, treated: {level}; expected {expected}")
        .fix(Comparison.fixOr(input, () -> new Fix.Advise("bill " + difference.expectedText())))
        .build();
  }

  private static Finding finding(BilledLine line) {
    return Finding.of(INFO, CITATION)
        .disposition(Disposition.STOPS_PAYMENT)
        .place(line.place("modifiers"))
        .template("{found} says no side, expected {expected}")
        .fact("found", line.label())
        .fact("expected", "RT, LT or the form for both sides")
        .fix(
            new Fix.Query(
                "which side was treated on line " + line.number() + "?",
                List.of("left", "right", "bilateral")))
        .build();
  }
}
