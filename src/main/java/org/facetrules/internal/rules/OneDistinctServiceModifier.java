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
import org.jspecify.annotations.Nullable;

/**
 * 59 does not stand beside an X modifier, and not where the payer wants an X modifier.
 *
 * <p>Payable: {@code 64493-59-LT} beside {@code 64633}. Flagged: {@code 64493-59-XS-LT}.
 *
 * <p>Source: FCSO236: 59 is for where no better modifier fits; XE, XS, XP and XU are the better
 * ones. What a payer prefers is its profile's.
 *
 * <p>Limits: does not judge whether the service is distinct; FR-311 and FR-402 do.
 */
final class OneDistinctServiceModifier implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "FCSO236", "59 is for where no better modifier fits, such as XS", EvidenceGrade.A);

  private static final Citation PREFERENCE =
      new Citation(
          "DERIVED",
          "from the payer profile: it names another distinct-service modifier than 59",
          EvidenceGrade.C);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-310")
          .title("59 and an X modifier do not stand together")
          .statement(
              "A line carries 59 or one of XE, XS, XP, XU, not both; where the payer prefers an X"
                  + " modifier, not 59.")
          .reason("59 says that no better modifier fits; the X modifiers are the better ones.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.CONTRACTOR)
          .addCitation(CITATION)
          .addCitation(PREFERENCE)
          .needs(RuleNeed.CLAIM)
          .outcomes(OutcomeKind.PASSED, OutcomeKind.FLAGGED, OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NOT_MET =
      Outcome.notApplicable("no line carries 59 or an X modifier");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(Scope.of(NOT_MET, Subject.DISTINCT_SERVICE_MODIFIER));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    Modifier preferred = input.profile().distinctServiceModifier();
    List<Finding> findings = new ArrayList<>(0);
    for (BilledLine line : BilledClaim.of(input).lines()) {
      if (ModifierSets.first(line, ModifierSets.DISTINCT_SERVICE) != null) {
        Modifier better = better(line);
        if (better != null) {
          findings.add(together(line, better));
        } else if (line.has(Modifier.DISTINCT_SERVICE)
            && !preferred.equals(Modifier.DISTINCT_SERVICE)) {
          findings.add(notPreferred(line, preferred));
        }
      }
    }
    return Outcome.ofFindings(findings);
  }

  /** An X modifier that stands beside 59 on a line; null where none does. */
  static @Nullable Modifier better(BilledLine line) {
    if (!line.has(Modifier.DISTINCT_SERVICE)) {
      return null;
    }
    for (Modifier modifier : line.line().modifiers()) {
      if (!modifier.equals(Modifier.DISTINCT_SERVICE)
          && ModifierSets.DISTINCT_SERVICE.contains(modifier)) {
        return modifier;
      }
    }
    return null;
  }

  private static Finding together(BilledLine line, Modifier better) {
    return Finding.of(INFO, CITATION)
        .disposition(Disposition.STOPS_PAYMENT)
        .place(line.place("modifiers"))
        .template("{found} carries 59 beside {better}: expected {expected}")
        .fact("found", line.label())
        .fact("better", better)
        .fact("expected", better + " alone")
        .fix(Fix.safe(LineModifierEdits.remove(line, Modifier.DISTINCT_SERVICE)))
        .build();
  }

  private static Finding notPreferred(BilledLine line, Modifier preferred) {
    List<Modifier> modifiers = new ArrayList<>(line.line().modifiers());
    modifiers.replaceAll(
        modifier -> modifier.equals(Modifier.DISTINCT_SERVICE) ? preferred : modifier);
    return Finding.of(INFO, PREFERENCE)
        .disposition(Disposition.PAYER_DEPENDENT)
        .place(line.place("modifiers"))
        .template("{found} carries 59: this payer prefers {expected}")
        .fact("found", line.label())
        .fact("expected", preferred)
        .fix(Fix.toConfirm(LineModifierEdits.set(line, modifiers)))
        .build();
  }
}
