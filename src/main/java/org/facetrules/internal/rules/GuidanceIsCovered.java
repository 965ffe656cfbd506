package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.rule.Finding;
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
 * The payer covers the imaging under which a facet procedure was done.
 *
 * <p>Payable under Medicare: an injection under fluoroscopy. Flagged: under ultrasound, MRI or no
 * imaging; 0213T to 0218T on a claim alone.
 *
 * <p>Source: the payer's policy on the day (G-PREC for CGS).
 *
 * <p>Limits: which code the imaging takes is FR-105's. A technique that is no injection and no
 * thermal destruction is FR-518's.
 */
final class GuidanceIsCovered implements ScopedRule {
  private static final RuleInfo INFO =
      CoverageFinding.card("FR-517")
          .title("The imaging of a facet procedure is covered")
          .statement(
              "Injections and thermal destruction are done under imaging that the payer's policy"
                  + " covers. On a claim alone the code says which.")
          .reason("Under another imaging, or none, the whole procedure is denied.")
          .severity(Severity.ERROR)
          .addCitation(
              new Citation(
                  "G-PREC",
                  "L38773 v32: CT or fluoroscopy; no guidance, ultrasound and MRI are not covered",
                  EvidenceGrade.A))
          .build();

  private static final Judgement GUIDANCE_MISSING = new Judgement.Undetermined(List.of("guidance"));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(Scope.said(CoverageTerm.IMAGING, CoverageTerm.IMAGING_NOT_COVERED));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    return input.coded().isPresent() ? ofDone(input) : ofClaim(input);
  }

  /** What the policy says against an imaging; empty when it covers it, or does not refuse it. */
  private static Optional<CoverageValue<Set<ImageGuidance>>> against(
      ImageGuidance guidance, RuleInput input) {
    Optional<CoverageValue<Set<ImageGuidance>>> wanted = Coverage.at(input, CoverageTerm.IMAGING);
    if (wanted.isPresent() && !wanted.get().value().contains(guidance)) {
      return wanted;
    }
    Optional<CoverageValue<Set<ImageGuidance>>> refused =
        Coverage.at(input, CoverageTerm.IMAGING_NOT_COVERED);
    return refused.isPresent() && refused.get().value().contains(guidance)
        ? refused
        : Optional.empty();
  }

  private static String covered(RuleInput input) {
    return Coverage.at(input, CoverageTerm.IMAGING)
        .map(said -> labels(said.value()))
        .orElseGet(() -> "other imaging");
  }

  private static String labels(Set<ImageGuidance> imaging) {
    return imaging.stream().sorted().map(ImageGuidance::label).collect(Collectors.joining(" or "));
  }

  private static Outcome ofDone(RuleInput input) {
    boolean any = false;
    List<Judgement> judgements = new ArrayList<>(0);
    List<FacetProcedure> procedures = input.encounter().orElseThrow().procedures();
    for (int i = 0; i < procedures.size(); i++) {
      if (DoneSessions.isCounted(procedures.get(i))) {
        any = true;
        Optional<ImageGuidance> guidance = procedures.get(i).guidance();
        if (guidance.isEmpty()) {
          judgements.add(GUIDANCE_MISSING);
        } else {
          judge(guidance.get(), i, input, judgements);
        }
      }
    }
    return any ? Outcome.of(judgements) : DaySessions.NONE;
  }

  private static void judge(
      ImageGuidance guidance, int procedure, RuleInput input, List<Judgement> judgements) {
    Optional<CoverageValue<Set<ImageGuidance>>> said = against(guidance, input);
    if (said.isPresent()) {
      Place place = Place.of("/procedures/" + procedure + "/guidance");
      judgements.add(new Judgement.Flagged(finding(said.get(), guidance.label(), place, input)));
    }
  }

  /** The codes of injection and destruction include fluoroscopy or CT. */
  private static Outcome ofClaim(RuleInput input) {
    List<BilledLine> lines = BilledClaim.of(input).facetLines();
    if (lines.isEmpty()) {
      return DaySessions.NONE;
    }
    List<Finding> findings = new ArrayList<>(0);
    for (BilledLine line : lines) {
      if (line.position().family() == CodeFamily.ULTRASOUND_INJECTION) {
        String found = ImageGuidance.ULTRASOUND.label() + " (" + line.label() + ")";
        against(ImageGuidance.ULTRASOUND, input)
            .map(said -> finding(said, found, line.place("code"), input))
            .ifPresent(findings::add);
      }
    }
    return Outcome.ofFindings(findings);
  }

  private static Finding finding(
      CoverageValue<Set<ImageGuidance>> said, String found, Place place, RuleInput input) {
    return CoverageFinding.denied(
        CoverageFinding.of(INFO, said)
            .place(place)
            .template("done under {found}; covered is {expected}")
            .fact("found", found)
            .fact("expected", covered(input)),
        input,
        "do the procedure under covered imaging; as it was done it is not covered");
  }
}
