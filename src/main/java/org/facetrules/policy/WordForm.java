package org.facetrules.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One constant of an enum: NOT_COVERED is written not-covered.
 *
 * @param <E> the enum
 */
final class WordForm<E extends Enum<E>> extends TermForm<E> {
  private final Class<E> type;

  WordForm(Class<E> type) {
    super(expected(type));
    this.type = type;
  }

  @Override
  E read(String text) {
    return constant(type, text);
  }

  @Override
  String write(E value) {
    return word(value);
  }

  static <E extends Enum<E>> E constant(Class<E> type, String text) {
    for (E constant : type.getEnumConstants()) {
      if (word(constant).equals(text)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("\"" + text + "\" is not a word");
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> String expected(Class<E> type) {
    List<String> words = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      words.add(word(constant));
    }
    return "one of " + String.join(", ", words);
  }
}
