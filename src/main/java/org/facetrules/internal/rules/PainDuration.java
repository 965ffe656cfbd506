package org.facetrules.internal.rules;

import java.time.Period;
import java.util.Optional;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.TimeSpan;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Judgement;
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

  private static final SpanCriterion PAIN =
      new SpanCriterion(
          "pain duration",
          CoverageTerm.PAIN_DURATION,
          ClinicalRecord::painDuration,
          "/record/painDuration",
          "the pain has lasted {found}: expected at least {limit}",
          "check the onset in the record; before that time the procedure is not covered");

  private PainDuration() {}

  /** Counted back from the date of service; empty when it is long enough or not asked. */
  static Optional<Judgement> judge(RuleInfo info, RuleInput input) {
    Optional<Judgement> judged = PAIN.judge(info, input);
    boolean flagged = judged.isPresent() && judged.get() instanceof Judgement.Flagged;
    return flagged ? chronic(info, input).or(() -> judged) : judged;
  }

  /** The policy's own definition is met, its criterion is not. */
  private static Optional<Judgement> chronic(RuleInfo info, RuleInput input) {
    CoverageValue<Period> said = Coverage.at(input, CoverageTerm.PAIN_DURATION).orElseThrow();
    TimeSpan lasted = KnownRecord.of(input).painDuration().orElseThrow();
    if (!SpanCriterion.reaches(lasted, CHRONIC, input)) {
      return Optional.empty();
    }
    Finding.Builder finding = PAIN.finding(info, said, lasted).fact("definition", DEFINITION);
    return Optional.of(
        new Judgement.Flagged(PAIN.denied(finding, input).withSeverity(Severity.WARNING)));
  }
}
