package org.facetrules.internal.rules;

import java.time.LocalDate;
import java.time.Period;
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
 * Destructions of a level are as far apart as the payer wants.
 *
 * <p>Payable: a destruction 6 months after the last of that joint and side, where 6 months are set.
 * Flagged: one day earlier.
 *
 * <p>Source: the payer's policy on the day (eviCore: P-EVI-208).
 *
 * <p>Limits: the sources do not say whether the interval is of a level or of a region; the level is
 * taken.
 */
final class DestructionsAreApart implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "P-EVI-208", "eviCore CMM-208: six months between destructions", EvidenceGrade.D);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-525")
          .title("Destructions of a level are as far apart as the payer wants")
          .statement(
              "Where a payer sets an interval, it lies between two destructions of "
                  + "one joint and side.")
          .reason("An earlier repeat is denied by that payer.")
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

  private static final LevelWork<Period> WORK =
      new LevelWork<>(
          CoverageTerm.DENERVATION_INTERVAL, SessionKind.DENERVATION, DestructionsAreApart::judge);

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

  private static Optional<Judgement> judge(AskedLevel<Period> asked) {
    return Interval.judge(asked, SessionKind.DENERVATION, before -> finding(asked, before));
  }

  private static Finding finding(AskedLevel<Period> asked, PastSession before) {
    LocalDate next = before.day().plus(asked.wanted());
    return asked
        .finding(INFO, "{level}: destroyed before on {found}, expected {expected} between them")
        .fact("found", before.day())
        .fact("expected", Spans.words(asked.wanted()))
        .fact("next", next)
        .fix(new Fix.Advise("allowed from " + next))
        .build();
  }
}
