package org.facetrules.internal.rules;

import java.util.List;
import org.facetrules.rule.Fix;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.FamilyCodes;

/** What is asked when an add-on code stands without the codes of the levels before it. */
final class FirstLevelQuery {
  private FirstLevelQuery() {}

  /**
   * Without the encounter only the record says whether a line is missing or the add-on code is one
   * level too far.
   */
  static Fix fix(RuleInput input, BilledLine line) {
    return line.isFacet()
        ? CodedLines.fixOr(input, () -> levels(line))
        : new Fix.Advise("bill the primary code beside it");
  }

  private static Fix levels(BilledLine line) {
    FamilyCodes codes = line.position().codes();
    String region = codes.region().label();
    if (line.position().rank() == FacetPosition.Rank.THIRD_AND_ADDITIONAL) {
      return new Fix.Query(
          "how many " + region + " levels were treated?",
          List.of(
              "one level: " + codes.first() + " in place of " + line.code(),
              "two levels: " + codes.first() + " and " + codes.second(),
              "three levels or more: "
                  + codes.first()
                  + " and "
                  + codes.second()
                  + " beside "
                  + line.code()));
    }
    return new Fix.Query(
        "how many " + region + " levels were treated?",
        List.of(
            "one level: " + codes.first() + " in place of " + line.code(),
            "more levels: " + codes.first() + " beside " + line.code()));
  }
}
