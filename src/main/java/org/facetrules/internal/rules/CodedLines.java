package org.facetrules.internal.rules;

import org.facetrules.rule.Fix;
import org.facetrules.rule.RuleInput;

/** The lines that the coder writes for the encounter, as what a claim should have been. */
final class CodedLines {
  private CodedLines() {}

  /** The lines in words. */
  static String text(RuleInput input) {
    String lines =
        input
            .coded()
            .map(
                coded ->
                    String.join(", ", coded.serviceLines().stream().map(Object::toString).toList()))
            .orElse("");
    return lines.isEmpty() ? "no facet code" : lines;
  }

  /** To bill these lines where the encounter leaves no question open; else another fix. */
  static Fix fixOr(RuleInput input, Fix otherwise) {
    boolean known =
        input.coded().isPresent()
            && input.coded().get().queries().isEmpty()
            && !input.coded().get().lines().isEmpty();
    return known ? new Fix.Advise("bill the lines that were coded: " + text(input)) : otherwise;
  }
}
