package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.policy.CoverageStance;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/**
 * The payer covers a third injected level of a region.
 *
 * <p>Payable under Medicare: injections at L4-L5 and L5-S1. Flagged: at L3-L4 too, as a warning
 * while an appeal could bring payment, as an error since it is not covered.
 *
 * <p>Source: the contractor's policy by day (P-CGS-2024; G-RUB for the time before).
 *
 * <p>Limits: what was done decides; of a claim alone the third-level code. Destruction is FR-501's.
 */
final class ThirdInjectedLevelIsCovered implements ScopedRule {
  /** The level of which policies speak by itself, that of 64492 and 64495. */
  private static final int THIRD = 3;

  private static final RuleInfo INFO =
      CoverageFinding.cardOfSettled("FR-502")
          .title("A third injected level is covered")
          .statement(
              "A third level of a region is injected only where the payer's policy covers it on the"
                  + " day. Where it is payable on appeal only, the finding is a warning.")
          .reason("A third level is denied; since the revisions of 2024 an appeal does not help.")
          .severity(Severity.ERROR)
          .addCitation(
              new Citation(
                  "P-CGS-2024",
                  "64492 and 64495 left the authorization list on 2024-08-16, as never affirmed",
                  EvidenceGrade.A))
          .addCitation(
              new Citation(
                  "G-RUB", "checklist of 2025-02-26: third level on appeal only", EvidenceGrade.C))
          .build();

  private static final Outcome NO_INJECTION =
      Outcome.notApplicable("no facet joint was injected on the day");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** Whether a third level is injected, and the policy has a sentence of its own for it. */
  static boolean speaksOf(RegionLevels levels, RuleInput input) {
    return !levels.destruction()
        && levels.most() >= THIRD
        && Coverage.at(input, CoverageTerm.THIRD_LEVEL).isPresent();
  }

  private static final List<Scope> SCOPES =
      List.of(
          Scope.said(CoverageTerm.THIRD_LEVEL), Scope.of(NO_INJECTION, Subject.INJECTION_SESSION));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    Optional<CoverageValue<CoverageStance>> said = Coverage.at(input, CoverageTerm.THIRD_LEVEL);
    boolean injected = false;
    List<Finding> findings = new ArrayList<>(0);
    for (RegionLevels levels : RegionLevels.of(input)) {
      injected |= !levels.destruction();
      if (speaksOf(levels, input) && said.get().value() != CoverageStance.COVERED) {
        findings.add(finding(levels, said.get(), input));
      }
    }
    return injected ? Outcome.ofFindings(findings) : NO_INJECTION;
  }

  private static Finding finding(
      RegionLevels levels, CoverageValue<CoverageStance> said, RuleInput input) {
    Finding.Builder finding =
        CoverageFinding.of(INFO, said)
            .place(levels.place())
            .template(
                "{found} levels of the {region} region are injected ({levels}): the third is"
                    + " {expected}")
            .fact("found", levels.least())
            .fact("region", levels.where())
            .fact("levels", levels.found())
            .fact("expected", said.value().label());
    Coverage.at(input, CoverageTerm.LEVELS)
        .ifPresent(limit -> finding.fact("limit", limit.value()));
    boolean denied = said.value() == CoverageStance.NOT_COVERED;
    Finding weighed = CoverageFinding.denied(finding, input, advice(said.value()));
    return denied ? weighed : weighed.withSeverity(Severity.WARNING);
  }

  private static String advice(CoverageStance stance) {
    return switch (stance) {
      case NOT_COVERED -> "plan no third level of a region; it is not covered";
      case ON_APPEAL -> "expect a denial, and appeal with the record of why it was needed";
      case DOCUMENTED_NECESSITY, COVERED -> "have the record say why a third level was needed";
    };
  }
}
