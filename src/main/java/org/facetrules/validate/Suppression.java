package org.facetrules.validate;

import java.util.List;
import java.util.Set;
import org.facetrules.rule.Fact;
import org.facetrules.rule.Finding;
import org.facetrules.rule.RuleId;
import org.facetrules.source.EffectivePeriod;
import org.immutables.value.Value;

/**
 * A finding that somebody answers for: it is moved out of the findings, with the reason, and counts
 * for no verdict. A suppression that meets nothing is reported as unused.
 */
@Value.Immutable
public interface Suppression {
  /** {@return the rule whose findings it is about} */
  RuleId rule();

  /** {@return the numbers of the claim lines that it is about; none means any; immutable} */
  Set<Integer> lines();

  /** {@return facts that a finding must state; none means any; immutable} */
  List<Fact> facts();

  /** {@return why the finding is to be left} */
  String reason();

  /** {@return the dates of service that it covers} */
  EffectivePeriod datesOfService();

  /** Checks that a reason is given. */
  @Value.Check
  default void check() {
    if (reason().isBlank()) {
      throw new IllegalArgumentException(
          "suppression of " + rule() + " without a reason: expected why the finding is left");
    }
    for (int line : lines()) {
      if (line < 1) {
        throw new IllegalArgumentException(
            "suppression of " + rule() + " of line " + line + ": lines are counted from 1");
      }
    }
  }

  /**
   * {@return whether a finding is one of those that it is about; the day is not looked at}
   *
   * @param finding the finding
   */
  default boolean meets(Finding finding) {
    boolean line =
        lines().isEmpty()
            || (finding.place().line().isPresent()
                && lines().contains(finding.place().line().getAsInt()));
    return line && finding.rule().equals(rule()) && finding.facts().containsAll(facts());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Suppression}. Each part is set once; lines and facts add up. */
  class Builder extends ImmutableSuppression.Builder {
    Builder() {}

    /**
     * Sets the rule.
     *
     * @param rule such as "FR-305"
     * @return this builder
     */
    public Builder rule(String rule) {
      rule(RuleId.of(rule));
      return this;
    }
  }
}
