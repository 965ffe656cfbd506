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

/**
 * Every diagnostic injection line carries KX, first level and add-on, professional and facility.
 *
 * <p>Payable: {@code 64493-LT-KX 64494-LT-KX} for a diagnostic block. Flagged: {@code 64493-LT-KX
 * 64494-LT}.
 *
 * <p>Source: the contractor's article as the profile has it, by day (P-ACE, G-RUB, P-A57826-SUM).
 *
 * <p>Limits: without a purpose nothing is judged. With both purposes in a region the number of
 * lines is compared, for any level may have taken any code; a line with both is not judged. KX
 * where it does not belong is FR-309's.
 */
final class DiagnosticLinesCarryKx implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "P-ACE", "First Coast text: KX on every diagnostic injection line", EvidenceGrade.C);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-308")
          .title("Every diagnostic injection line carries KX")
          .statement(
              "Where the payer marks diagnostic facet injections with KX, every line of 64490 to"
                  + " 64495 whose levels are all diagnostic carries it, add-on lines too, on"
                  + " professional and facility claims.")
          .reason("Without KX the line counts as therapeutic, against the therapeutic limit.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.CONTRACTOR)
          .addCitation(CITATION)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static final List<Scope> SCOPES = List.of(Scope.of(KxLines.NOT_THIS_PAYER, Subject.KX));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    Optional<Citation> wanted = input.profile().diagnosticLinesCarryKx().at(input.dateOfService());
    KxLines lumbar = KxLines.of(input, SpinalRegion.LUMBAR);
    KxLines thoracic = KxLines.of(input, SpinalRegion.CERVICAL_THORACIC);
    if (lumbar.isEmpty() && thoracic.isEmpty()) {
      return KxLines.NO_INJECTION;
    }
    if (lumbar.isOfNothingDone() || thoracic.isOfNothingDone()) {
      return KxLines.NOTHING_DONE;
    }
    List<Judgement> judgements = new ArrayList<>(0);
    judge(input, thoracic, wanted.get(), judgements);
    judge(input, lumbar, wanted.get(), judgements);
    return Outcome.of(judgements);
  }

  private static void judge(
      RuleInput input, KxLines lines, Citation wanted, List<Judgement> judgements) {
    if (lines.isEmpty()) {
      return;
    }
    switch (lines.wish()) {
      case NOT_KNOWN -> judgements.add(KxLines.PURPOSE_MISSING);
      case NO_LINE, NOT_DONE -> {}
      case EVERY_LINE -> {
        for (BilledLine line : lines.unmarked()) {
          judgements.add(new Judgement.Flagged(missing(line, wanted)));
        }
      }
      case SOME_LINES -> {
        if (lines.marked().size() < lines.diagnosticLines(input)) {
          judgements.add(new Judgement.Flagged(tooFew(input, lines, wanted)));
        }
      }
    }
  }

  private static Finding missing(BilledLine line, Citation wanted) {
    List<Modifier> modifiers = ModifierOrder.with(Modifier.DIAGNOSTIC, line.line().modifiers());
    return Finding.of(INFO, wanted)
        .disposition(Disposition.MISSED_REVENUE)
        .place(line.place("modifiers"))
        .template("{found} is a diagnostic line without KX: expected {expected}")
        .fact("found", line.label())
        .fact("expected", Modifier.DIAGNOSTIC)
        .fix(Fix.safe(LineModifierEdits.set(line, modifiers)))
        .build();
  }

  private static Finding tooFew(RuleInput input, KxLines lines, Citation wanted) {
    return Finding.of(INFO, wanted)
        .disposition(Disposition.MISSED_REVENUE)
        .place(lines.unmarked().get(0).place("modifiers"))
        .template("{found} lines carry KX, {expected} of {lines} are diagnostic")
        .fact("found", lines.marked().size())
        .fact("expected", lines.diagnosticLines(input))
        .fact("lines", lines.labels())
        .fix(new Fix.Query("which of these lines stand for the diagnostic levels?", List.of()))
        .build();
  }
}
