package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.SessionKind;
import org.facetrules.policy.CoverageStance;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/**
 * The payer covers the purpose of an injection: therapeutic injections are covered at all.
 *
 * <p>Payable under Medicare: a therapeutic injection. Flagged under a policy that covers blocks for
 * diagnosis only: the same injection.
 *
 * <p>Source: the payer's policy on the day (G-PREC for CGS, P-WALNI).
 *
 * <p>Limits: the conditions of a therapeutic injection are FR-509's and FR-510's.
 */
final class PurposeIsCovered implements ScopedRule {
  private static final RuleInfo INFO =
      CoverageFinding.card("FR-523")
          .title("Therapeutic injections are covered at all")
          .statement(
              "A therapeutic facet injection is given only where the payer's policy covers such"
                  + " injections. Their conditions are not judged.")
          .reason("Some payers cover facet injections for diagnosis alone.")
          .severity(Severity.WARNING)
          .addCitation(
              new Citation(
                  "P-WALNI", "therapeutic facet injections are not covered", EvidenceGrade.A))
          .addCitation(
              new Citation(
                  "G-PREC", "L38773 v32: therapeutic injections on conditions", EvidenceGrade.A))
          .build();

  private static final Outcome NONE =
      Outcome.notApplicable("no therapeutic facet injection on the day");
  private static final Judgement PURPOSE_MISSING = new Judgement.Undetermined(List.of("purpose"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(Scope.said(CoverageTerm.THERAPEUTIC), Scope.of(NONE, Subject.THERAPEUTIC_SESSION));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    Optional<CoverageValue<CoverageStance>> said = Coverage.at(input, CoverageTerm.THERAPEUTIC);
    List<Judgement> judgements = new ArrayList<>(0);
    for (DaySession session : DaySessions.of(input).all()) {
      if (session.mayBe(SessionKind.THERAPEUTIC)) {
        if (said.get().value() != CoverageStance.COVERED) {
          judgements.add(
              session.kind().isEmpty()
                  ? PURPOSE_MISSING
                  : new Judgement.Flagged(finding(session, said.get(), input)));
        }
      }
    }
    return Outcome.of(judgements);
  }

  private static Finding finding(
      DaySession session, CoverageValue<CoverageStance> said, RuleInput input) {
    return CoverageFinding.denied(
        CoverageFinding.of(INFO, said)
            .place(session.place())
            .template("a {found} injection of the {region} region is {expected}")
            .fact("found", SessionKind.THERAPEUTIC.label())
            .fact("region", session.where())
            .fact("expected", said.value().label()),
        input,
        said.value() == CoverageStance.NOT_COVERED
            ? "check the purpose in the record; a therapeutic injection is not covered"
            : "have the record say why the injection was needed");
  }
}
