package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.RecordElement;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.policy.PolicyDemand;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.Place;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/**
 * The rupture of a facet cyst meets the payer's criteria.
 *
 * <p>Payable under Medicare: a first rupture with imaging of the compressed root; a repeat after
 * half of the pain was gone for three months. Flagged: a third rupture of the cyst.
 *
 * <p>Source: the payer's policy on the day (G-RUB).
 *
 * <p>Limits: cysts are told apart by joint. A claim alone does not tell a cyst. Which code a
 * rupture takes is FR-114's.
 */
final class CystCriteriaAreMet implements ScopedRule {
  private static final RuleInfo INFO =
      CoverageFinding.card("FR-522")
          .title("The criteria of a cyst rupture are met")
          .statement(
              "Before a cyst is ruptured imaging shows the root that it compresses or displaces. A"
                  + " rupture is repeated no more often than the payer's policy allows, and only"
                  + " after the relief that it asks for.")
          .reason("The policies cover a rupture for these criteria alone.")
          .severity(Severity.WARNING)
          .addCitation(
              new Citation(
                  "G-RUB",
                  "checklist of 2025-02-26 for L38801: imaging, one repeat, 50 percent for 3 months",
                  EvidenceGrade.C))
          .needs(RuleNeed.RECORD)
          .build();

  private static final Outcome NO_CYST = Outcome.notApplicable("no cyst rupture on the day");
  private static final RecordElement IMAGING = RecordElement.CYST_IMAGING;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(
          Scope.of(NO_CYST, Subject.CYST_RUPTURE),
          Scope.said(
              CoverageTerm.CYST_IMAGING,
              CoverageTerm.CYST_REPEATS,
              CoverageTerm.CYST_REPEAT_RELIEF));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    List<Judgement> judgements = new ArrayList<>(0);
    imaging(input).ifPresent(judgements::add);
    for (FacetLevel level : CystLevels.of(input)) {
      CystRepeat.judge(INFO, level, input, judgements);
    }
    return Outcome.of(judgements);
  }

  private static Optional<Judgement> imaging(RuleInput input) {
    Optional<CoverageValue<PolicyDemand>> said = Coverage.at(input, CoverageTerm.CYST_IMAGING);
    ClinicalRecord record = KnownRecord.of(input);
    if (said.isEmpty()
        || said.get().value() == PolicyDemand.NOT_REQUIRED
        || record.documented().contains(IMAGING)) {
      return Optional.empty();
    }
    if (!record.absent().contains(IMAGING)) {
      return Optional.of(new Judgement.Undetermined(List.of("record: " + IMAGING.label())));
    }
    return Optional.of(
        new Judgement.Flagged(
            CoverageFinding.denied(
                CoverageFinding.of(INFO, said.get())
                    .place(Place.of("/record/absent"))
                    .template("{element} is {found}: expected {expected}")
                    .fact("element", IMAGING.label())
                    .fact("found", "absent from the record")
                    .fact("expected", "imaging of the root that the cyst compresses or displaces"),
                input,
                "have the imaging in the record before the rupture")));
  }
}
