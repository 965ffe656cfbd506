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
 * A line has at most four modifiers; on facet lines those that price it stand first.
 *
 * <p>Payable: {@code 64493-50-59-KX}. Flagged: {@code 64493-KX-50} (advice), a line with five.
 *
 * <p>Source: the order by SEQ, two newsletters; no CMS rule on order was found, so it is advice.
 * The claim form has four places; no source of this library prints that.
 *
 * <p>Limits: modifiers that the newsletters do not place, and 51, may stand anywhere.
 */
final class ModifiersAreFewAndInOrder implements ScopedRule {
  private static final int PLACES = 4;

  private static final Citation FORM =
      new Citation(
          "DERIVED",
          "the claim form has four places for modifiers on a line; printed in no source read",
          EvidenceGrade.C);

  private static final Citation ORDER =
      new Citation(
          "SEQ", "pricing first, then payment eligibility, then information", EvidenceGrade.B);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-313")
          .title("At most four modifiers on a line, pricing modifiers first")
          .statement(
              "A line carries no more than four modifiers. On facet lines those that price the line"
                  + " stand before those that say whether it is paid, and these before those that"
                  + " inform; another order is advice.")
          .reason(
              "A fifth modifier has no place on the claim form; claim systems price a line by the"
                  + " first ones.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.CLAIM_FORM)
          .addCitation(FORM)
          .addCitation(ORDER)
          .needs(RuleNeed.CLAIM)
          .outcomes(OutcomeKind.PASSED, OutcomeKind.FLAGGED, OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_MODIFIER = Outcome.notApplicable("no line has a modifier");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(
          Scope.of(NO_MODIFIER, Subject.MODIFIER),
          Scope.of(Outcome.passed(), Subject.SEVERAL_MODIFIERS));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    List<Finding> findings = new ArrayList<>(0);
    for (BilledLine line : BilledClaim.of(input).lines()) {
      List<Modifier> modifiers = line.line().modifiers();
      if (modifiers.size() > PLACES) {
        findings.add(tooMany(line));
      }
      if (line.isFacet() && !ModifierOrder.isKept(modifiers) && !isMendedByAnother(line)) {
        findings.add(outOfOrder(line));
      }
    }
    return Outcome.ofFindings(findings);
  }

  /**
   * 59 beside an X modifier is FR-310's, whose fix puts the rest in order; 50 beside a side is
   * FR-301's.
   */
  private static boolean isMendedByAnother(BilledLine line) {
    return OneDistinctServiceModifier.better(line) != null
        || (line.isBilateral() && (line.isLeft() || line.isRight()));
  }

  private static Finding tooMany(BilledLine line) {
    return Finding.of(INFO, FORM)
        .disposition(Disposition.STOPS_PAYMENT)
        .place(line.place("modifiers"))
        .template("{found} has {count} modifiers: the claim form has places for {limit}")
        .fact("found", line.label())
        .fact("count", line.line().modifiers().size())
        .fact("limit", PLACES)
        .fix(new Fix.Advise("keep the four that decide payment, those that inform can go"))
        .build();
  }

  private static Finding outOfOrder(BilledLine line) {
    List<Modifier> ordered = ModifierOrder.inOrder(line.line().modifiers());
    return Finding.of(INFO, ORDER)
        .disposition(Disposition.INFORMATION)
        .place(line.place("modifiers"))
        .template("{found} has its modifiers in another order than {expected}")
        .fact("found", line.label())
        .fact("expected", String.join(", ", ordered.stream().map(Modifier::value).toList()))
        .fix(Fix.safe(LineModifierEdits.set(line, ordered)))
        .build()
        .withSeverity(Severity.ADVICE);
  }
}
