package org.facetrules.internal.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.Technique;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.Place;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.CodeFamily;

/**
 * The payer covers the technique.
 *
 * <p>Payable under Medicare: thermal radiofrequency at 80 C. Flagged: pulsed radiofrequency, cold,
 * chemical and laser destruction, and radiofrequency below 80 C.
 *
 * <p>Source: the payer's policy on the day (G-PREC for CGS).
 *
 * <p>Limits: which code a technique takes is FR-107's. A technique that the policy does not name is
 * not flagged. A temperature that is not given is not asked for: that it is recorded is the record
 * element of ablation settings. A code of destruction says heat, and not whether it was cooled.
 */
final class TechniqueIsCovered implements ScopedRule {
  private static final RuleInfo INFO =
      CoverageFinding.card("FR-518")
          .title("The technique is covered")
          .statement(
              "The technique is none that the payer's policy refuses, and a thermal destruction is"
                  + " done at the temperature that it asks for. Coding is not judged.")
          .reason("A refused technique is denied under whichever code it is billed.")
          .severity(Severity.ERROR)
          .addCitation(
              new Citation(
                  "G-PREC",
                  "L38773 v32: denied are chemical, below 80 degrees, laser and cryoablation",
                  EvidenceGrade.A))
          .build();

  private static final Judgement TECHNIQUE_MISSING =
      new Judgement.Undetermined(List.of("technique"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(Scope.said(CoverageTerm.TECHNIQUES_NOT_COVERED, CoverageTerm.LEAST_TEMPERATURE));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    Optional<CoverageValue<Set<Technique>>> refused =
        Coverage.at(input, CoverageTerm.TECHNIQUES_NOT_COVERED);
    Optional<CoverageValue<BigDecimal>> least = Coverage.at(input, CoverageTerm.LEAST_TEMPERATURE);
    if (input.coded().isEmpty()) {
      return refused.isEmpty() ? ofLines(input) : ofClaim(input, refused.get());
    }
    List<Judgement> judgements = new ArrayList<>(0);
    List<FacetProcedure> procedures = input.encounter().orElseThrow().procedures();
    for (int i = 0; i < procedures.size(); i++) {
      Optional<Technique> technique = procedures.get(i).technique();
      Place place = DaySessions.place(i);
      if (technique.isEmpty()) {
        judgements.add(TECHNIQUE_MISSING);
      } else if (refused.isPresent() && refused.get().value().contains(technique.get())) {
        judgements.add(flagged(refused.get(), technique.get().label(), place, input));
      } else if (least.isPresent() && isCooler(procedures.get(i), least.get().value())) {
        judgements.add(tooCool(procedures.get(i), least.get(), place, input));
      }
    }
    return Outcome.of(judgements);
  }

  private static boolean isCooler(FacetProcedure procedure, BigDecimal least) {
    Optional<BigDecimal> temperature = procedure.temperatureCelsius();
    return temperature.isPresent()
        && procedure.technique().map(Technique::isThermalDestruction).orElse(false)
        && temperature.get().compareTo(least) < 0;
  }

  private static Outcome ofLines(RuleInput input) {
    return BilledClaim.of(input).facetLines().isEmpty() ? DaySessions.NONE : Outcome.passed();
  }

  private static Outcome ofClaim(RuleInput input, CoverageValue<Set<Technique>> refused) {
    List<Judgement> judgements = new ArrayList<>(0);
    for (BilledLine line : BilledClaim.of(input).facetLines()) {
      if (line.position().family() == CodeFamily.DESTRUCTION) {
        if (refused.value().contains(Technique.RADIOFREQUENCY_ABLATION)) {
          judgements.add(
              flagged(
                  refused,
                  Technique.RADIOFREQUENCY_ABLATION.label() + " by " + line.label(),
                  line.place("code"),
                  input));
        } else if (refused.value().contains(Technique.COOLED_RADIOFREQUENCY)) {
          judgements.add(TECHNIQUE_MISSING);
        }
      }
    }
    return judgements.isEmpty() ? ofLines(input) : Outcome.of(judgements);
  }

  private static Judgement flagged(
      CoverageValue<Set<Technique>> refused, String found, Place place, RuleInput input) {
    return new Judgement.Flagged(
        CoverageFinding.denied(
            CoverageFinding.of(INFO, refused)
                .place(place)
                .template("{found} is not covered; not covered are {refused}")
                .fact("found", found)
                .fact(
                    "refused",
                    refused.value().stream()
                        .sorted()
                        .map(Technique::label)
                        .collect(Collectors.joining(", "))),
            input,
            "choose a covered technique; this one is not paid under any code"));
  }

  private static Judgement tooCool(
      FacetProcedure procedure, CoverageValue<BigDecimal> least, Place place, RuleInput input) {
    return new Judgement.Flagged(
        CoverageFinding.denied(
            CoverageFinding.of(INFO, least)
                .place(place)
                .template("destruction at {found} degrees Celsius: expected at least {limit}")
                .fact("found", procedure.temperatureCelsius().orElseThrow().toPlainString())
                .fact("limit", least.value().toPlainString()),
            input,
            "check the temperature in the record; below the limit destruction is not covered"));
  }
}
