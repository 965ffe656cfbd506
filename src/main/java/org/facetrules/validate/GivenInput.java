package org.facetrules.validate;

import java.util.Optional;
import org.facetrules.internal.rules.Subjects;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleNeed;
import org.facetrules.source.Edition;
import org.facetrules.source.EffectivePeriod;
import org.jspecify.annotations.Nullable;

/** What rules are asked about, with what is looked up once for all of them. */
final class GivenInput {
  private static final RuleNeed[] NEEDS = RuleNeed.values();

  private final RuleInput input;
  private final Situation situation;
  private @Nullable EffectivePeriod lastAsked;
  private boolean withinLastAsked;

  private GivenInput(RuleInput input, Situation situation) {
    this.input = input;
    this.situation = situation;
  }

  static GivenInput of(RuleInput input) {
    int given = 0;
    for (RuleNeed need : NEEDS) {
      given |= input.has(need) ? bit(need) : 0;
    }
    return new GivenInput(input, new Situation(subjects(input), given));
  }

  /** What cannot be looked at may have everything: the rules that look at it say why. */
  private static Subjects subjects(RuleInput input) {
    try {
      return Subjects.of(input);
    } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError thrown) {
      return Subjects.everything(input);
    }
  }

  /** The same parts are there after rules have answered. */
  GivenInput with(RuleInput after) {
    return new GivenInput(after, situation);
  }

  static int bit(RuleNeed need) {
    return 1 << need.ordinal();
  }

  RuleInput input() {
    return input;
  }

  /** What decides which rules are asked. */
  Situation situation() {
    return situation;
  }

  /** Notes that the answer stands on the table of the payer's policy. */
  void standsOnPolicy() {
    if (input.coverage().isPresent()) {
      Optional<Edition> edition = input.coverage().get().policy().edition();
      if (edition.isPresent()) {
        input.standsOn(edition.get());
      }
    }
  }

  /** Which of some inputs are not there; a bit for each. */
  int lacking(int needed) {
    return situation.lacking(needed);
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
