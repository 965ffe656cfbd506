package org.facetrules.policy;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Set;
import org.facetrules.claim.ProcedureCode;

/** The forms in which the values of terms are written. */
final class TermForms {
  private static final int MOST_COUNTED = 99;
  private static final int WHOLE = 100;

  static final TermForm<Integer> COUNT =
      new NumberForm("a whole number from 0 to " + MOST_COUNTED, MOST_COUNTED);
  static final TermForm<Integer> PERCENT = new NumberForm("a percentage from 0 to " + WHOLE, WHOLE);
  static final TermForm<Period> SPAN = new SpanForm();
  static final TermForm<BigDecimal> DECIMAL = new DecimalForm();
  static final TermForm<Set<ProcedureCode>> CODES = new CodesForm();

  private TermForms() {}

  /** One constant of an enum: NOT_COVERED is written not-covered. */
  static <E extends Enum<E>> TermForm<E> word(Class<E> type) {
    return new WordForm<>(type);
  }

  /**
   * Constants of an enum, with spaces between them; "none" for no constant, or "nothing" where none
   * is a constant itself; "all" for each.
   */
  static <E extends Enum<E>> TermForm<Set<E>> words(Class<E> type) {
    return new WordsForm<>(type);
  }
}
