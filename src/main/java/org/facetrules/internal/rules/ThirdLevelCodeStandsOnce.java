package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.internal.rules.FacetPosition.Rank;
import org.facetrules.policy.BilateralForm;
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
 * A third-and-additional code stands once a date, and twice only as a bilateral form; a
 * second-level code has one unit.
 *
 * <p>Payable: {@code 64493-LT 64494-LT 64495-LT} for three levels and more. Flagged: {@code
 * 64495-LT x2}, {@code 64495-LT 64495-LT}.
 *
 * <p>Source: not more than once a day (NGS-Q).
 *
 * <p>Limits: whether two units or an RT and an LT line are the payer's form is for FR-303, units
 * beside 50 for FR-302, a second-level code on two lines for FR-410.
 */
final class ThirdLevelCodeStandsOnce implements ScopedRule {
  private static final Citation CITATION =
      new Citation(
          "NGS-Q", "the third-level code is reported not more than once a day", EvidenceGrade.B);

  private static final Citation SECOND =
      new Citation(
          "BECK10",
          "never more than three codes a region: each level has its code once",
          EvidenceGrade.B);

  private static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-204")
          .title("A third-and-additional code stands once")
          .statement(
              "The code of the third and any additional level stands once a date "
                  + "however many levels there are, and twice only as a form of both "
                  + "sides. A second-level code has one unit in the same way.")
          .reason("One line stands for all further levels.")
          .kind(RuleKind.CODING)
          .severity(Severity.ERROR)
          .authority(Authority.CODE_SET)
          .addCitation(CITATION)
          .addCitation(SECOND)
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

  private static final Outcome NONE =
      Outcome.notApplicable("no second- or third-level facet code on the claim");

  private static final List<Scope> SCOPES = List.of(Scope.of(NONE, Subject.LATER_LEVEL_LINE));

  @Override
  public List<Scope> scopes() {
    return SCOPES;
  }

  @Override
  public Outcome judge(RuleInput input) {
    List<BilledLine> lines = CodeLines.ofTheDay(input);
    boolean any = false;
    List<Judgement> judgements = new ArrayList<>(0);
    for (int i = 0; i < lines.size(); i++) {
      BilledLine line = lines.get(i);
      Rank rank = line.position().rank();
      if (line.isOnClaim() && rank == Rank.THIRD_AND_ADDITIONAL) {
        any = true;
        if (CodeLines.isFirstOfCode(lines, i)) {
          judgeThird(input, lines, line.code(), judgements);
        }
      } else if (line.isOnClaim() && rank == Rank.SECOND) {
        any = true;
        if (hasTooManyUnits(line)) {
          judgements.add(new Judgement.Flagged(finding(input, List.of(line))));
        }
      }
    }
    return any ? Outcome.of(judgements) : NONE;
  }

  private static void judgeThird(
      RuleInput input, List<BilledLine> lines, ProcedureCode code, List<Judgement> judgements) {
    if (isTooOften(input, lines, code)) {
      judgements.add(new Judgement.Flagged(finding(input, CodeLines.ofCode(lines, code))));
      return;
    }
    Optional<String> missing = SameProvider.missing(input, code);
    if (missing.isPresent() && isTooOften(input, CodeLines.ofTheDayAtMost(input), code)) {
      judgements.add(new Judgement.Undetermined(List.of(missing.get())));
    }
  }

  /** Whether this rule flags a code. */
  static boolean flags(RuleInput input, ProcedureCode code) {
    List<BilledLine> own = CodeLines.ofCode(CodeLines.ofTheDay(input), code);
    if (own.isEmpty()) {
      return false;
    }
    return switch (own.get(0).position().rank()) {
      case THIRD_AND_ADDITIONAL -> isTooOften(input, own, code);
      case SECOND -> own.stream().anyMatch(line -> line.isOnClaim() && hasTooManyUnits(line));
      case FIRST, EACH_FURTHER -> false;
    };
  }

  private static boolean isTooOften(RuleInput input, List<BilledLine> lines, ProcedureCode code) {
    int count = CodeLines.count(lines, code);
    if (count == 1) {
      return hasTooManyUnits(CodeLines.firstOf(lines, code));
    }
    boolean twice =
        count == 2
            && CodeLines.form(input) == BilateralForm.MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE
            && CodeLines.ofCode(lines, code).stream()
                .allMatch(one -> one.saysNoSide() && one.units() <= 1);
    return !twice && !CodeLines.isRightAndLeft(lines, code);
  }

  /** Two units without a side are a form of both sides. */
  private static boolean hasTooManyUnits(BilledLine line) {
    return line.units() > (line.saysNoSide() ? 2 : 1) && !line.isBilateral();
  }

  private static Finding finding(RuleInput input, List<BilledLine> lines) {
    BilledLine last = CodeLines.lastOnClaim(lines);
    boolean third = last.position().rank() == Rank.THIRD_AND_ADDITIONAL;
    return Finding.of(INFO, third ? CITATION : SECOND)
        .disposition(Disposition.STOPS_PAYMENT)
        .place(last.place())
        .template("{found} {bills|bill} the code more than once, expected {expected}")
        .fact("found", CodeLines.text(lines))
        .fact("expected", last.code() + " once")
        .fix(
            Comparison.fixOr(
                input, () -> new Fix.Advise("bill " + last.code() + " once, one unit")))
        .build();
  }
}
