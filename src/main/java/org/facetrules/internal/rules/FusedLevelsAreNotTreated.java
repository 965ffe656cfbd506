package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.LevelReading;
import org.facetrules.encounter.Fusion;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.policy.FusionExclusion;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/**
 * No facet procedure is done where a fusion excludes it by the payer's policy.
 *
 * <p>Payable under Medicare: lumbar levels without an anterior fusion. Flagged: L4-L5 after an
 * anterior lumbar fusion of L4-L5; of L5-S1, as a warning with both readings, for the policy does
 * not say whether only the fused level is meant.
 *
 * <p>Source: the payer's policy on the day (G-PREC for CGS).
 *
 * <p>Limits: a fusion of which the record names neither approach nor level where they matter is
 * undetermined.
 */
final class FusedLevelsAreNotTreated implements ScopedRule {
  private static final RuleInfo INFO =
      CoverageFinding.card("FR-515")
          .title("No procedure where a fusion excludes it")
          .statement(
              "No facet procedure is done at a level, or after a fusion, that the payer's policy"
                  + " excludes. Where the policy leaves open whether only the fused level is meant,"
                  + " the finding is a warning.")
          .reason("A fused joint does not move, and the policies deny the procedure.")
          .severity(Severity.ERROR)
          .addCitation(
              new Citation(
                  "G-PREC",
                  "L38773 v32: procedure after anterior lumbar interbody fusion denied; the level is"
                      + " not said",
                  EvidenceGrade.A))
          .needs(RuleNeed.RECORD)
          .build();

  private static final Outcome FUSIONS_MISSING = Outcome.undetermined("record: fusions");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(Scope.said(CoverageTerm.FUSION), Scope.of(DaySessions.NONE, Subject.SESSION));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    Optional<List<Fusion>> fusions = KnownRecord.of(input).fusions();
    if (fusions.isEmpty()) {
      return FUSIONS_MISSING;
    }
    CoverageValue<FusionExclusion> said = Coverage.at(input, CoverageTerm.FUSION).orElseThrow();
    List<Judgement> judgements = new ArrayList<>(0);
    for (DaySession session : DaySessions.of(input).all()) {
      for (Fusion fusion : fusions.get()) {
        judge(said, fusion, session, input).ifPresent(judgements::add);
      }
    }
    return Outcome.of(judgements);
  }

  private static Optional<Judgement> judge(
      CoverageValue<FusionExclusion> said, Fusion fusion, DaySession session, RuleInput input) {
    return switch (ExcludedFusion.of(said.value(), fusion, session)) {
      case NONE -> Optional.empty();
      case AT_LEVEL -> Optional.of(new Judgement.Flagged(atLevel(said, fusion, session, input)));
      case IN_REGION -> Optional.of(new Judgement.Flagged(inRegion(said, fusion, session, input)));
      case APPROACH_MISSING -> missing("record: approach of the fusion");
      case LEVELS_MISSING -> missing("record: levels of the fusion");
      case TREATED_LEVELS_MISSING -> missing("levels");
    };
  }

  private static Optional<Judgement> missing(String what) {
    return Optional.of(new Judgement.Undetermined(List.of(what)));
  }

  private static Finding atLevel(
      CoverageValue<FusionExclusion> said, Fusion fusion, DaySession session, RuleInput input) {
    return CoverageFinding.denied(
        described(said, fusion, session), input, "treat no level of an excluded fusion");
  }

  private static Finding inRegion(
      CoverageValue<FusionExclusion> said, Fusion fusion, DaySession session, RuleInput input) {
    Finding.Builder finding =
        described(said, fusion, session)
            .fact("readings", "only the fused level is excluded, or each lumbar level after it");
    return CoverageFinding.asked(
            finding,
            input,
            new Fix.Advise(
                "ask the contractor whether the fusion excludes levels that are not fused"))
        .withSeverity(Severity.WARNING);
  }

  private static Finding.Builder described(
      CoverageValue<FusionExclusion> said, Fusion fusion, DaySession session) {
    return CoverageFinding.of(INFO, said)
        .place(session.place())
        .template("{treated} treated with a fusion of {found}: the policy excludes {expected}")
        .fact(
            "treated",
            session.levels().isEmpty()
                ? session.where() + " levels"
                : DaySessions.labels(session.levels()))
        .fact(
            "found",
            fusion.levels().map(LevelReading::text).orElse("levels not named")
                + fusion.approach().map(approach -> ", " + approach.label()).orElse(""))
        .fact("expected", said.value().label());
  }
}
