package org.facetrules.sheet;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Lists in sentences. */
final class Words {
  private Words() {}

  /** {@return "a", "a and b" or "a, b and c"} */
  static String and(Collection<?> things) {
    List<String> texts = things.stream().map(Object::toString).toList();
    int last = texts.size() - 1;
    return last < 1
        ? String.join("", texts)
        : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
  }

  /** {@return "a, b, c"} */
  static String list(Collection<?> things) {
    return things.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
