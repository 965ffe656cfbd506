package org.facetrules.policy;

import java.time.DateTimeException;
import java.time.Period;

/** A span of time: P2W, P6M, P2Y. */
final class SpanForm extends TermForm<Period> {
  SpanForm() {
    super("a span such as P2W, P6M or P2Y");
  }

  @Override
  Period read(String text) {
    try {
      Period span = Period.parse(text);
      if (span.isNegative() || span.isZero()) {
        throw new IllegalArgumentException("not a positive span");
      }
      return span;
    } catch (DateTimeException refused) {
      throw new IllegalArgumentException("not a span of days", refused);
    }
  }

  @Override
  String write(Period value) {
    return value.toString();
  }
}
