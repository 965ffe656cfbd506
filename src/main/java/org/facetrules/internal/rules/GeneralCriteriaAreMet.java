package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.RecordAnswer;
import org.facetrules.policy.CoverageStance;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.PolicyDemand;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/**
 * The patient meets the payer's general criteria for a facet procedure, one judgement each.
 *
 * <p>Payable under Medicare: six months of predominantly axial pain that affects function, after
 * failed conservative care. Flagged: two months of pain; pain that other pathology explains.
 *
 * <p>Source: the payer's policy on the day (G-PREC for CGS).
 *
 * <p>Limits: the record answers, nothing is judged beyond it; which kind of conservative care was
 * tried is not asked. A radiculopathy that a facet cyst causes does not exclude.
 */
final class GeneralCriteriaAreMet implements ScopedRule {
  private static final RuleInfo INFO =
      CoverageFinding.card("FR-521")
          .title("The general criteria of coverage are met")
          .statement(
              "The record says that the pain has lasted long enough, is predominantly axial and"
                  + " affects function, that conservative care was tried long enough and failed,"
                  + " and that neither an untreated radiculopathy nor other pathology explains it,"
                  + " as far as the payer's policy asks. Each is judged by itself.")
          .reason("Without them the payer finds no necessity, whatever was done.")
          .severity(Severity.ERROR)
          .addCitation(
              new Citation(
                  "G-PREC",
                  "L38773 v32: general criteria, which apply to every procedure",
                  EvidenceGrade.A))
          .needs(RuleNeed.RECORD)
          .build();

  private static final ImmutableList<CoverageTerm<?>> TERMS =
      ImmutableList.of(
          CoverageTerm.PAIN_DURATION,
          CoverageTerm.AXIAL_PAIN,
          CoverageTerm.FUNCTION_AFFECTED,
          CoverageTerm.CONSERVATIVE_CARE,
          CoverageTerm.CONSERVATIVE_CARE_DURATION,
          CoverageTerm.UNTREATED_RADICULOPATHY,
          CoverageTerm.OTHER_PATHOLOGY);

  private static final Judgement CAUSE_MISSING =
      new Judgement.Undetermined(List.of("record: whether a facet cyst causes the radiculopathy"));
  private static final Judgement PASSED = new Judgement.Passed();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(
          Scope.said(TERMS.toArray(new CoverageTerm<?>[0])),
          Scope.of(DaySessions.NONE, Subject.SESSION));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    List<Judgement> judgements = new ArrayList<>(TERMS.size());
    add(CoverageTerm.PAIN_DURATION, PainDuration.judge(INFO, input), input, judgements);
    add(Criteria.AXIAL.term(), Criterion.ofDemand(INFO, Criteria.AXIAL, input), input, judgements);
    add(
        Criteria.FUNCTION.term(),
        Criterion.ofDemand(INFO, Criteria.FUNCTION, input),
        input,
        judgements);
    add(Criteria.CARE.term(), Criterion.ofDemand(INFO, Criteria.CARE, input), input, judgements);
    add(
        Criteria.CARE_DURATION.term(),
        Criteria.CARE_DURATION.judge(INFO, input),
        input,
        judgements);
    add(Criteria.RADICULOPATHY.term(), radiculopathy(input), input, judgements);
    add(
        Criteria.PATHOLOGY.term(),
        Criterion.ofExclusion(INFO, Criteria.PATHOLOGY, input),
        input,
        judgements);
    return Outcome.of(judgements);
  }

  /** One judgement for each criterion that the policy has. */
  private static void add(
      CoverageTerm<?> term,
      Optional<Judgement> judgement,
      RuleInput input,
      List<Judgement> judgements) {
    if (Coverage.at(input, term).isPresent()) {
      judgements.add(judgement.orElse(PASSED));
    }
  }

  private static Optional<Judgement> radiculopathy(RuleInput input) {
    Optional<Judgement> found = Criterion.ofExclusion(INFO, Criteria.RADICULOPATHY, input);
    if (found.isEmpty() || !(found.get() instanceof Judgement.Flagged)) {
      return found;
    }
    Optional<RecordAnswer> fromCyst = KnownRecord.of(input).radiculopathyFromCyst();
    if (fromCyst.isEmpty()) {
      return Optional.of(CAUSE_MISSING);
    }
    return fromCyst.get() == RecordAnswer.YES ? Optional.empty() : found;
  }

  /** Set up when the first record is judged, not when a validator is made. */
  private static final class Criteria {
    static final Criterion<PolicyDemand> AXIAL =
        new Criterion<>(
            "axial pain", CoverageTerm.AXIAL_PAIN, ClinicalRecord::axialPain, "/record/axialPain");
    static final Criterion<PolicyDemand> FUNCTION =
        new Criterion<>(
            "function affected",
            CoverageTerm.FUNCTION_AFFECTED,
            ClinicalRecord::functionAffected,
            "/record/functionAffected");
    static final Criterion<PolicyDemand> CARE =
        new Criterion<>(
            "failed conservative care",
            CoverageTerm.CONSERVATIVE_CARE,
            ClinicalRecord::conservativeCareFailed,
            "/record/conservativeCareFailed");
    static final SpanCriterion CARE_DURATION =
        new SpanCriterion(
            "duration of conservative care",
            CoverageTerm.CONSERVATIVE_CARE_DURATION,
            ClinicalRecord::conservativeCareDuration,
            "/record/conservativeCareDuration",
            "conservative care was tried for {found}: expected at least {limit}",
            "check from when conservative care was tried; before that time the procedure is not"
                + " covered");
    static final Criterion<CoverageStance> RADICULOPATHY =
        new Criterion<>(
            "untreated radiculopathy or claudication",
            CoverageTerm.UNTREATED_RADICULOPATHY,
            ClinicalRecord::untreatedRadiculopathy,
            "/record/untreatedRadiculopathy");
    static final Criterion<CoverageStance> PATHOLOGY =
        new Criterion<>(
            "other pathology that explains the pain",
            CoverageTerm.OTHER_PATHOLOGY,
            ClinicalRecord::otherPathology,
            "/record/otherPathology");

    private Criteria() {}
  }
}
