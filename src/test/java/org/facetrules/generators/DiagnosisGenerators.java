package org.facetrules.generators;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Diagnosis codes as texts, in their form and nearly so. */
public final class DiagnosisGenerators {
  private static final List<String> CATEGORIES = List.of("M47", "M48", "G89", "A0A", "Z99", "M4A");
  private static final List<String> TAILS =
      List.of("", ".1", ".8", ".81", ".816", ".8160", ".A", ".Z9");
  private static final int LONGEST = 10;

  private DiagnosisGenerators() {}

  /** Texts in the form of a code, with neighbours in the order of codes among them. */
  public static Arbitrary<String> codes() {
    return Combinators.combine(Arbitraries.of(CATEGORIES), Arbitraries.of(TAILS))
        .as((category, tail) -> category + tail);
  }

  /** Codes, and texts of the characters that codes have and some that they have not. */
  public static Arbitrary<String> nearlyCodes() {
    Arbitrary<String> any =
        Arbitraries.strings().withChars("AM479.Zz- ").ofMinLength(0).ofMaxLength(LONGEST);
    return Arbitraries.oneOf(List.of(codes(), any));
  }
}
