package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Performer;
import org.facetrules.encounter.Encounter;
import org.facetrules.policy.PairEdits;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.CompanionKind;

/**
 * Local anesthetic and contrast are not billed apart from the facet procedure.
 *
 * <p>Payable: {@code 64493-LT, J1010 x40}. Flagged: {@code 64493-LT, J2001}; under Medicare {@code
 * 64493-LT, Q9966 x3}.
 *
 * <p>Source: the practitioner pairs of J2001, which the code set's inclusion stands behind; A57787
 * for contrast, a sentence of Medicare.
 *
 * <p>Limits: professional claims; a facility lists what its payment packages.
 */
final class AnestheticIsIncluded implements ScopedRule {
  private static final Citation ANESTHETIC =
      new Citation(
          "NS",
          "practitioner pairs of 2024-07-01: J2001 in column 2 of facet codes",
          EvidenceGrade.A);
  private static final Citation CONTRAST =
      new Citation("A57787", "version 26: contrast is included", EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-409")
          .title("Local anesthetic and contrast are part of the facet procedure")
          .statement(
              "A professional claim has no line for the local anesthetic of a facet procedure, and"
                  + " under Medicare none for its contrast. Steroids are not judged.")
          .reason("The payment of the procedure includes them.")
          .kind(RuleKind.NCCI)
          .severity(Severity.WARNING)
          .authority(Authority.NCCI)
          .addCitation(ANESTHETIC)
          .addCitation(CONTRAST)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.RESOLVED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NOT_A_FACILITY =
      Outcome.notApplicable("a facility lists what its payment packages");
  private static final Outcome NO_SUPPLY =
      Outcome.notApplicable("no local anesthetic or contrast beside a facet code");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(
          Scope.of(NOT_A_FACILITY, Subject.PROFESSIONAL_CLAIM),
          Scope.of(NO_SUPPLY, Subject.SUPPLY));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    DayServices day = DayServices.of(input);
    boolean found = false;
    List<Judgement> judgements = new ArrayList<>(0);
    for (DayService service : day.all()) {
      if (isSupply(service, input)) {
        found = true;
        judge(service, judgements, input);
      }
    }
    return found ? Outcome.of(judgements) : NO_SUPPLY;
  }

  /** On this claim: what another claim lists is that claim's. */
  private static boolean isSupply(DayService service, RuleInput input) {
    return service.isOnClaim()
        && !service.isBy(Performer.OTHER)
        && (service.isKind(CompanionKind.LOCAL_ANESTHETIC)
            || (service.isKind(CompanionKind.CONTRAST)
                && input.profile().pairEdits() == PairEdits.APPLIED
                && input.profile().contractor().isPresent()));
  }

  private static void judge(DayService supply, List<Judgement> judgements, RuleInput input) {
    Optional<IncludedService> included = IncludedService.of(supply, input);
    if (included.isEmpty()) {
      return;
    }
    Optional<Judgement> resolved = included.get().resolvedBy("used for another procedure", input);
    if (resolved.isEmpty()) {
      judgements.add(new Judgement.Flagged(finding(supply, included.get(), input)));
    } else if (DayServices.of(input).hasOtherProcedure()) {
      judgements.add(resolved.get());
    } else {
      judgements.add(ofNoOtherProcedure(supply, included.get(), input));
    }
  }

  /** The modifier asserts another procedure; where the day has none, it asserts nothing. */
  private static Judgement ofNoOtherProcedure(
      DayService supply, IncludedService included, RuleInput input) {
    boolean allKnown = input.encounter().flatMap(Encounter::otherServices).isPresent();
    return allKnown
        ? new Judgement.Flagged(finding(supply, included, input))
        : new Judgement.Undetermined(
            List.of("the procedure that " + supply.label() + " was used for"));
  }

  private static Finding finding(DayService supply, IncludedService included, RuleInput input) {
    return Finding.of(INFO, included.citation())
        .disposition(Disposition.STOPS_PAYMENT)
        .place(supply.place())
        .template("{found} is part of {includedIn}, expected {expected}")
        .fact("found", supply.label())
        .fact("includedIn", included.facet().label())
        .fact("expected", "no line for it")
        .fix(PairJudgements.removal(List.of(supply), input))
        .build();
  }
}
