package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.Injectate;
import org.facetrules.encounter.InjectateKind;
import org.facetrules.encounter.SessionKind;
import org.facetrules.policy.CoverageStance;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Finding;
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
 * Neither the indication nor the agent is one that the payer excludes.
 *
 * <p>Payable under Medicare: axial facet pain. Flagged: generalized or centralized pain; a
 * sclerosing agent, which is prolotherapy.
 *
 * <p>Source: the payer's policy on the day (G-PREC for CGS).
 *
 * <p>Limits: implants in a facet joint have codes of their own and are not looked for.
 */
final class ExcludedIndications implements ScopedRule {
  private static final RuleInfo INFO =
      CoverageFinding.card("FR-526")
          .title("Neither indication nor agent is excluded")
          .statement(
              "The pain is not generalized or centralized and no sclerosing agent is injected where"
                  + " the payer's policy excludes them.")
          .reason("The policies list them as denied.")
          .severity(Severity.ERROR)
          .addCitation(
              new Citation(
                  "G-PREC",
                  "L38773 v32: generalized pain, prolotherapy and intra-facet implants denied",
                  EvidenceGrade.A))
          .needs(RuleNeed.RECORD)
          .build();

  private static final Criterion<CoverageStance> GENERALIZED =
      new Criterion<>(
          "generalized or centralized pain",
          CoverageTerm.GENERALIZED_PAIN,
          ClinicalRecord::centralizedPain,
          "/record/centralizedPain");

  private static final Optional<Judgement> INJECTATES_MISSING =
      Optional.of(new Judgement.Undetermined(List.of("record: injectates")));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(
          Scope.said(CoverageTerm.GENERALIZED_PAIN, CoverageTerm.PROLOTHERAPY_AND_IMPLANTS),
          Scope.of(DaySessions.NONE, Subject.SESSION));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    List<Judgement> judgements = new ArrayList<>(0);
    Criterion.ofExclusion(INFO, GENERALIZED, input).ifPresent(judgements::add);
    prolotherapy(input).ifPresent(judgements::add);
    return Outcome.of(judgements);
  }

  private static Optional<Judgement> prolotherapy(RuleInput input) {
    Optional<CoverageValue<CoverageStance>> said =
        Coverage.at(input, CoverageTerm.PROLOTHERAPY_AND_IMPLANTS);
    if (said.isEmpty() || said.get().value() == CoverageStance.COVERED) {
      return Optional.empty();
    }
    Optional<List<Injectate>> given = KnownRecord.of(input).injectates();
    if (given.isEmpty()) {
      return isDestructionAlone(input) ? Optional.empty() : INJECTATES_MISSING;
    }
    for (int i = 0; i < given.get().size(); i++) {
      if (given.get().get(i).kind().filter(InjectateKind.SCLEROSANT::equals).isPresent()) {
        return Optional.of(new Judgement.Flagged(finding(i, said.get(), input)));
      }
    }
    return Optional.empty();
  }

  private static boolean isDestructionAlone(RuleInput input) {
    return DaySessions.of(input).areAll(SessionKind.DENERVATION);
  }

  private static Finding finding(int index, CoverageValue<CoverageStance> said, RuleInput input) {
    return CoverageFinding.denied(
        CoverageFinding.of(INFO, said)
            .place(Place.of("/record/injectates/" + index))
            .template("{found} was injected, which is prolotherapy: {expected}")
            .fact("found", InjectateKind.SCLEROSANT.label())
            .fact("expected", said.value().label()),
        input,
        "check the agent in the record; prolotherapy is not covered");
  }
}
