package org.facetrules.rule;

import java.util.List;
import java.util.Set;
import org.facetrules.source.Citation;
import org.facetrules.source.EffectivePeriod;
import org.immutables.value.Value;

/** The identity card of a rule. */
@Value.Immutable
public interface RuleInfo {
  /** {@return the name, for good} */
  RuleId id();

  /** {@return the statement of the rule in a few words, without a full stop} */
  String title();

  /** {@return the statement and what it does not judge, in sentences} */
  String statement();

  /** {@return why the rule stands, in sentences} */
  String reason();

  /** {@return what it is about} */
  RuleKind kind();

  /** {@return how grave a finding is at most; weaker evidence makes an error a warning} */
  Severity severity();

  /** {@return whose statement it is} */
  Authority authority();

  /** {@return the dates of service that it judges} */
  @Value.Default
  default EffectivePeriod period() {
    return Periods.ALWAYS;
  }

  /** {@return where it was read, the main place first; at least one; immutable} */
  List<Citation> citations();

  /** {@return the inputs that it cannot judge without; immutable} */
  Set<RuleNeed> needs();

  /** {@return the outcomes that it can have; immutable} */
  Set<OutcomeKind> outcomes();

  /** {@return the version of the library, or of the house's rules, that brought it} */
  @Value.Default
  default String since() {
    return "0.1.0";
  }

  /** {@return rules that it replaces; immutable} */
  List<RuleId> supersedes();

  /** Checks that the card names a source and an outcome. */
  @Value.Check
  default void check() {
    if (citations().isEmpty() || outcomes().isEmpty()) {
      throw new IllegalStateException(
          id() + ": expected at least one citation and one outcome on the card");
    }
  }

  /** {@return the main place where the rule was read} */
  default Citation citation() {
    return citations().get(0);
  }

  /**
   * {@return severity, kind, authority, days, inputs, outcomes and sources for people, a line each;
   * immutable}
   */
  default List<String> card() {
    return RuleCard.lines(this);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RuleInfo}. Each part is set once; lists add up. */
  class Builder extends ImmutableRuleInfo.Builder {
    Builder() {}

    /**
     * Sets the id.
     *
     * @param id such as "FR-201"
     * @return this builder
     */
    public Builder id(String id) {
      id(RuleId.of(id));
      return this;
    }

    /**
     * Names the inputs that the rule cannot judge without.
     *
     * @param needs the inputs
     * @return this builder
     */
    public Builder needs(RuleNeed... needs) {
      addNeeds(needs);
      return this;
    }

    /**
     * Names the outcomes that the rule can have.
     *
     * @param kinds the outcomes
     * @return this builder
     */
    public Builder outcomes(OutcomeKind... kinds) {
      addOutcomes(kinds);
      return this;
    }
  }
}
