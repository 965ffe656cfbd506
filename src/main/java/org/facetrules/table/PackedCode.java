package org.facetrules.table;

import org.facetrules.claim.ProcedureCode;

/**
 * A procedure code as a number below 2^26, in the order of the codes: its five characters as a
 * numeral of base 36. Two of them fit into a long, so that a national pair table stays small.
 */
final class PackedCode {
  /** No code: what stands for five characters that are none. */
  static final int NONE = -1;

  /** Bits of one code. */
  static final int BITS = 26;

  private static final int LENGTH = 5;
  private static final int BASE = 36;
  private static final int DIGITS = 10;

  private PackedCode() {}

  static int of(ProcedureCode code) {
    return code.number();
  }

  /** {@return the code of a piece of text; {@link #NONE} when it is no code} */
  static int of(byte[] text, int start, int end) {
    if (end - start != LENGTH) {
      return NONE;
    }
    int packed = 0;
    for (int i = start; i < end; i++) {
      int digit = digit((char) text[i]);
      if (digit < 0 || digit >= BASE) {
        return NONE;
      }
      packed = packed * BASE + digit;
    }
    return packed;
  }

  static ProcedureCode code(int packed) {
    char[] value = new char[LENGTH];
    int rest = packed;
    for (int i = LENGTH - 1; i >= 0; i--) {
      int digit = rest % BASE;
      value[i] = (char) (digit < DIGITS ? '0' + digit : 'A' + digit - DIGITS);
      rest /= BASE;
    }
    return ProcedureCode.of(new String(value));
  }

  /** {@return column 1 and column 2 as one number, in the order of the pairs} */
  static long pair(int columnOne, int columnTwo) {
    return (long) columnOne << BITS | columnTwo;
  }

  static int columnOne(long pair) {
    return (int) (pair >> BITS);
  }

  static int columnTwo(long pair) {
    return (int) (pair & (1 << BITS) - 1);
  }

  private static int digit(char c) {
    if (c <= '9') {
      return c - '0';
    }
    return c < 'A' ? -1 : c - 'A' + DIGITS;
  }
}
