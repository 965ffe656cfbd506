package org.facetrules.internal.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.TimeSpan;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Place;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/** How long the pain has lasted against what a policy asks. */
final class PainDuration {
  /** The definitions of the policy call this chronic, while its criterion asks for three months. */
  private static final Period CHRONIC = Period.ofWeeks(12);

  private static final Citation DEFINITION =
      new Citation(
          "G-PREC", "L38773 v32, definitions: chronic pain is of 12 weeks", EvidenceGrade.A);

  private static final Optional<Judgement> MISSING =
      Optional.of(new Judgement.Undetermined(List.of("record: pain duration")));

  private PainDuration() {}

  /** Counted back from the date of service; empty when it is long enough or not asked. */
  static Optional<Judgement> judge(RuleInfo info, RuleInput input) {
    Optional<CoverageValue<Period>> said = Coverage.at(input, CoverageTerm.PAIN_DURATION);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Optional<TimeSpan> lasted = CoverageScope.record(input).painDuration();
    if (lasted.isEmpty()) {
      return MISSING;
    }
    LocalDate began = input.dateOfService().minus(lasted.get().days());
    if (lasted.get().reaches(began, said.get().value())) {
      return Optional.empty();
    }
    return Optional.of(
        new Judgement.Flagged(
            lasted.get().reaches(began, CHRONIC)
                ? chronic(info, said.get(), lasted.get(), input)
                : denied(finding(info, said.get(), lasted.get()), input)));
  }

  /** The policy's own definition is met, its criterion is not. */
  private static Finding chronic(
      RuleInfo info, CoverageValue<Period> said, TimeSpan lasted, RuleInput input) {
    Finding.Builder finding = finding(info, said, lasted).fact("definition", DEFINITION);
    return denied(finding, input).withSeverity(Severity.WARNING);
  }

  private static Finding denied(Finding.Builder finding, RuleInput input) {
    return CoverageFinding.denied(
        finding,
        input,
        "check the onset in the record; before that time the procedure is not covered");
  }

  private static Finding.Builder finding(
      RuleInfo info, CoverageValue<Period> said, TimeSpan lasted) {
    return CoverageFinding.of(info, said)
        .place(Place.of("/record/painDuration"))
        .template("the pain has lasted {found}: expected at least {limit}")
        .fact("found", lasted)
        .fact("limit", said.value());
  }
}
