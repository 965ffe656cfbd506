package org.facetrules.cli;

import java.util.Locale;

/** Numbers of things, for people. */
final class Count {
  /** Below it a number has no separator, and a short run waits for no formatter. */
  private static final long GROUP = 1000;

  private Count() {}

  /** {@return for example "1 line" or "288,295 lines", the same in every locale} */
  static String of(long number, String thing) {
    return of(number, thing, thing + "s");
  }

  /** {@return the number with the word for one or the word for any other number} */
  static String of(long number, String one, String many) {
    if (number < GROUP) {
      return number + " " + (number == 1 ? one : many);
    }
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
  }
}
