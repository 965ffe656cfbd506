package org.facetrules.generators;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Claim lines as people type them, sensible and not. */
public final class LineTextGenerators {
  private static final List<String> FIRST_LEVEL =
      List.of("64490", "64493", "64633", "64635", "0213T");
  private static final List<String> ADD_ON = List.of("64491", "64494", "64495", "64636", "0217T");
  private static final List<String> OTHER = List.of("99213", "77003", "64999", "27096");

  private LineTextGenerators() {}

  /** A line such as "64494-50-KX x2". */
  public static Arbitrary<String> lines() {
    Arbitrary<String> codes =
        Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.of(FIRST_LEVEL)),
            Tuple.of(4, Arbitraries.of(ADD_ON)),
            Tuple.of(1, Arbitraries.of(OTHER)));
    Arbitrary<List<String>> modifiers =
        Arbitraries.of("50", "LT", "RT", "KX", "59", "XS", "ZZ").list().ofMaxSize(2);
    Arbitrary<String> units = Arbitraries.of("", "", "", " x2", " x3");
    return Combinators.combine(codes, modifiers, units)
        .as((code, marks, count) -> String.join("-", join(code, marks)) + count);
  }

  /** The lines of one claim, without a day. */
  public static Arbitrary<String> claims() {
    return lines().list().ofMinSize(1).ofMaxSize(4).map(lines -> String.join(", ", lines));
  }

  /** The lines of several days, each day before its lines. */
  public static Arbitrary<String> histories() {
    Arbitrary<String> days = Arbitraries.of("2020-06-01", "2021-05-02", "2026-01-05", "2026-03-02");
    return Combinators.combine(days, claims())
        .as((day, claim) -> day + " " + claim)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(parts -> String.join(" ", parts));
  }

  /** Texts that are no claim lines. */
  public static Arbitrary<String> slips() {
    return Arbitraries.of(
        "6449", "64493-5", "64493 x0", "64493 x1.5", "lumbar", "2026-02-30 64493");
  }

  private static List<String> join(String code, List<String> modifiers) {
    List<String> parts = new ArrayList<>(modifiers);
    parts.add(0, code);
    return parts;
  }
}
