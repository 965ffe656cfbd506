package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.Modifier;
import org.facetrules.rule.Authority;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
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
import org.facetrules.table.CodeFamily;

/**
 * KX stands on diagnostic injection lines and on no other facet line.
 *
 * <p>Payable: {@code 64493-LT} for a therapeutic injection. Flagged: {@code 64493-LT-KX} for the
 * same, {@code 64635-LT-KX}.
 *
 * <p>Source: the contractor's article as the profile has it, by day (P-ACE, G-RUB, P-A57826-SUM).
 *
 * <p>Limits: whether KX on an injection is right is not judged without the purpose; on destruction
 * and under ultrasound it is wrong whatever was done.
 */
final class OnlyDiagnosticLinesCarryKx implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "G-RUB",
          "checklist of 2025-02-26: KX on every diagnostic line; odd use may trigger review",
          EvidenceGrade.C);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-309")
          .title("KX stands on diagnostic injection lines only")
          .statement(
              "Where the payer marks diagnostic facet injections with KX, no therapeutic injection,"
                  + " no destruction and no injection under ultrasound carries it.")
          .reason(
              "KX claims one of the few diagnostic sessions that are covered; odd use may trigger"
                  + " a review.")
          .kind(RuleKind.CODING)
          .severity(Severity.WARNING)
          .authority(Authority.CONTRACTOR)
          .addCitation(CITATION)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NO_FACET_LINE = Outcome.notApplicable("no facet code on the claim");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES =
      List.of(
          Scope.of(KxLines.NOT_THIS_PAYER, Subject.KX),
          Scope.of(NO_FACET_LINE, Subject.FACET_LINE));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    Optional<Citation> wanted = input.profile().diagnosticLinesCarryKx().at(input.dateOfService());
    List<BilledLine> facetLines = BilledClaim.of(input).facetLines();
    List<Judgement> judgements = new ArrayList<>(0);
    for (BilledLine line : facetLines) {
      if (line.position().family() != CodeFamily.INJECTION && line.carriesKx()) {
        judgements.add(new Judgement.Flagged(notHere(line, wanted.get())));
      }
    }
    judge(input, KxLines.of(input, SpinalRegion.CERVICAL_THORACIC), wanted.get(), judgements);
    judge(input, KxLines.of(input, SpinalRegion.LUMBAR), wanted.get(), judgements);
    return Outcome.of(judgements);
  }

  private static void judge(
      RuleInput input, KxLines lines, Citation wanted, List<Judgement> judgements) {
    if (lines.marked().isEmpty()) {
      return;
    }
    switch (lines.wish()) {
      case NOT_KNOWN -> judgements.add(KxLines.PURPOSE_MISSING);
      case EVERY_LINE, NOT_DONE -> {}
      case NO_LINE -> {
        for (BilledLine line : lines.marked()) {
          judgements.add(new Judgement.Flagged(notHere(line, wanted)));
        }
      }
      case SOME_LINES -> {
        if (lines.marked().size() > lines.diagnosticLines(input)) {
          judgements.add(new Judgement.Flagged(tooMany(input, lines, wanted)));
        }
      }
    }
  }

  private static Finding notHere(BilledLine line, Citation wanted) {
    String what =
        switch (line.position().family()) {
          case INJECTION -> "a therapeutic injection";
          case DESTRUCTION -> "a destruction";
          case ULTRASOUND_INJECTION -> "an injection under ultrasound";
        };
    return Finding.of(INFO, wanted)
        .disposition(Disposition.PAYER_DEPENDENT)
        .place(line.place("modifiers"))
        .template("{found} is {what} with KX: expected {expected}")
        .fact("found", line.label())
        .fact("what", what)
        .fact("expected", "KX on diagnostic lines of 64490 to 64495 alone")
        .fix(Fix.safe(LineModifierEdits.remove(line, Modifier.DIAGNOSTIC)))
        .build();
  }

  private static Finding tooMany(RuleInput input, KxLines lines, Citation wanted) {
    return Finding.of(INFO, wanted)
        .disposition(Disposition.PAYER_DEPENDENT)
        .place(lines.marked().get(0).place("modifiers"))
        .template("{found} lines carry KX, {expected} of {lines} are diagnostic")
        .fact("found", lines.marked().size())
        .fact("expected", lines.diagnosticLines(input))
        .fact("lines", lines.labels())
        .fix(new Fix.Query("which of these lines stand for the diagnostic levels?", List.of()))
        .build();
  }
}
