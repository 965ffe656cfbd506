package org.facetrules.policy;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Constants of an enum, with spaces between them.
 *
 * @param <E> the enum
 */
final class WordsForm<E extends Enum<E>> extends TermForm<Set<E>> {
  private static final String ALL = "all";
  private static final String NONE = "none";

  /** Where none is a constant itself. */
  private static final String NOTHING = "nothing";

  private final Class<E> type;
  private final Set<E> all;
  private final String nothing;

  WordsForm(Class<E> type) {
    this(type, ImmutableSet.copyOf(EnumSet.allOf(type)), nothing(type));
  }

  private WordsForm(Class<E> type, Set<E> all, String nothing) {
    super(WordForm.expected(type) + ", with spaces between them, or all, or " + nothing);
    this.type = type;
    this.all = all;
    this.nothing = nothing;
  }

  private static <E extends Enum<E>> String nothing(Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (WordForm.word(constant).equals(NONE)) {
        return NOTHING;
      }
    }
    return NONE;
  }

  @Override
  Set<E> read(String text) {
    if (text.equals(ALL)) {
      return all;
    }
    Set<E> values = EnumSet.noneOf(type);
    for (String word : Words.of(text, nothing)) {
      values.add(WordForm.constant(type, word));
    }
    return ImmutableSet.copyOf(values);
  }

  @Override
  String write(Set<E> value) {
    if (value.equals(all)) {
      return ALL;
    }
    List<String> words = new ArrayList<>();
    for (E constant : value) {
      words.add(WordForm.word(constant));
    }
    return Words.joined(words, nothing);
  }
}
