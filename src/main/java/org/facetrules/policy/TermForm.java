package org.facetrules.policy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.facetrules.claim.ProcedureCode;

/**
 * How the values of a term are written: "2", "P6M", "fluoroscopy ct".
 *
 * @param <T> the value
 * @param expected what a text should have been, for refusals
 * @param reader from text to value; throws {@link IllegalArgumentException} for another form
 * @param writer from value to text
 */
record TermForm<T>(String expected, Function<String, T> reader, Function<T, String> writer) {
  private static final String NOTHING = "none";
  private static final int MOST_COUNTED = 99;
  private static final int WHOLE = 100;
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  static final TermForm<Integer> COUNT =
      number("a whole number from 0 to " + MOST_COUNTED, MOST_COUNTED);
  static final TermForm<Integer> PERCENT = number("a percentage from 0 to " + WHOLE, WHOLE);
  static final TermForm<Period> SPAN =
      new TermForm<>("a span such as P2W, P6M or P2Y", TermForm::span, Period::toString);
  static final TermForm<BigDecimal> DECIMAL =
      new TermForm<>("a decimal such as 0.5", TermForm::decimal, BigDecimal::toPlainString);
  static final TermForm<Set<ProcedureCode>> CODES =
      new TermForm<>(
          "procedure codes with spaces between them",
          text -> set(text, NOTHING, ProcedureCode::of),
          codes -> joined(codes, NOTHING, ProcedureCode::value));

  /** A value from a text. */
  T read(String text) {
    return reader.apply(text);
  }

  /** The text of a value, which reads back as the same value. */
  String write(T value) {
    return writer.apply(value);
  }

  /** One constant of an enum: NOT_COVERED is written not-covered. */
  static <E extends Enum<E>> TermForm<E> word(Class<E> type) {
    return new TermForm<>(expected(type), text -> constant(type, text), TermForm::word);
  }

  /**
   * Constants of an enum, with spaces between them; "none" for no constant, or "nothing" where none
   * is a constant itself; "all" for each.
   */
  static <E extends Enum<E>> TermForm<Set<E>> words(Class<E> type) {
    Set<E> all = Sets.immutableEnumSet(Arrays.asList(type.getEnumConstants()));
    boolean taken = all.stream().anyMatch(constant -> word(constant).equals(NOTHING));
    String nothing = taken ? "nothing" : NOTHING;
    return new TermForm<>(
        expected(type) + ", with spaces between them, or all, or " + nothing,
        text ->
            text.equals("all")
                ? all
                : Sets.immutableEnumSet(
                    TermForm.<E>set(text, nothing, word -> constant(type, word))),
        values -> values.equals(all) ? "all" : joined(values, nothing, TermForm::word));
  }

  private static TermForm<Integer> number(String expected, int most) {
    return new TermForm<>(expected, text -> whole(text, most), String::valueOf);
  }

  private static Integer whole(String text, int most) {
    if (!text.matches("[0-9]{1,3}") || Integer.parseInt(text) > most) {
      throw new IllegalArgumentException("not within 0 to " + most);
    }
    return Integer.valueOf(text);
  }

  private static Period span(String text) {
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

  private static BigDecimal decimal(String text) {
    if (!text.matches("[0-9]{1,6}(\\.[0-9]{1,4})?")) {
      throw new IllegalArgumentException("not a decimal");
    }
    return new BigDecimal(text);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String text) {
    Optional<E> found =
        Arrays.stream(type.getEnumConstants()).filter(c -> word(c).equals(text)).findFirst();
    return found.orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is not a word"));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <E extends Enum<E>> String expected(Class<E> type) {
    return "one of "
        + String.join(", ", Arrays.stream(type.getEnumConstants()).map(TermForm::word).toList());
  }

  private static <E> Set<E> set(String text, String nothing, Function<String, E> item) {
    ImmutableSet.Builder<E> items = ImmutableSet.builder();
    if (!text.equals(nothing)) {
      WORDS.split(text).forEach(word -> items.add(item.apply(word)));
    }
    Set<E> all = items.build();
    if (all.isEmpty() && !text.equals(nothing)) {
      throw new IllegalArgumentException("nothing is named");
    }
    return all;
  }

  private static <E> String joined(Set<E> items, String nothing, Function<E, String> text) {
    return items.isEmpty() ? nothing : String.join(" ", items.stream().map(text).toList());
  }
}
