package org.facetrules.internal.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.TimeSpan;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.RuleInput;

/**
 * What a policy asks of the treatment before for it to be repeated: relief of a percentage for a
 * time, or where the policy has it improvement of function instead.
 *
 * @param relief the percentage
 * @param duration how long; empty when the policy does not say
 * @param function the improvement of function that serves instead; empty when none does
 */
record RepeatedRelief(
    CoverageValue<Integer> relief,
    Optional<CoverageValue<Period>> duration,
    Optional<CoverageValue<Integer>> function) {

  static Optional<RepeatedRelief> of(
      RuleInput input,
      CoverageTerm<Integer> relief,
      CoverageTerm<Period> duration,
      CoverageTerm<Integer> function) {
    return Coverage.at(input, relief)
        .map(
            percent ->
                new RepeatedRelief(
                    percent, Coverage.at(input, duration), Coverage.at(input, function)));
  }

  /** Whether the session had given it by a day; the better of both arms. */
  Sureness given(PastSession session, LocalDate day) {
    Sureness byPain = session.relieved(relief.value()).and(lasted(session, day));
    Sureness byFunction = improved(session);
    return byPain.compareTo(byFunction) <= 0 ? byPain : byFunction;
  }

  /** Improvement of function counts when it is stated; its silence does not open the question. */
  private Sureness improved(PastSession session) {
    Optional<Integer> improvement = session.session().functionImprovedPercent();
    return function.isPresent()
            && improvement.isPresent()
            && improvement.get() >= function.get().value()
        ? Sureness.YES
        : Sureness.NO;
  }

  private Sureness lasted(PastSession session, LocalDate day) {
    if (duration.isEmpty()) {
      return Sureness.YES;
    }
    // No relief has lasted longer than the time that has passed, whatever is said of it.
    if (session.day().plus(duration.get().value()).isAfter(day)) {
      return Sureness.NO;
    }
    Optional<TimeSpan> lasted = session.session().reliefDuration();
    if (lasted.isEmpty()) {
      return Sureness.MAYBE;
    }
    LocalDate from = session.day();
    return lasted.get().reaches(from, duration.get().value()) ? Sureness.YES : Sureness.NO;
  }

  /** What is not known of the session. */
  List<String> missing(PastSession session, LocalDate day) {
    List<String> missing = new ArrayList<>(2);
    if (session.relieved(relief.value()) == Sureness.MAYBE) {
      missing.add("relief of the session of " + session.day());
    }
    if (lasted(session, day) == Sureness.MAYBE) {
      missing.add("duration of the relief of the session of " + session.day());
    }
    return missing;
  }

  /** "50 percent for 6 months, or 50 percent improvement of function". */
  String wanted() {
    return relief.value()
        + " percent"
        + duration.map(span -> " for " + Spans.words(span.value())).orElse("")
        + function
            .map(percent -> ", or " + percent.value() + " percent improvement of function")
            .orElse("");
  }
}
