package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.Performer;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
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
import org.facetrules.table.CompanionKind;
import org.facetrules.table.ServiceIndicators;

/**
 * What a modifier asserts of a facet procedure and another injection of the day can be true.
 *
 * <p>Payable: {@code 20552, 64493-LT-59}. Flagged: {@code 20552-RT, 64493-LT}, since a trigger
 * point has no side that could be opposite; {@code 20552, 64493-LT-XP} where one provider did both.
 *
 * <p>Source: bilateral indicators of the relative value files; the meaning of XP.
 *
 * <p>Limits: that a pair carries a modifier in the right column is FR-402's; of a pair with
 * indicator 0 only FR-401 speaks. Where the other injection was given no encounter says, so a
 * distinct site is not doubted.
 */
final class DistinctnessIsPossible implements ScopedRule {
  /** The bilateral indicator of a service that has no sides. */
  private static final String NO_SIDES = "0";

  private static final Citation SIDES =
      new Citation(
          "DERIVED",
          "from CMSAPI: bilateral indicator 0, the service has no sides to be opposite",
          EvidenceGrade.C);
  private static final Citation PRACTITIONER =
      new Citation("CR11168", "XP: separate practitioner", EvidenceGrade.B);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-406")
          .title("What a modifier says of another injection can be true")
          .statement(
              "Where a modifier resolves the pair of a facet code with a trigger point, joint,"
                  + " epidural or other injection, what it says is possible: sides are opposite only"
                  + " where both services have sides, a separate practitioner is another one.")
          .reason("A modifier resolves a pair edit only where its statement is true.")
          .kind(RuleKind.NCCI)
          .severity(Severity.ERROR)
          .authority(Authority.NCCI)
          .addCitation(PRACTITIONER)
          .addCitation(SIDES)
          .needs(RuleNeed.CLAIM)
          .outcomes(OutcomeKind.PASSED, OutcomeKind.FLAGGED, OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_RESOLVED_PAIR =
      Outcome.notApplicable(
          "no pair of a facet code with another injection that a modifier resolves");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(
          Scope.of(PairJudgements.NO_PAIR_EDITS, Subject.PAIR_EDITS),
          Scope.of(NO_RESOLVED_PAIR, Subject.PAIR));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    DayPairs pairs = DayPairs.of(input);
    boolean met = false;
    List<Judgement> judgements = new ArrayList<>(0);
    for (MetPair pair : pairs.met(PairOwner.GENERAL)) {
      Optional<PairModifiers.Resolution> resolution = resolution(pair, input);
      if (resolution.isPresent()) {
        met = true;
        judge(pair, resolution.get(), judgements, input);
      }
    }
    return met ? Outcome.of(judgements) : NO_RESOLVED_PAIR;
  }

  /** Between facet codes FR-402 and FR-405 know the joints and sides; who did it is asked here. */
  private static Optional<PairModifiers.Resolution> resolution(MetPair pair, RuleInput input) {
    if (pair.isNever()) {
      return Optional.empty();
    }
    Optional<PairModifiers.Resolution> resolution = PairModifiers.of(pair, input);
    return pair.beside().isKind(CompanionKind.INJECTION)
        ? resolution
        : resolution.filter(how -> pair.isAmongFacetCodes() && assertsAnother(how));
  }

  private static boolean assertsAnother(PairModifiers.Resolution resolution) {
    return resolution.by().equals(Modifier.SEPARATE_PRACTITIONER.value());
  }

  private static void judge(
      MetPair pair,
      PairModifiers.Resolution resolution,
      List<Judgement> judgements,
      RuleInput input) {
    if (isOfOneProvider(pair, resolution, input)) {
      judgements.add(
          flagged(pair, resolution, "one provider for both", "another practitioner", PRACTITIONER));
    } else if (isOfNoSides(pair, resolution)) {
      judgements.add(
          flagged(
              pair,
              resolution,
              pair.beside().code() + ", which has no sides",
              input.profile().distinctServiceModifier() + " where it was another site",
              SIDES));
    }
  }

  /** Whether this rule says that what a modifier asserts cannot be. */
  static boolean speaksOf(MetPair pair, PairModifiers.Resolution resolution, RuleInput input) {
    return resolution(pair, input).isPresent()
        && (isOfOneProvider(pair, resolution, input) || isOfNoSides(pair, resolution));
  }

  private static boolean isOfOneProvider(
      MetPair pair, PairModifiers.Resolution resolution, RuleInput input) {
    return assertsAnother(resolution) && pair.isByOneProvider() && saysWho(pair, input);
  }

  private static boolean isOfNoSides(MetPair pair, PairModifiers.Resolution resolution) {
    return resolution.citation().isPresent() && hasNoSides(pair.beside());
  }

  /** A claim that names no performer says too little to doubt XP. */
  private static boolean saysWho(MetPair pair, RuleInput input) {
    return saysSame(pair.columnOne(), input) && saysSame(pair.columnTwo(), input);
  }

  private static boolean saysSame(DayService service, RuleInput input) {
    return !service.isOnClaim()
        || input.lines().get(service.line() - 1).performedBy().equals(Optional.of(Performer.SAME));
  }

  private static boolean hasNoSides(DayService service) {
    return ServiceIndicators.standard()
        .find(service.code())
        .filter(indicator -> indicator.bilateral().equals(NO_SIDES))
        .isPresent();
  }

  private static Judgement flagged(
      MetPair pair,
      PairModifiers.Resolution resolution,
      String found,
      String expected,
      Citation citation) {
    return new Judgement.Flagged(
        Finding.of(INFO, citation)
            .disposition(Disposition.STOPS_PAYMENT)
            .place(pair.columnTwo().place())
            .template(
                "{columnTwo} is separated from {columnOne} by {by}: found {found}, expected"
                    + " {expected}")
            .fact("by", resolution.by())
            .fact("columnTwo", pair.columnTwo().label())
            .fact("columnOne", pair.columnOne().label())
            .fact("found", found)
            .fact("expected", expected)
            .fix(DistinctnessFix.of(pair, resolution))
            .build());
  }
}
