package org.facetrules.internal.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Performer;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.RuleInput;
import org.facetrules.source.Citation;
import org.facetrules.table.CompanionServices;

/**
 * A service that a facet code of the day includes: by a pair edit in force, else by the code set.
 *
 * @param service the service included
 * @param facet the first facet service that includes it
 * @param citation where it was read
 */
record IncludedService(DayService service, DayService facet, Citation citation) {
  /** The best attested first; the order of lines does not matter to what is said. */
  private static final Comparator<IncludedService> ORDER =
      Comparator.comparing((IncludedService included) -> included.citation.grade())
          .thenComparing(included -> included.facet.label());

  static Optional<IncludedService> of(DayService service, RuleInput input) {
    for (MetPair pair : DayPairs.of(input).met(PairOwner.of(service, service))) {
      if (pair.beside() == service) {
        DayService facet = pair.columnOne() == service ? pair.columnTwo() : pair.columnOne();
        return Optional.of(new IncludedService(service, facet, pair.edit().citation()));
      }
    }
    return byCodeSet(service, input);
  }

  static Optional<IncludedService> byCodeSet(DayService service, RuleInput input) {
    Optional<IncludedService> best = Optional.empty();
    for (DayService facet : DayServices.of(input).all()) {
      if (facet.isFacet() && !facet.isBy(Performer.OTHER)) {
        Optional<Citation> citation =
            CompanionServices.standard().inclusion(facet.position().family(), service.code());
        if (citation.isPresent()) {
          IncludedService found = new IncludedService(service, facet, citation.get());
          best =
              best.isPresent() && ORDER.compare(best.get(), found) <= 0 ? best : Optional.of(found);
        }
      }
    }
    return best;
  }

  /** That a distinct-service modifier stands on the service itself, where one does. */
  Optional<Judgement> resolvedBy(String asserts, RuleInput input) {
    Optional<PairModifiers.Resolution> distinct = PairModifiers.distinct(service);
    List<Integer> lines = service.isOnClaim() ? List.of(service.line()) : List.of();
    return distinct.map(
        found ->
            new Judgement.Resolved(
                lines, found.by(), asserts + PairJudgements.notChecked(input), citation));
  }
}
