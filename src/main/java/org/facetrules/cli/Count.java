package org.facetrules.cli;

import java.util.Locale;

/** Numbers of things, for people. */
final class Count {
  private Count() {}

  /** {@return for example "1 line" or "288,295 lines", the same in every locale} */
  static String of(long number, String thing) {
    return of(number, thing, thing + "s");
  }

  /** {@return the number with the word for one or the word for any other number} */
  static String of(long number, String one, String many) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }
}
