package org.facetrules.internal.rules;

import java.util.function.Supplier;
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

  /** The one fix of all that differs from these lines; another where a question is open. */
  static Fix fixOr(RuleInput input, Supplier<Fix> otherwise) {
    boolean open = input.coded().isPresent() && Comparison.asks(input.coded().get());
    return open ? otherwise.get() : Comparison.fixOr(input, otherwise);
  }
}
