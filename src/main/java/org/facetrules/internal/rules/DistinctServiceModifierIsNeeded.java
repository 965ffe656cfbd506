package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.Modifier;
import org.facetrules.encounter.Encounter;
import org.facetrules.rule.Authority;
import org.facetrules.rule.ClaimEdit;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Judgement;
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
 * 59 or an X modifier stands only where a pair edit that a modifier can resolve needs it.
 *
 * <p>Payable: {@code 64635-LT 64493-59-RT}. Flagged: {@code 64490-LT 64493-59-LT}: no edit stands
 * between the regions.
 *
 * <p>Source: national pair tables (NS, OPPSENG); another service of the day counts wherever it is
 * billed.
 *
 * <p>Limits: whether the modifier's statement is true is FR-402's; a pair that no modifier resolves
 * is FR-401's. Pairs of two codes of which none is a facet code are not known here.
 */
final class DistinctServiceModifierIsNeeded implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "NS",
          "pair tables: 59 and the X modifiers resolve pairs with indicator 1, and do nothing else",
          EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-311")
          .title("59 or an X modifier only where a pair edit needs it")
          .statement(
              "A line carries a distinct-service modifier only where it forms a pair edit with"
                  + " indicator 1 with another service of the day by the same provider.")
          .reason("Where no edit stands between services, the modifier says nothing and is misuse.")
          .kind(RuleKind.CODING)
          .severity(Severity.WARNING)
          .authority(Authority.NCCI)
          .addCitation(CITATION)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_EDITS =
      Outcome.notApplicable("this payer does not judge by the national pair edits");
  private static final Outcome NOT_MET =
      Outcome.notApplicable("no line beside a facet code carries 59 or an X modifier");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(
          Scope.of(NO_EDITS, Subject.PAIR_EDITS),
          Scope.of(NOT_MET, Subject.FACET_LINE),
          Scope.of(NOT_MET, Subject.DISTINCT_SERVICE_MODIFIER));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    BilledClaim claim = BilledClaim.of(input);
    List<Judgement> judgements = new ArrayList<>(0);
    for (BilledLine line : claim.lines()) {
      Modifier modifier = ModifierSets.first(line, ModifierSets.DISTINCT_SERVICE);
      if (modifier != null) {
        judge(input, line, modifier, judgements);
      }
    }
    return Outcome.of(judgements);
  }

  private static void judge(
      RuleInput input, BilledLine line, Modifier modifier, List<Judgement> judgements) {
    PairsOfLine pairs = PairsOfLine.of(input, line);
    if (pairs.isPaired()) {
      return;
    }
    judgements.add(
        pairs.unknown().isEmpty()
            ? new Judgement.Flagged(finding(input, line, modifier))
            : new Judgement.Undetermined(pairs.unknown()));
  }

  private static Finding finding(RuleInput input, BilledLine line, Modifier modifier) {
    List<ClaimEdit> edits =
        LineModifierEdits.set(
            line, LineModifierEdits.without(line, ModifierSets.DISTINCT_SERVICE::contains));
    boolean allKnown = input.encounter().flatMap(Encounter::otherServices).isPresent();
    return Finding.of(INFO, CITATION)
        .disposition(Disposition.PAYER_DEPENDENT)
        .place(line.place("modifiers"))
        .template("{found} carries {modifier}: expected {expected}")
        .fact("found", line.label())
        .fact("modifier", modifier)
        .fact("expected", "another service of the day that a pair edit sets against it")
        .fix(allKnown ? Fix.safe(edits) : Fix.toConfirm(edits))
        .build();
  }
}
