package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.rule.Derivation;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.CodeFamily;

/** The injection lines of a region on the claim, with and without KX, and what is known of them. */
record KxLines(
    SpinalRegion region,
    List<BilledLine> marked,
    List<BilledLine> unmarked,
    InjectionPurposes.Wish wish) {
  static final Outcome NOT_THIS_PAYER =
      Outcome.notApplicable("this payer does not mark diagnostic lines by KX on this day");
  static final Outcome NO_INJECTION =
      Outcome.notApplicable("no facet injection under fluoroscopy or CT on the claim");
  static final Outcome NOTHING_DONE =
      Outcome.notApplicable("no facet injection under fluoroscopy or CT was done");
  static final Judgement.Undetermined PURPOSE_MISSING =
      new Judgement.Undetermined(List.of("purpose"));

  private static final Derivation<Regions> VIEW =
      Derivation.of(
          input ->
              new Regions(
                  made(input, SpinalRegion.CERVICAL_THORACIC), made(input, SpinalRegion.LUMBAR)));

  /** A region without an injection line, of which nobody asks more. */
  private static final KxLines NONE =
      new KxLines(SpinalRegion.LUMBAR, List.of(), List.of(), InjectionPurposes.Wish.NOT_KNOWN);

  /** Both regions, made once for the rules of KX. */
  private record Regions(KxLines thoracic, KxLines lumbar) {}

  static KxLines of(RuleInput input, SpinalRegion region) {
    Regions regions = input.derived(VIEW);
    return region == SpinalRegion.LUMBAR ? regions.lumbar() : regions.thoracic();
  }

  private static KxLines made(RuleInput input, SpinalRegion region) {
    List<BilledLine> lines = BilledClaim.of(input).facetLines();
    int injections = 0;
    int marked = 0;
    for (int i = 0; i < lines.size(); i++) {
      BilledLine line = lines.get(i);
      if (isInjection(line, region)) {
        injections++;
        marked += line.carriesKx() ? 1 : 0;
      }
    }
    return injections == 0
        ? NONE
        : new KxLines(
            region,
            injections(lines, region, marked, true),
            injections(lines, region, injections - marked, false),
            InjectionPurposes.of(input).in(region, injections));
  }

  private static List<BilledLine> injections(
      List<BilledLine> lines, SpinalRegion region, int size, boolean marked) {
    if (size == 0) {
      return List.of();
    }
    List<BilledLine> found = new ArrayList<>(size);
    for (int i = 0; i < lines.size(); i++) {
      BilledLine line = lines.get(i);
      if (isInjection(line, region) && line.carriesKx() == marked) {
        found.add(line);
      }
    }
    return found;
  }

  private static boolean isInjection(BilledLine line, SpinalRegion region) {
    FacetPosition position = line.position();
    return position.family() == CodeFamily.INJECTION && position.region() == region;
  }

  boolean isEmpty() {
    return marked.isEmpty() && unmarked.isEmpty();
  }

  /** Whether lines stand on the claim for which no injection was done. */
  boolean isOfNothingDone() {
    return !isEmpty() && wish == InjectionPurposes.Wish.NOT_DONE;
  }

  /** How many lines are diagnostic where some are. */
  int diagnosticLines(RuleInput input) {
    return InjectionPurposes.of(input).diagnosticLines(region);
  }

  /** All lines in words. */
  String labels() {
    List<String> labels = new ArrayList<>();
    marked.forEach(line -> labels.add(line.label()));
    unmarked.forEach(line -> labels.add(line.label()));
    return String.join(", ", labels);
  }
}
