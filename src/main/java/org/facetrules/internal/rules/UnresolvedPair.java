package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Modifier;
import org.facetrules.rule.ClaimEdit;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.RuleInput;

/** What FR-402 says of a column 2 service that no modifier separates from those before it. */
final class UnresolvedPair {
  private UnresolvedPair() {}

  static Finding finding(DayService two, List<MetPair> pairs, RuleInput input) {
    MetPair first = pairs.get(0);
    List<DayService> ones = new ArrayList<>(pairs.size());
    pairs.forEach(pair -> ones.add(pair.columnOne()));
    return Finding.of(PairIsResolved.INFO, first.edit().citation())
        .disposition(Disposition.STOPS_PAYMENT)
        .place(two.place())
        .template(
            "{columnTwo} is not paid beside {columnOne} (pair {pair}): found {found}, expected"
                + " {expected}")
        .fact("columnTwo", two.label())
        .fact("columnOne", PairJudgements.labels(ones))
        .fact("pair", first.codes())
        .fact("found", found(first, input))
        .fact("expected", expected(first, input))
        .fact("rationale", first.edit().rationale())
        .fact("table", first.edit().setting().label())
        .fix(fix(two, pairs, input))
        .build();
  }

  /** Whether the encounter has both services at one joint and side, whatever a modifier says. */
  static boolean isContradicted(MetPair pair, RuleInput input) {
    if (!pair.isAmongFacetCodes() || input.coded().isEmpty()) {
      return false;
    }
    FacetPosition two = pair.columnTwo().position();
    return !SameSiteLines.sharedBy(
            two, pair.columnTwo().code(), pair.columnOne().position().family(), input)
        .isEmpty();
  }

  /** Whether one of two facet codes is none of what the encounter says was done. */
  private static boolean isNotDone(MetPair pair, RuleInput input) {
    return pair.isAmongFacetCodes()
        && input.coded().isPresent()
        && input.coded().get().queries().isEmpty()
        && !SameSiteLines.keepsApart(pair, input);
  }

  private static String found(MetPair pair, RuleInput input) {
    if (isContradicted(pair, input)) {
      return "both at one joint and side by the encounter";
    }
    Optional<PairModifiers.Resolution> misplaced = PairModifiers.distinct(pair.columnOne());
    if (misplaced.isPresent()) {
      return misplaced.get().by() + " on the column 1 line";
    }
    return namesSide(pair.columnOne()) && namesSide(pair.columnTwo())
        ? "sides that are not opposite"
        : "no modifier that resolves the pair";
  }

  private static boolean namesSide(DayService service) {
    return service.has(Modifier.BILATERAL)
        || service.has(Modifier.LEFT)
        || service.has(Modifier.RIGHT);
  }

  private static String expected(MetPair pair, RuleInput input) {
    if (isContradicted(pair, input) || isNotDone(pair, input)) {
      return "one of the two services";
    }
    return PairModifiers.distinct(pair.columnOne())
            .map(PairModifiers.Resolution::by)
            .orElse(input.profile().distinctServiceModifier().value())
        + " on "
        + pair.columnTwo().label()
        + " where it was another site, else one of the two services";
  }

  private static boolean isNeededNowhereElse(DayService one, RuleInput input) {
    return DayPairs.of(input).count(PairOwner.GENERAL, one) == 1;
  }

  private static Fix fix(DayService two, List<MetPair> pairs, RuleInput input) {
    if (isContradicted(pairs.get(0), input) || isNotDone(pairs.get(0), input)) {
      return PairJudgements.removal(List.of(two), input);
    }
    Modifier distinct = input.profile().distinctServiceModifier();
    MetPair first = pairs.get(0);
    DayService one = first.columnOne();
    if (!two.isOnClaim() && one.isOnClaim() && PairModifiers.countsOnEitherLine(input)) {
      return ModifierEdits.add(one, distinct);
    }
    Optional<PairModifiers.Resolution> misplaced = PairModifiers.distinct(one);
    if (misplaced.isPresent()
        && one.isOnClaim()
        && two.isOnClaim()
        && isNeededNowhereElse(one, input)) {
      Modifier moved = Modifier.of(misplaced.get().by());
      return Fix.toConfirm(
          List.of(
              new ClaimEdit.SetModifiers(one.line(), ModifierEdits.without(one.modifiers(), moved)),
              new ClaimEdit.SetModifiers(two.line(), ModifierEdits.with(two.modifiers(), moved))));
    }
    Fix added = ModifierEdits.add(two, distinct);
    return added instanceof Fix.Edits edits && followsFromTheEncounter(edits, pairs, input)
        ? Fix.safe(edits.changes())
        : added;
  }

  /** The encounter has every service at joints of its own, and so the modifier is true. */
  private static boolean followsFromTheEncounter(
      Fix.Edits edits, List<MetPair> pairs, RuleInput input) {
    return edits.changes().stream().noneMatch(ClaimEdit.RemoveLine.class::isInstance)
        && pairs.stream().allMatch(pair -> SameSiteLines.keepsApart(pair, input));
  }
}
