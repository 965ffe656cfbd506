package org.facetrules.internal.rules;

import java.util.ArrayList;
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
 * Diagnostics of a level and side are within the payer's number.
 *
 * <p>Payable: a second diagnostic of L4-L5 left where two are allowed. Flagged: the third.
 *
 * <p>Source: the payer's policy on the day (UnitedHealthcare commercial: G-MBS).
 *
 * <p>Limits: counted over the whole history that is given.
 */
final class DiagnosticsOfALevelAreFew implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "G-MBS",
          "UnitedHealthcare 2026T0004WW: at most two blocks per level and side",
          EvidenceGrade.C);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-524")
          .title("Diagnostics of a level and side are within the payer's number")
          .statement(
              "Where a payer counts so, a joint and side has no more diagnostic "
                  + "injections than its number, the one of the day included.")
          .reason("The payer pays for no more of them.")
          .kind(RuleKind.COVERAGE)
          .severity(Severity.WARNING)
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
          CoverageTerm.DIAGNOSTICS_PER_LEVEL_AND_SIDE,
          SessionKind.DIAGNOSTIC,
          DiagnosticsOfALevelAreFew::judge);

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
    List<String> days = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (PastSession before : asked.past().of(SessionKind.DIAGNOSTIC)) {
      if (before.day().isBefore(asked.day())) {
        (before.isSure() ? days : open).add(before.day().toString());
      }
    }
    if (days.size() + 1 > asked.wanted()) {
      return Optional.of(new Judgement.Flagged(finding(asked, days)));
    }
    return days.size() + open.size() + 1 > asked.wanted()
        ? Optional.of(
            new Judgement.Undetermined(
                List.of("purpose, levels or sides of the sessions of " + String.join(", ", open))))
        : Optional.empty();
  }

  private static Finding finding(AskedLevel<Integer> asked, List<String> days) {
    return asked
        .finding(INFO, "{level}: diagnostic {found} of this level and side, the limit is {limit}")
        .fact("found", days.size() + 1)
        .fact("limit", asked.wanted())
        .fact("days", String.join(", ", days))
        .fix(new Fix.Advise("not covered by this payer"))
        .build();
  }
}
