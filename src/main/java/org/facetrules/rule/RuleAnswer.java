package org.facetrules.rule;

/**
 * What one rule said.
 *
 * @param rule the rule's card
 * @param outcome its answer
 */
public record RuleAnswer(RuleInfo rule, Outcome outcome) {
  /** {@return "FR-201 passed"} */
  @Override
  public String toString() {
    return rule.id() + " " + outcome;
  }
}
