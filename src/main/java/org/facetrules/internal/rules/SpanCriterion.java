package org.facetrules.internal.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.TimeSpan;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Place;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;

/**
 * A criterion of coverage that the record answers by how long something lasted up to the date of
 * service.
 *
 * @param name what the record is asked, such as "pain duration"
 * @param term what the policy says of it
 * @param answer what the record says
 * @param path where it stands in the input
 * @param template the sentence of the finding, with {found} and {limit}
 * @param advice what to do
 */
record SpanCriterion(
    String name,
    CoverageTerm<Period> term,
    Function<ClinicalRecord, Optional<TimeSpan>> answer,
    String path,
    String template,
    String advice) {
  /** Counted back from the date of service; empty when it is long enough or not asked. */
  Optional<Judgement> judge(RuleInfo info, RuleInput input) {
    Optional<CoverageValue<Period>> said = Coverage.at(input, term);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Optional<TimeSpan> lasted = answer.apply(KnownRecord.of(input));
    if (lasted.isEmpty()) {
      return Optional.of(new Judgement.Undetermined(List.of("record: " + name)));
    }
    return reaches(lasted.get(), said.get().value(), input)
        ? Optional.empty()
        : Optional.of(
            new Judgement.Flagged(denied(finding(info, said.get(), lasted.get()), input)));
  }

  static boolean reaches(TimeSpan lasted, Period wanted, RuleInput input) {
    LocalDate began = input.dateOfService().minus(lasted.days());
    return lasted.reaches(began, wanted);
  }

  Finding denied(Finding.Builder finding, RuleInput input) {
    return CoverageFinding.denied(finding, input, advice);
  }

  Finding.Builder finding(RuleInfo info, CoverageValue<Period> said, TimeSpan lasted) {
    return CoverageFinding.of(info, said)
        .place(Place.of(path))
        .template(template)
        .fact("found", Spans.words(lasted))
        .fact("limit", Spans.words(said.value()));
  }
}
