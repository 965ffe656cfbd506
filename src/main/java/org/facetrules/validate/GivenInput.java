package org.facetrules.validate;

import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleNeed;
import org.facetrules.source.EffectivePeriod;
import org.jspecify.annotations.Nullable;

/** What rules are asked about, with what is looked up once for all of them. */
final class GivenInput {
  private static final RuleNeed[] NEEDS = RuleNeed.values();

  private final RuleInput input;
  private final int given;
  private @Nullable EffectivePeriod lastAsked;
  private boolean withinLastAsked;

  private GivenInput(RuleInput input, int given) {
    this.input = input;
    this.given = given;
  }

  static GivenInput of(RuleInput input) {
    int given = 0;
    for (RuleNeed need : NEEDS) {
      given |= input.has(need) ? bit(need) : 0;
    }
    return new GivenInput(input, given);
  }

  /** The same parts are there after rules have answered. */
  GivenInput with(RuleInput after) {
    return new GivenInput(after, given);
  }

  static int bit(RuleNeed need) {
    return 1 << need.ordinal();
  }

  RuleInput input() {
    return input;
  }

  /** Which of some inputs are not there; a bit for each. */
  int lacking(int needed) {
    return needed & ~given;
  }

  /** Whether a rule judges the date of service; nearly all rules share one period. */
  @SuppressWarnings("ReferenceEquality") // another object with the same days is looked at again
  boolean isWithin(EffectivePeriod period) {
    if (period != lastAsked) {
      lastAsked = period;
      withinLastAsked = period.contains(input.dateOfService());
    }
    return withinLastAsked;
  }
}
