package org.facetrules.internal.rules;

import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.SessionKind;
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
 * A diagnostic block is given only where destruction is considered, for payers that cover it so.
 *
 * <p>Payable: a diagnostic block when the record says that destruction is considered. Flagged: when
 * it says that it is not.
 *
 * <p>Source: the payer's policy on the day (G-MBS, P-ALMED).
 *
 * <p>Limits: the record answers; what is planned is not judged.
 */
final class AblationIsConsidered implements ScopedRule {
  private static final RuleInfo INFO =
      CoverageFinding.card("FR-527")
          .title("A diagnostic block serves a decision on destruction")
          .statement(
              "A diagnostic facet injection is given only where destruction of the nerves is"
                  + " considered, for payers that cover it so.")
          .reason("These payers cover the block as a step to destruction and for nothing else.")
          .severity(Severity.WARNING)
          .addCitation(
              new Citation(
                  "G-MBS",
                  "2026T0004WW: block covered only when ablation is considered at the level",
                  EvidenceGrade.C))
          .needs(RuleNeed.RECORD)
          .build();

  private static final Criterion<PolicyDemand> CONSIDERED =
      new Criterion<>(
          "destruction considered",
          CoverageTerm.ABLATION_CONSIDERED,
          ClinicalRecord::ablationConsidered,
          "/record/ablationConsidered");
  private static final Outcome PURPOSE_MISSING = Outcome.undetermined("purpose");
  private static final Outcome NO_DIAGNOSTIC =
      Outcome.notApplicable("no diagnostic facet injection on the day");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(
          Scope.said(CoverageTerm.ABLATION_CONSIDERED),
          Scope.of(NO_DIAGNOSTIC, Subject.DIAGNOSTIC_SESSION));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    Optional<Judgement> judgement = Criterion.ofDemand(INFO, CONSIDERED, input);
    if (judgement.isEmpty()) {
      return Outcome.passed();
    }
    return judgement.get() instanceof Judgement.Flagged && !isSurelyDiagnostic(input)
        ? PURPOSE_MISSING
        : Outcome.of(List.of(judgement.get()));
  }

  private static boolean isSurelyDiagnostic(RuleInput input) {
    return DaySessions.of(input).has(SessionKind.DIAGNOSTIC);
  }
}
