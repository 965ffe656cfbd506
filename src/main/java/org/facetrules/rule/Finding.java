package org.facetrules.rule;

import java.util.List;
import java.util.Optional;
import org.facetrules.source.Citation;
import org.immutables.value.Value;

/**
 * Something that a rule found: facts first. The sentence for people is made from the facts, so that
 * the two cannot disagree.
 */
@Value.Immutable
public interface Finding {
  /** {@return the rule that found it} */
  RuleId rule();

  /** {@return how grave it is} */
  Severity severity();

  /** {@return what becomes of the claim when it is left as it is} */
  Disposition disposition();

  /** {@return where it stands} */
  Place place();

  /**
   * {@return the sentence, with the names of facts in braces: "add-on code {found} has no primary
   * code"}
   */
  String template();

  /** {@return what was found, what was expected, and what else matters, in order; immutable} */
  List<Fact> facts();

  /** {@return where it was read} */
  Citation citation();

  /** {@return what mends it} */
  Fix fix();

  /**
   * {@return the value of a fact; empty when the finding does not state it}
   *
   * @param name the name of the fact
   */
  default Optional<String> fact(String name) {
    return facts().stream().filter(fact -> fact.name().equals(name)).map(Fact::value).findFirst();
  }

  /** {@return what is wrong, in one sentence, made from the facts} */
  default String message() {
    return FindingText.message(this);
  }

  /**
   * {@return the same finding with another severity, as an integrator wants it}
   *
   * @param severity the severity, whatever the evidence
   */
  default Finding withSeverity(Severity severity) {
    return builder()
        .rule(rule())
        .severity(severity)
        .disposition(disposition())
        .place(place())
        .template(template())
        .addAllFacts(facts())
        .citation(citation())
        .fix(fix())
        .build();
  }

  /**
   * {@return a builder for a finding of a rule, with the severity that the evidence can carry}
   *
   * @param info the rule
   * @param citation where it was read
   */
  static Builder of(RuleInfo info, Citation citation) {
    Builder builder = builder();
    builder.rule(info.id()).citation(citation).severity(info.severity().on(citation.grade()));
    return builder;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Finding}. Each part is set once; facts add up. */
  class Builder extends ImmutableFinding.Builder {
    Builder() {}

    /**
     * Adds a fact.
     *
     * @param name what it is: "found", "expected", "limit", "level" and the like
     * @param value the value; its text is stated
     * @return this builder
     */
    public Builder fact(String name, Object value) {
      addFact(new Fact(name, value.toString()));
      return this;
    }
  }
}
