package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.rule.Authority;
import org.facetrules.rule.ClaimEdit;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleInfo;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleKind;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rule.Severity;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.CodeLife;
import org.facetrules.table.CodeLifecycle;

/**
 * Each code is in force on the date of service.
 *
 * <p>Payable: {@code 64490-LT} in 2012. Flagged: {@code 64470} in 2012.
 *
 * <p>Source: the first and last days of the lifecycle table.
 *
 * <p>Limits: codes that the table lacks are not judged; a day that no source settles is
 * undetermined.
 */
final class CodeIsInForce implements Rule {
  private static final Citation CITATION =
      new Citation("UHC10", "crosswalk of 2010: facet injection codes", EvidenceGrade.B);

  private static final Citation LISTED =
      new Citation("JMP12", "codes of 2012 and those they replaced", EvidenceGrade.B);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-108")
          .title("Each code is in force on the date of service")
          .statement(
              "Every code of the claim whose life is known can be reported on the"
                  + " date of service.")
          .reason("A code that has ended, or has not begun, is not paid.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.CODE_SET)
          .addCitation(CITATION)
          .addCitation(LISTED)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.NOT_APPLICABLE,
              OutcomeKind.UNDETERMINED)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final Outcome NONE =
      Outcome.notApplicable("no code on the claim whose first or last day is known");

  @Override
  public Outcome evaluate(RuleInput input) {
    CodeLifecycle table = CodeLifecycle.standard();
    boolean any = false;
    List<Judgement> judgements = new ArrayList<>(0);
    for (BilledLine line : BilledClaim.of(input).lines()) {
      Optional<CodeLife> life = table.find(line.code());
      if (life.isPresent()) {
        any = true;
        judge(input, line, life.get(), judgements);
      }
    }
    if (!any) {
      return NONE;
    }
    input.standsOn(table.edition());
    return Outcome.of(judgements);
  }

  private static void judge(
      RuleInput input, BilledLine line, CodeLife life, List<Judgement> judgements) {
    switch (life.aliveOn(input.dateOfService())) {
      case IN_FORCE -> {}
      case NOT_IN_FORCE -> judgements.add(new Judgement.Flagged(finding(input, line, life)));
      case NOT_KNOWN ->
          judgements.add(new Judgement.Undetermined(List.of("the first day of " + line.code())));
    }
  }

  private static Finding finding(RuleInput input, BilledLine line, CodeLife life) {
    boolean ended = life.lastDay().filter(input.dateOfService()::isAfter).isPresent();
    List<ProcedureCode> others = ended ? life.successors() : life.predecessors();
    return Finding.of(INFO, life.citations().get(0))
        .disposition(Disposition.STOPS_PAYMENT)
        .place(line.place("code"))
        .template("{found} was not in force on {day}: it {life}; expected {expected}")
        .fact("found", line.code())
        .fact("expected", others.isEmpty() ? "a code in force" : CodeLines.codes(others))
        .fact("day", input.dateOfService())
        .fact(
            "life",
            ended
                ? "ended on " + life.lastDay().map(Object::toString).orElse("")
                : "was in force " + life.beginning())
        .fix(fix(input, line, others))
        .build();
  }

  /** A facet code with one successor counts levels as that does, or nearly: to be confirmed. */
  private static Fix fix(RuleInput input, BilledLine line, List<ProcedureCode> others) {
    Fix alone = new Fix.Advise("bill a code that was in force");
    if (others.size() == 1 && FacetPosition.of(others.get(0)).isPresent()) {
      alone = Fix.toConfirm(List.of(new ClaimEdit.ReplaceCode(line.number(), others.get(0))));
    } else if (!others.isEmpty()) {
      alone =
          new Fix.Query(
              "which code stands for what was done on line " + line.number() + "?",
              others.stream().map(ProcedureCode::value).toList());
    }
    return StandIns.predecessorOf(line.code()).isPresent() ? Comparison.fixOr(input, alone) : alone;
  }
}
