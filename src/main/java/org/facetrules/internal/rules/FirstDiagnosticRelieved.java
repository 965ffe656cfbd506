package org.facetrules.internal.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.SessionKind;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.rule.Authority;
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
 * A second diagnostic follows one with the relief asked for.
 *
 * <p>Payable: a second block of L4-L5 left after one with 80 percent relief. Flagged: after one
 * with 79 percent.
 *
 * <p>Source: the payer's policy on the day, under Medicare the contractor's (G-PREC for CGS).
 *
 * <p>Limits: whether the relief lasted as the anesthetic does is the record's; another side is
 * another level here.
 */
final class FirstDiagnosticRelieved implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "G-PREC",
          "L38773 v32: at least 80 percent relief after the first diagnostic",
          EvidenceGrade.A);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-508")
          .title("A second diagnostic follows one with the relief asked for")
          .statement(
              "A further diagnostic injection of a joint and side follows one whose "
                  + "relief reached the threshold of the policy. Diagnostics before a "
                  + "later destruction of the joint are passed over.")
          .reason("A level whose first diagnostic failed is not the source of the pain.")
          .kind(RuleKind.COVERAGE)
          .severity(Severity.ERROR)
          .authority(Authority.PAYER)
          .addCitation(CITATION)
          .needs(RuleNeed.HISTORY)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final LevelWork<Integer> WORK =
      new LevelWork<>(
          CoverageTerm.FIRST_DIAGNOSTIC_RELIEF,
          SessionKind.DIAGNOSTIC,
          FirstDiagnosticRelieved::judge);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Scope> scopes() {
    return WORK.scopes();
  }

  @Override
  public Outcome judge(RuleInput input) {
    return WORK.judge(input);
  }

  private static Optional<Judgement> judge(AskedLevel<Integer> asked) {
    LocalDate after = lastDestruction(asked.past());
    for (PastSession before : asked.past().of(SessionKind.DIAGNOSTIC)) {
      if (before.day().isBefore(asked.day()) && before.day().isAfter(after)) {
        return judge(asked, before);
      }
    }
    return Optional.empty();
  }

  private static Optional<Judgement> judge(AskedLevel<Integer> asked, PastSession before) {
    return switch (before.relieved(asked.wanted())) {
      case YES -> Optional.empty();
      case MAYBE ->
          Optional.of(
              new Judgement.Undetermined(List.of("relief of the session of " + before.day())));
      case NO -> asked.flagged(before, SessionKind.DIAGNOSTIC, () -> finding(asked, before));
    };
  }

  private static LocalDate lastDestruction(LevelPast past) {
    return past.newest(SessionKind.DENERVATION).map(PastSession::day).orElse(LocalDate.MIN);
  }

  private static Finding finding(AskedLevel<Integer> asked, PastSession before) {
    return asked
        .finding(
            INFO,
            "{level}: the diagnostic before gave {found} percent relief, expected at least"
                + " {expected}")
        .fact("found", before.session().reliefPercent().orElse(0))
        .fact("expected", asked.wanted())
        .fact("session", before.label())
        .fix(
            new Fix.Advise(
                "a further diagnostic of this level is not covered; look for another source of"
                    + " the pain"))
        .build();
  }
}
