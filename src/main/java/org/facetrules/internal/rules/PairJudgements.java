package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.rule.ClaimEdit;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.RuleInput;

/** What the rules on pairs of services share. */
final class PairJudgements {
  static final Outcome NO_PAIR_EDITS =
      Outcome.notApplicable("the payer does not judge by the national pair edits");
  static final Outcome NO_TWO_SERVICES =
      Outcome.notApplicable("no two services of the day, one of them with a facet code");

  /** Of the rules that speak of any pair between facet codes and other services. */
  static final List<Scope> SCOPES =
      List.of(
          Scope.of(NO_PAIR_EDITS, Subject.PAIR_EDITS),
          Scope.of(NO_TWO_SERVICES, Subject.TWO_SERVICES),
          Scope.of(Outcome.passed(), Subject.PAIR));

  private PairJudgements() {}

  /** A judgement of each service beside facet codes, by its best attested pair. */
  static Outcome ofEachService(
      DayPairs pairs, PairOwner owner, Function<MetPair, Judgement> judge) {
    List<Judgement> judgements = new ArrayList<>(0);
    List<DayService> judged = new ArrayList<>(0);
    for (MetPair pair : pairs.met(owner)) {
      if (!judged.contains(pair.beside())) {
        judged.add(pair.beside());
        judgements.add(judge.apply(pair));
      }
    }
    addOpen(judgements, pairs.open(owner));
    return Outcome.of(judgements);
  }

  /** Says of the pairs that are not known why. */
  static void addOpen(List<Judgement> judgements, List<String> reasons) {
    if (!reasons.isEmpty()) {
      judgements.add(new Judgement.Undetermined(reasons));
    }
  }

  /** Whether one of two facet lines is wrong as a whole, which another rule says. */
  static boolean isOfAWrongLine(MetPair pair, RuleInput input) {
    return pair.isAmongFacetCodes()
        && (Comparison.isWrong(input, pair.columnOne().line())
            || Comparison.isWrong(input, pair.columnTwo().line()));
  }

  /** That a modifier asserts what nothing proves. */
  static String notChecked(RuleInput input) {
    return input.coded().isPresent()
        ? "; the encounter does not say it"
        : "; not checked against an encounter";
  }

  static Judgement performerMissing(MetPair pair) {
    return new Judgement.Undetermined(List.of(pair.performerMissing()));
  }

  static Judgement resolved(MetPair pair, PairModifiers.Resolution resolution, String remark) {
    return new Judgement.Resolved(
        pair.lines(),
        resolution.by(),
        resolution.asserts() + remark,
        resolution.citation().orElse(pair.edit().citation()));
  }

  /** The lines as people write them, apart by commas, each once, in order of their codes. */
  static String labels(List<DayService> services) {
    List<String> labels = new ArrayList<>(services.size());
    for (DayService service : services) {
      if (!labels.contains(service.label())) {
        labels.add(service.label());
      }
    }
    labels.sort(null);
    return String.join(", ", labels);
  }

  /**
   * Removes lines of the claim, and with a first-level facet code its add-on lines, which stand on
   * nothing then. Where the claim differs from the encounter, what differs is mended first: one of
   * the two lines can be the slip.
   */
  static Fix removal(List<DayService> services, RuleInput input) {
    for (DayService service : services) {
      if (service.isFacet()) {
        return Comparison.fixOr(input, () -> removalAlone(services, input));
      }
    }
    // What mends the facet lines leaves a service beside them where it is.
    return removalAlone(services, input);
  }

  /** The same where the pairs are never paid: a fix that leaves one of them is none. */
  static Fix parting(List<MetPair> pairs, List<DayService> services, RuleInput input) {
    Fix fix = removal(services, input);
    return fix instanceof Fix.Edits edits && leavesOne(pairs, edits, input)
        ? removalAlone(services, input)
        : fix;
  }

  private static boolean leavesOne(List<MetPair> pairs, Fix.Edits edits, RuleInput input) {
    List<ClaimLine> after = edits.applyTo(input.claim().orElseThrow()).lines();
    for (MetPair pair : pairs) {
      if (isStill(pair.columnOne(), after) && isStill(pair.columnTwo(), after)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStill(DayService service, List<ClaimLine> lines) {
    return !service.isOnClaim()
        || lines.stream().anyMatch(line -> line.code().equals(service.code()));
  }

  private static Fix removalAlone(List<DayService> services, RuleInput input) {
    List<ClaimEdit> removals = new ArrayList<>();
    for (BilledLine line : BilledClaim.of(input).lines()) {
      if (isNamed(line, services) || standsOnOneOf(line, services)) {
        removals.add(new ClaimEdit.RemoveLine(line.number()));
      }
    }
    if (removals.isEmpty()) {
      return new Fix.Advise("leave out " + labels(services) + " from its claim");
    }
    return Fix.toConfirm(removals);
  }

  private static boolean isNamed(BilledLine line, List<DayService> services) {
    for (DayService service : services) {
      if (service.line() == line.number()) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsOnOneOf(BilledLine line, List<DayService> services) {
    if (!line.isFacet() || !line.position().isAddOn()) {
      return false;
    }
    ProcedureCode first = line.position().codes().first();
    for (DayService service : services) {
      if (service.isOnClaim() && service.code().equals(first)) {
        return true;
      }
    }
    return false;
  }
}
