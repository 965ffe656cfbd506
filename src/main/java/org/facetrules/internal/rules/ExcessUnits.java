package org.facetrules.internal.rules;

import java.util.List;
import java.util.Optional;
import org.facetrules.coding.CodedLine;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.Severity;
import org.facetrules.table.Adjudication;
import org.facetrules.table.UnitLimitAnswer;

/** What FR-403 says of units above a limit. */
final class ExcessUnits {
  private ExcessUnits() {}

  static Finding finding(
      BilledUnits units, UnitLimitAnswer.Limit limit, int counted, RuleInput input) {
    boolean appealable = limit.adjudication() != Adjudication.DATE_NOT_APPEALABLE;
    Finding.Builder finding =
        appealable && isDone(units, input)
            ? done(limit)
            : Finding.of(UnitsWithinLimit.INFO, limit.row().citation())
                .disposition(Disposition.STOPS_PAYMENT);
    return finding
        .place(units.lines().get(units.lines().size() - 1).place("units"))
        .template("{code} has {found} units ({lines}), limit {limit}: {adjudication}")
        .fact("code", units.code())
        .fact("found", counted)
        .fact("limit", limit.units())
        .fact("lines", units.labels())
        .fact("adjudication", limit.adjudication().label())
        .fact("mai", limit.adjudication().indicator())
        .fact("rationale", limit.row().rationale())
        .fact("quarter", limit.row().quarter())
        .fix(UnitLimitFix.of(units, limit, input))
        .build();
  }

  /** What was done and is billed as done goes to an appeal, and nothing is to be changed. */
  private static Finding.Builder done(UnitLimitAnswer.Limit limit) {
    return Finding.builder()
        .rule(UnitsWithinLimit.INFO.id())
        .severity(Severity.ADVICE)
        .citation(limit.row().citation())
        .disposition(Disposition.PAYER_DEPENDENT);
  }

  static boolean isDone(BilledUnits units, RuleInput input) {
    Optional<List<CodedLine>> coded = input.coded().map(answer -> answer.lines());
    int done = 0;
    for (CodedLine line : coded.orElse(List.of())) {
      if (line.line().code().equals(units.code())) {
        done += line.line().units();
      }
    }
    return units.sum() <= done;
  }
}
