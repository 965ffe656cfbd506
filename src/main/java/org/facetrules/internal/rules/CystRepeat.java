package org.facetrules.internal.rules;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.encounter.PriorSession;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Place;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;

/** A repeated rupture of a cyst against the repeats and the relief that a policy asks for. */
final class CystRepeat {
  private static final Judgement HISTORY_MISSING = new Judgement.Undetermined(List.of("history"));

  private CystRepeat() {}

  static void judge(RuleInfo info, FacetLevel level, RuleInput input, List<Judgement> judgements) {
    if (input.history().isEmpty()) {
      judgements.add(HISTORY_MISSING);
      return;
    }
    List<PriorSession> before = CystLevels.before(level, input.history().get());
    if (before.isEmpty()) {
      return;
    }
    Optional<CoverageValue<Integer>> repeats = Coverage.at(input, CoverageTerm.CYST_REPEATS);
    if (repeats.isPresent() && before.size() > repeats.get().value()) {
      judgements.add(new Judgement.Flagged(tooOften(info, level, before, repeats.get(), input)));
      return;
    }
    relief(info, before.get(before.size() - 1), input).ifPresent(judgements::add);
  }

  private static Finding tooOften(
      RuleInfo info,
      FacetLevel level,
      List<PriorSession> before,
      CoverageValue<Integer> repeats,
      RuleInput input) {
    return CoverageFinding.denied(
        CoverageFinding.of(info, repeats)
            .place(Place.PROCEDURES)
            .template("repeat {found} of the rupture of the cyst at {level}: the limit is {limit}")
            .fact("found", before.size())
            .fact("level", level.label())
            .fact("limit", repeats.value()),
        input,
        "a further rupture of this cyst is not covered");
  }

  private static Optional<Judgement> relief(RuleInfo info, PriorSession last, RuleInput input) {
    Optional<CoverageValue<Integer>> least = Coverage.at(input, CoverageTerm.CYST_REPEAT_RELIEF);
    if (least.isEmpty()) {
      return Optional.empty();
    }
    if (last.reliefPercent().isEmpty()) {
      return missing("relief of " + last.dateOfService());
    }
    Optional<CoverageValue<Period>> duration =
        Coverage.at(input, CoverageTerm.CYST_REPEAT_DURATION);
    boolean enough = last.reliefPercent().get() >= least.get().value();
    if (enough && duration.isPresent() && last.reliefDuration().isEmpty()) {
      return missing("duration of relief of " + last.dateOfService());
    }
    boolean lasted =
        duration.isEmpty()
            || last.reliefDuration()
                .filter(span -> span.reaches(last.dateOfService(), duration.get().value()))
                .isPresent();
    return enough && lasted
        ? Optional.empty()
        : Optional.of(new Judgement.Flagged(tooLittle(info, last, least.get(), duration, input)));
  }

  private static Optional<Judgement> missing(String part) {
    return Optional.of(new Judgement.Undetermined(List.of("history: " + part)));
  }

  private static Finding tooLittle(
      RuleInfo info,
      PriorSession last,
      CoverageValue<Integer> least,
      Optional<CoverageValue<Period>> duration,
      RuleInput input) {
    return CoverageFinding.denied(
        CoverageFinding.of(info, least)
            .place(Place.PROCEDURES)
            .template("the rupture of {before} relieved {found}: expected {expected}")
            .fact("before", last.dateOfService())
            .fact(
                "found",
                last.reliefPercent().orElseThrow()
                    + " percent"
                    + last.reliefDuration().map(span -> " for " + Spans.words(span)).orElse(""))
            .fact(
                "expected",
                least.value()
                    + " percent"
                    + duration.map(span -> " for " + Spans.words(span.value())).orElse("")),
        input,
        "a repeat is covered after that relief alone");
  }
}
