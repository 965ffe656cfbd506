package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.Modifier;
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
 * 76 and 77 do not stand on facet lines: they lift no limit of a day.
 *
 * <p>Payable: {@code 64493-50}. Flagged: {@code 64493-LT 64493-76-RT}.
 *
 * <p>Source: MMP14: 76 and 77 do not get past limits that are summed over the day; TMAPTP and MCWG:
 * they are in no list of modifiers that resolve a pair edit.
 *
 * <p>Limits: units over the limit are FR-403's; where a code stands too often, which is FR-203's or
 * FR-204's, the modifier is not told again.
 */
final class RepeatModifierLiftsNoLimit implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "MMP14",
          "76 and 77 do not get past limits that are summed over all lines of the day",
          EvidenceGrade.B);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-316")
          .title("76 and 77 do not lift a limit of a day")
          .statement(
              "No facet line carries 76 or 77, the modifiers of a repeated procedure. They get past"
                  + " no limit of units and no pair edit.")
          .reason("The limits of facet codes are summed over all lines of the day.")
          .kind(RuleKind.CODING)
          .severity(Severity.WARNING)
          .authority(Authority.NCCI)
          .addCitation(CITATION)
          .needs(RuleNeed.CLAIM)
          .outcomes(OutcomeKind.PASSED, OutcomeKind.FLAGGED, OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_FACET_LINE = Outcome.notApplicable("no facet code on the claim");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(
          Scope.of(NO_FACET_LINE, Subject.FACET_LINE),
          Scope.of(Outcome.passed(), Subject.REPEAT_MODIFIER));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    List<BilledLine> lines = BilledClaim.of(input).facetLines();
    List<Finding> findings = new ArrayList<>(0);
    for (BilledLine line : lines) {
      Modifier repeat = ModifierSets.first(line, ModifierSets.REPEAT);
      if (repeat != null && !standsTooOften(input, line)) {
        findings.add(finding(line, repeat));
      }
    }
    return Outcome.ofFindings(findings);
  }

  private static boolean standsTooOften(RuleInput input, BilledLine line) {
    return FirstLevelCodeStandsOnce.flags(input, line.code())
        || ThirdLevelCodeStandsOnce.flags(input, line.code());
  }

  private static Finding finding(BilledLine line, Modifier repeat) {
    List<Modifier> modifiers = LineModifierEdits.without(line, ModifierSets.REPEAT::contains);
    return Finding.of(INFO, CITATION)
        .disposition(Disposition.PAYER_DEPENDENT)
        .place(line.place("modifiers"))
        .template(
            "{found} carries {modifier}, which lifts no limit of the day: expected {expected}")
        .fact("found", line.label())
        .fact("modifier", repeat)
        .fact("expected", "no 76 or 77 on a facet line")
        .fix(Fix.toConfirm(LineModifierEdits.set(line, modifiers)))
        .build();
  }
}
