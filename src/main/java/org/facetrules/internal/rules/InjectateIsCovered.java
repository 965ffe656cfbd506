package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.facetrules.encounter.Injectate;
import org.facetrules.encounter.InjectateKind;
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
 * What was injected is covered, and not more of it than the payer allows.
 *
 * <p>Payable under Medicare: anesthetic, corticosteroid, contrast. Flagged: platelet-rich plasma.
 *
 * <p>Source: the payer's policy on the day (G-PREC for CGS).
 *
 * <p>Limits: a sclerosing agent is FR-526's where the policy speaks of prolotherapy. The volume of
 * the anesthetic at each nerve is compared where the policy sets one.
 */
final class InjectateIsCovered implements ScopedRule {
  private static final RuleInfo INFO =
      CoverageFinding.card("FR-519")
          .title("What is injected is covered")
          .statement(
              "Each substance injected is one that the payer's policy covers, and the anesthetic at"
                  + " each medial branch is no more than it allows.")
          .reason("Biologicals and large volumes make the injection unproven.")
          .severity(Severity.WARNING)
          .addCitation(
              new Citation(
                  "G-PREC",
                  "L38773 v32: anesthetic, corticosteroid, anti-inflammatory, contrast",
                  EvidenceGrade.A))
          .needs(RuleNeed.RECORD)
          .build();

  private static final Outcome NO_INJECTION =
      Outcome.notApplicable("no facet injection on the day");
  private static final Outcome INJECTATES_MISSING = Outcome.undetermined("record: injectates");
  private static final Judgement KIND_MISSING =
      new Judgement.Undetermined(List.of("record: kind of an injectate"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(
          Scope.said(CoverageTerm.INJECTATES, CoverageTerm.BRANCH_BLOCK_VOLUME),
          Scope.of(NO_INJECTION, Subject.INJECTION_SESSION));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    Optional<List<Injectate>> given = KnownRecord.of(input).injectates();
    if (given.isEmpty()) {
      return INJECTATES_MISSING;
    }
    List<Judgement> judgements = new ArrayList<>(0);
    Coverage.at(input, CoverageTerm.INJECTATES)
        .ifPresent(allowed -> judgeKinds(given.get(), allowed, input, judgements));
    Coverage.at(input, CoverageTerm.BRANCH_BLOCK_VOLUME)
        .ifPresent(
            limit ->
                InjectedVolume.judge(INFO, given.get(), limit, input).ifPresent(judgements::add));
    return Outcome.of(judgements);
  }

  private static void judgeKinds(
      List<Injectate> given,
      CoverageValue<Set<InjectateKind>> allowed,
      RuleInput input,
      List<Judgement> judgements) {
    for (int i = 0; i < given.size(); i++) {
      Optional<InjectateKind> kind = given.get(i).kind();
      if (kind.isEmpty()) {
        judgements.add(KIND_MISSING);
      } else if (!allowed.value().contains(kind.get()) && !isAnothers(kind.get(), input)) {
        judgements.add(new Judgement.Flagged(finding(i, kind.get(), allowed, input)));
      }
    }
  }

  /** One fault, one rule: a sclerosing agent is prolotherapy where the policy speaks of it. */
  private static boolean isAnothers(InjectateKind kind, RuleInput input) {
    return kind == InjectateKind.SCLEROSANT
        && Coverage.at(input, CoverageTerm.PROLOTHERAPY_AND_IMPLANTS).isPresent();
  }

  private static Finding finding(
      int index, InjectateKind kind, CoverageValue<Set<InjectateKind>> allowed, RuleInput input) {
    return CoverageFinding.denied(
        CoverageFinding.of(INFO, allowed)
            .place(Place.of("/record/injectates/" + index))
            .template("{found} was injected: covered are {expected}")
            .fact("found", kind.label())
            .fact(
                "expected",
                allowed.value().stream()
                    .sorted()
                    .map(InjectateKind::label)
                    .collect(Collectors.joining(", "))),
        input,
        "inject a covered substance; with another one the injection is not covered");
  }
}
