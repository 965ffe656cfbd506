package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.policy.UnitEdits;
import org.facetrules.rule.Authority;
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
import org.facetrules.table.Adjudication;
import org.facetrules.table.UnitLimitAnswer;
import org.facetrules.table.UnitLimitTable;

/**
 * Units of service are within the national unit limit (MUE).
 *
 * <p>Payable: {@code 64493-50, 64494-50}. Flagged: {@code 64493-50, 64494 x2}: 2 units, limit 1 for
 * the day, no appeal.
 *
 * <p>Source: the unit tables of the quarter. With adjudication 1 the limit holds for each line,
 * with 2 and 3 for all lines of the day, on whatever claim; above 3 payment is possible on appeal,
 * above 2 never.
 *
 * <p>Limits: a first- or third-level code that stands too often is FR-203's or FR-204's. Of a code
 * that is no facet code one unit is taken as within any limit. A limit that is not published is not
 * no limit: it is said. In the forms of surgical centers the RT and LT lines of a code, or two
 * units of one line, are one bilateral unit, which is derived.
 */
final class UnitsWithinLimit implements Rule {
  private static final Citation TABLES =
      new Citation("NS", "unit tables of 2024-07-01", EvidenceGrade.A);
  private static final Citation TWO_LINES =
      new Citation(
          "DERIVED",
          "from NGS-Q and PRIO: RT and LT lines of a surgical center are one bilateral unit",
          EvidenceGrade.C);
  private static final Citation ONE_LINE_OF_TWO =
      new Citation(
          "DERIVED",
          "from PRIO: two units of a line of a surgical center are one bilateral unit",
          EvidenceGrade.C);

  static final RuleInfo INFO =
      RuleInfo.builder()
          .id("FR-403")
          .title("Units are within the national unit limit")
          .statement(
              "The units of a code on the day, or on a line where the limit is one of lines, are"
                  + " within the published unit limit. Modifier 50 makes no second unit.")
          .reason("Units above the limit are not paid; with adjudication 2 no appeal helps.")
          .kind(RuleKind.NCCI)
          .severity(Severity.ERROR)
          .authority(Authority.NCCI)
          .addCitation(TABLES)
          .addCitation(TWO_LINES)
          .addCitation(ONE_LINE_OF_TWO)
          .needs(RuleNeed.CLAIM)
          .outcomes(
              OutcomeKind.PASSED,
              OutcomeKind.RESOLVED,
              OutcomeKind.FLAGGED,
              OutcomeKind.UNDETERMINED,
              OutcomeKind.NOT_APPLICABLE)
          .build();

  private static final Outcome NOT_THE_PAYERS =
      Outcome.notApplicable("the payer does not judge by the national unit limits");
  private static final Outcome NO_LINE =
      Outcome.notApplicable("no line with whole units and a facet code on the claim");
  private static final String ONE_LINE = "one bilateral unit, both sides on one line";
  private static final String ONE_UNIT = "one bilateral unit on an RT and an LT line";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Outcome evaluate(RuleInput input) {
    if (input.profile().unitLimits() == UnitEdits.NOT_APPLIED) {
      return NOT_THE_PAYERS;
    }
    BilledClaim claim = BilledClaim.of(input);
    if (claim.facetLines().isEmpty() || !countsAny(claim.lines())) {
      return NO_LINE;
    }
    UnitLimitTable table = input.tables().unitLimits(input.profile().pairTable(input.setting()));
    input.standsOn(table.edition());
    List<Judgement> judgements = new ArrayList<>(0);
    for (int i = 0; i < claim.lines().size(); i++) {
      if (isFirstThatCounts(claim.lines(), i)) {
        judge(claim.lines().get(i).code(), table, judgements, input);
      }
    }
    return Outcome.of(judgements);
  }

  private static boolean countsAny(List<BilledLine> lines) {
    for (BilledLine line : lines) {
      if (BilledUnits.counts(line)) {
        return true;
      }
    }
    return false;
  }

  /** Each code is judged once, where its first line with units stands. */
  private static boolean isFirstThatCounts(List<BilledLine> lines, int index) {
    BilledLine line = lines.get(index);
    for (int i = 0; i < index; i++) {
      if (BilledUnits.counts(lines.get(i)) && lines.get(i).code().equals(line.code())) {
        return false;
      }
    }
    return BilledUnits.counts(line);
  }

  private static void judge(
      ProcedureCode code, UnitLimitTable table, List<Judgement> judgements, RuleInput input) {
    UnitLimitAnswer answer = table.on(code, input.dateOfService());
    int sum = BilledUnits.atMost(code, input);
    if (answer instanceof UnitLimitAnswer.Limit limit) {
      // Units of one line are no more than those of all.
      if (sum > limit.units()) {
        judge(BilledUnits.of(code, input), limit, judgements, input);
      }
    } else if (sum > 1 || FacetPosition.of(code).isPresent()) {
      judgements.add(new Judgement.Undetermined(List.of(missing(code, answer))));
    }
  }

  private static String missing(ProcedureCode code, UnitLimitAnswer answer) {
    if (answer instanceof UnitLimitAnswer.NotPublished none) {
      return "unit limit of %s, not published in %s".formatted(code, none.row().quarter());
    }
    String reason = answer instanceof UnitLimitAnswer.NotKnown unknown ? unknown.reason() : "";
    return "unit limit of " + code + ": " + reason;
  }

  private static void judge(
      BilledUnits units, UnitLimitAnswer.Limit limit, List<Judgement> judgements, RuleInput input) {
    if (isBeyond(units, limit, judgements, input)) {
      // A code that stands too often is told by the rule of its rank.
      if (!FirstLevelCodeStandsOnce.flags(input, units.code())
          && !ThirdLevelCodeStandsOnce.flags(input, units.code())) {
        int counted = counted(units, limit, input);
        judgements.add(new Judgement.Flagged(ExcessUnits.finding(units, limit, counted, input)));
      }
    } else if (!units.performersMissing().isEmpty()
        && isBeyond(units.atMost(), limit, new ArrayList<>(0), input)) {
      judgements.add(new Judgement.Undetermined(units.performersMissing()));
    }
  }

  /** Whether the units are above the limit; that two lines are one bilateral unit is said. */
  private static boolean isBeyond(
      BilledUnits units, UnitLimitAnswer.Limit limit, List<Judgement> said, RuleInput input) {
    boolean byLine = limit.adjudication() == Adjudication.LINE;
    if ((byLine ? units.most() : units.sum()) <= limit.units()) {
      return false;
    }
    if (saysSides(units, input)) {
      said.add(new Judgement.Resolved(units.numbers(), "two units", ONE_LINE, ONE_LINE_OF_TWO));
      return false;
    }
    if (counted(units, limit, input) <= limit.units()) {
      said.add(new Judgement.Resolved(units.numbers(), "RT and LT lines", ONE_UNIT, TWO_LINES));
      return false;
    }
    return true;
  }

  private static boolean saysSides(BilledUnits units, RuleInput input) {
    return units.sum() == units.most() && UnitsForSides.are(input, units.lines().get(0));
  }

  private static int counted(BilledUnits units, UnitLimitAnswer.Limit limit, RuleInput input) {
    if (limit.adjudication() == Adjudication.LINE) {
      return units.most();
    }
    return BilledUnits.inTwoLines(input) ? units.sumWithSidesAsOne() : units.sum();
  }
}
