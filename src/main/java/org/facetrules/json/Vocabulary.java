package org.facetrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A closed list of words of the wire format and what each stands for. Words are exact: a near
 * spelling is named in the refusal and not accepted.
 */
final class Vocabulary<T> implements Shape {
  private final String what;
  private final Supplier<ImmutableMap<String, T>> meanings;

  private Vocabulary(String what, Supplier<ImmutableMap<String, T>> meanings) {
    this.what = what;
    this.meanings = meanings;
  }

  /** {@return the constants of an enum: MEDIAL_BRANCH_BLOCK is written medial-branch-block} */
  static <E extends Enum<E>> Vocabulary<E> of(String what, Class<E> type) {
    ImmutableMap.Builder<String, E> meanings = ImmutableMap.builder();
    for (E constant : type.getEnumConstants()) {
      meanings.put(word(constant), constant);
    }
    return new Vocabulary<>(what, Suppliers.ofInstance(meanings.buildOrThrow()));
  }

  /** {@return the constants of an enum, written as they are} */
  static <E extends Enum<E>> Vocabulary<E> exact(String what, Class<E> type) {
    return new Vocabulary<>(
        what,
        Suppliers.ofInstance(
            Maps.uniqueIndex(ImmutableList.copyOf(type.getEnumConstants()), Enum::name)));
  }

  /** {@return words that stand for themselves} */
  static Vocabulary<String> of(String what, Collection<String> words) {
    return new Vocabulary<>(what, Suppliers.ofInstance(Maps.toMap(words, word -> word)));
  }

  /** {@return words that stand for themselves, and are asked for when the first is met} */
  static Vocabulary<String> ofTable(String what, Supplier<? extends Collection<String>> words) {
    return new Vocabulary<>(what, Suppliers.memoize(() -> Maps.toMap(words.get(), word -> word)));
  }

  /** {@return the meaning of a word that was checked; empty when the field is unknown} */
  Optional<T> meaning(Optional<String> word) {
    return word.map(meanings.get()::get);
  }

  /** {@return the word that stands for a meaning} */
  String wordOf(T meaning) {
    return meanings.get().entrySet().stream()
        .filter(entry -> entry.getValue().equals(meaning))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no word for " + meaning));
  }

  /** {@return the words in their order} */
  Collection<String> words() {
    return meanings.get().keySet();
  }

  @Override
  public void check(JsonNode value, String path) {
    String word = requireText(value, path);
    if (!meanings.get().containsKey(word)) {
      throw new JsonInputException(path, refusal(word));
    }
  }

  @Override
  public String expected() {
    return "one of " + String.join(", ", words());
  }

  @Override
  public void describe(ObjectNode schema) {
    ArrayNode values = schema.put("type", "string").put("description", what).putArray("enum");
    words().forEach(values::add);
  }

  private String refusal(String word) {
    String refused = Quote.text(word) + " is no " + what + ": ";
    Optional<String> same = NearSpelling.sameLetters(word, words());
    if (same.isPresent()) {
      return refused + "expected " + Quote.text(same.get());
    }
    return NearSpelling.nearest(word, words())
        .map(near -> refused + "did you mean " + Quote.text(near) + "? Expected " + expected())
        .orElse(refused + "expected " + expected());
  }

  /** {@return the word for a constant of an enum} */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
