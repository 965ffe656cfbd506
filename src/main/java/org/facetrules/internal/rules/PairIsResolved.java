package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facetrules.rule.Authority;
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
 * Two services in a pair edit with indicator 1 carry a modifier that resolves it.
 *
 * <p>Payable: {@code 20552, 64493-LT-59}; {@code 64635-LT, 64493-RT}. Flagged: {@code 20552,
 * 64493-LT}; {@code 20552-59, 64493-LT} before 2019-07-01 or on a hospital claim.
 *
 * <p>Source: the national pair table of the setting; {@link PairModifiers} for the modifiers.
 *
 * <p>Limits: {@link PairOwner} says which pairs are another rule's. What a modifier asserts is
 * checked against the encounter between facet codes; of another service the encounter has no site,
 * and FR-406 says what cannot be. Of a facet line that is wrong as a whole, such as one of another
 * family than was done, the rule of that fault speaks alone.
 */
final class PairIsResolved implements ScopedRule {
  private static final Citation PLACEMENT =
      new Citation(
          "FCSO236",
          "an NCCI modifier on the column 2 code; 59 and X on either from 2019-07-01, Part B",
          EvidenceGrade.A);
  private static final Citation TABLES =
      new Citation("NS", "pair tables of 2024-07-01, indicator 1", EvidenceGrade.A);
  private static final ImmutableSet<String> OF_SITES =
      ImmutableSet.of("59", "XS", PairModifiers.BOTH_SIDES);
  private static final String AGREES = "; the encounter agrees";

  static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-402")
          .title("A pair edit that allows a modifier is resolved by one")
          .statement(
              "Of two services of the day by one provider in a national pair edit with indicator 1,"
                  + " a modifier says that they were distinct, and stands where it counts. Whether"
                  + " the record supports it is not judged.")
          .reason(
              "The column 2 code is not paid beside the column 1 code unless a modifier says that"
                  + " it was another site, side or encounter.")
          .kind(RuleKind.NCCI)
          .severity(Severity.ERROR)
          .authority(Authority.NCCI)
          .addCitation(TABLES)
          .addCitation(PLACEMENT)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.RESOLVED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Scope> scopes() {
    return PairJudgements.SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    DayPairs pairs = DayPairs.of(input);
    List<MetPair> met = pairs.met(PairOwner.GENERAL);
    List<Judgement> judgements = new ArrayList<>(0);
    if (!met.isEmpty()) {
      judge(met, judgements, input);
    }
    PairJudgements.addOpen(judgements, pairs.open(PairOwner.GENERAL));
    return Outcome.of(judgements);
  }

  private static void judge(List<MetPair> pairs, List<Judgement> judgements, RuleInput input) {
    Map<DayService, List<MetPair>> unresolved = new LinkedHashMap<>();
    for (MetPair pair : pairs) {
      if (!pair.isNever()
          && !isIncluded(pair, input)
          && !PairJudgements.isOfAWrongLine(pair, input)) {
        judge(pair, judgements, unresolved, input);
      }
    }
    unresolved.forEach(
        (two, met) ->
            judgements.add(new Judgement.Flagged(UnresolvedPair.finding(two, met, input))));
  }

  private static void judge(
      MetPair pair,
      List<Judgement> judgements,
      Map<DayService, List<MetPair>> unresolved,
      RuleInput input) {
    Optional<PairModifiers.Resolution> resolution = PairModifiers.of(pair, input);
    if (resolution.isPresent() && DistinctnessIsPossible.speaksOf(pair, resolution.get(), input)) {
      return;
    }
    if (resolution.isPresent() && !UnresolvedPair.isContradicted(pair, input)) {
      judgements.add(
          PairJudgements.resolved(pair, resolution.get(), remark(pair, resolution.get(), input)));
    } else if (pair.isByOneProvider()) {
      unresolved.computeIfAbsent(pair.columnTwo(), two -> new ArrayList<>()).add(pair);
    } else {
      judgements.add(PairJudgements.performerMissing(pair));
    }
  }

  /** An encounter shows other joints or sides, and nothing of other practitioners or times. */
  private static String remark(MetPair pair, PairModifiers.Resolution resolution, RuleInput input) {
    boolean asDone =
        OF_SITES.contains(resolution.by())
            && input.coded().isPresent()
            && Comparison.of(input).state() == Comparison.State.AGREES;
    return asDone && SameSiteLines.keepsApart(pair, input)
        ? AGREES
        : PairJudgements.notChecked(input);
  }

  /** An injection at a destroyed joint and side is FR-405's. */
  private static boolean isIncluded(MetPair pair, RuleInput input) {
    if (!pair.isAmongFacetCodes()) {
      return false;
    }
    for (BilledLine line : BilledClaim.of(input).facetLines()) {
      boolean ofThePair =
          line.number() == pair.columnTwo().line() || line.number() == pair.columnOne().line();
      if (ofThePair && SameSiteLines.billsIncluded(line, input)) {
        return true;
      }
    }
    return false;
  }
}
