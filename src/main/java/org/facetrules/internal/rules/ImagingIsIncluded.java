package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Performer;
import org.facetrules.encounter.Encounter;
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
 * Imaging guidance is not billed beside the facet procedure that includes it.
 *
 * <p>Payable: {@code 64493-LT}. Flagged: {@code 64493-LT, 77003}. Resolved: {@code 64493-LT,
 * 77003-59}, imaging of another procedure.
 *
 * <p>Source: the wording of the code set (A57787, JMP12), which holds for every payer, and the pair
 * tables where the payer applies them. Ultrasound beside 0213T-0218T is derived from their wording.
 *
 * <p>Limits: imaging by another provider is not judged. 77003 and 77002 are add-on codes: the other
 * procedure is one that the national table lists before them, which epidural and sacroiliac
 * injections are not.
 */
final class ImagingIsIncluded implements ScopedRule {
  private static final Citation INCLUDED =
      new Citation(
          "A57787", "codes 64490-64495 include imaging by fluoroscopy or CT", EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-404")
          .title("Imaging guidance is part of the facet procedure")
          .statement(
              "Imaging guidance is not billed beside a facet code that includes it. A"
                  + " distinct-service modifier says that another procedure was imaged.")
          .reason("Facet codes include the imaging that they ask for.")
          .kind(RuleKind.NCCI)
          .severity(Severity.ERROR)
          .authority(Authority.CODE_SET)
          .addCitation(INCLUDED)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.RESOLVED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_IMAGING = Outcome.notApplicable("no imaging beside a facet code");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES = List.of(Scope.of(NO_IMAGING, Subject.IMAGING));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    DayServices day = DayServices.of(input);
    List<Judgement> judgements = new ArrayList<>(0);
    for (DayService service : day.all()) {
      if (service.isKind(CompanionKind.IMAGING)) {
        judge(service, judgements, input);
      }
    }
    PairJudgements.addOpen(judgements, openReasons(judgements, input));
    return Outcome.of(judgements);
  }

  private static void judge(DayService imaging, List<Judgement> judgements, RuleInput input) {
    Optional<IncludedService> included = IncludedService.of(imaging, input);
    if (included.isEmpty() || imaging.isBy(Performer.OTHER)) {
      return;
    }
    Optional<Judgement> resolved = included.get().resolvedBy("imaging of another procedure", input);
    if (resolved.isPresent() && !DayServices.of(input).hasProcedureImagedBy(imaging, input)) {
      judgements.add(ofNoOtherProcedure(imaging, included.get(), input));
    } else if (resolved.isPresent()) {
      judgements.add(resolved.get());
    } else if (imaging.performer().isEmpty()) {
      judgements.add(new Judgement.Undetermined(List.of(imaging.performerOf())));
    } else {
      judgements.add(new Judgement.Flagged(finding(imaging, included.get(), input)));
    }
  }

  /** The modifier asserts another procedure; where the day has none, it asserts nothing. */
  private static Judgement ofNoOtherProcedure(
      DayService imaging, IncludedService included, RuleInput input) {
    boolean allKnown = input.encounter().flatMap(Encounter::otherServices).isPresent();
    return allKnown
        ? new Judgement.Flagged(finding(imaging, included, input))
        : new Judgement.Undetermined(
            List.of("the procedure that " + imaging.label() + " was the imaging of"));
  }

  /** What the code set says outright leaves nothing open. */
  private static List<String> openReasons(List<Judgement> judgements, RuleInput input) {
    return judgements.isEmpty() ? DayPairs.of(input).open(PairOwner.IMAGING) : List.of();
  }

  private static Finding finding(DayService imaging, IncludedService included, RuleInput input) {
    return Finding.of(INFO, included.citation())
        .disposition(Disposition.STOPS_PAYMENT)
        .place(imaging.place())
        .template("{found} is part of {includedIn}, expected {expected}")
        .fact("found", imaging.label())
        .fact("includedIn", included.facet().label())
        .fact("expected", "no line for the imaging")
        .fix(PairJudgements.removal(List.of(imaging), input))
        .build();
  }
}
