package org.facetrules.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.RecordAnswer;
import org.facetrules.policy.CoverageStance;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.policy.PolicyDemand;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Place;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.Severity;

/**
 * A criterion of coverage that the record answers by yes or no.
 *
 * @param name what the record is asked, such as "axial pain"
 * @param term what the policy says of it
 * @param answer what the record says
 * @param path where it stands in the input
 */
record Criterion<T>(
    String name,
    CoverageTerm<T> term,
    Function<ClinicalRecord, Optional<RecordAnswer>> answer,
    String path) {
  /** The judgement of a criterion that the policy says; empty when it does not, or it is met. */
  static Optional<Judgement> ofDemand(
      RuleInfo info, Criterion<PolicyDemand> criterion, RuleInput input) {
    Optional<CoverageValue<PolicyDemand>> said = Coverage.at(input, criterion.term());
    if (said.isEmpty() || said.get().value() == PolicyDemand.NOT_REQUIRED) {
      return Optional.empty();
    }
    Optional<RecordAnswer> answer = criterion.answer().apply(KnownRecord.of(input));
    if (answer.isEmpty()) {
      return criterion.missing();
    }
    if (answer.get() == RecordAnswer.YES) {
      return Optional.empty();
    }
    Finding finding = criterion.finding(info, said.get(), answer.get(), "yes", input);
    return Optional.of(
        new Judgement.Flagged(
            said.get().value() == PolicyDemand.EXPECTED
                ? finding.withSeverity(Severity.ADVICE)
                : finding));
  }

  /**
   * The judgement of something that excludes; empty when the policy does not, or it is not there.
   */
  static Optional<Judgement> ofExclusion(
      RuleInfo info, Criterion<CoverageStance> criterion, RuleInput input) {
    Optional<CoverageValue<CoverageStance>> said = Coverage.at(input, criterion.term());
    if (said.isEmpty() || said.get().value() == CoverageStance.COVERED) {
      return Optional.empty();
    }
    Optional<RecordAnswer> answer = criterion.answer().apply(KnownRecord.of(input));
    if (answer.isEmpty()) {
      return criterion.missing();
    }
    return answer.get() == RecordAnswer.NO
        ? Optional.empty()
        : Optional.of(
            new Judgement.Flagged(criterion.finding(info, said.get(), answer.get(), "no", input)));
  }

  private Optional<Judgement> missing() {
    return Optional.of(new Judgement.Undetermined(List.of("record: " + name)));
  }

  private Finding finding(
      RuleInfo info, CoverageValue<?> said, RecordAnswer answer, String expected, RuleInput input) {
    return CoverageFinding.denied(
        CoverageFinding.of(info, said)
            .place(Place.of(path))
            .template("{criterion}: the record says {found}, expected {expected}")
            .fact("criterion", name)
            .fact("found", answer.label())
            .fact("expected", expected),
        input,
        "check the record; the procedure is covered only where the criterion is met");
  }
}
