package org.facetrules.policy;

/** A whole number from 0 to a most. */
final class NumberForm extends TermForm<Integer> {
  private static final int MOST_DIGITS = 3;

  private final int most;

  NumberForm(String expected, int most) {
    super(expected);
    this.most = most;
  }

  @Override
  Integer read(String text) {
    if (!areDigits(text, MOST_DIGITS) || Integer.parseInt(text) > most) {
      throw new IllegalArgumentException("not within 0 to " + most);
    }
    return Integer.valueOf(text);
  }

  @Override
  String write(Integer value) {
    return value.toString();
  }
}
