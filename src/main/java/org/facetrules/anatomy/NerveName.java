package org.facetrules.anatomy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A nerve as a text numbers it, before it is clear which of its branches is meant.
 *
 * @param name TON, C3 to C8, T1 to T12, L1 to L5, or S1 to S3
 */
record NerveName(String name) {
  static final NerveName TON = new NerveName("TON");

  private static final List<String> NUMBERED =
      Stream.of(numbers("C", 3, 8), numbers("T", 1, 12), numbers("L", 1, 5), numbers("S", 1, 3))
          .flatMap(names -> names)
          .toList();

  /** The nerves from one number to another, cranial first. */
  static List<NerveName> range(String text, Span span, String from, String to) {
    int first = place(text, span, from);
    int last = place(text, span, to);
    if (last < first) {
      throw new NotationException(
          text, span.toString(), "runs backwards, expected the upper first");
    }
    return NUMBERED.subList(first, last + 1).stream().map(NerveName::new).toList();
  }

  /** The branch of this nerve that a kind word names; empty when there is none we know. */
  Optional<MedialBranch> as(NerveKind kind) {
    return switch (kind) {
      case MEDIAL -> medial();
      case DORSAL ->
          name.equals("L5") ? Optional.of(MedialBranch.L5_DORSAL_RAMUS) : Optional.empty();
      case LATERAL ->
          sacral() ? Optional.of(MedialBranch.valueOf(name + "_LATERAL")) : Optional.empty();
      case COMMUNICATING ->
          name.equals("S1") ? Optional.of(MedialBranch.S1_COMMUNICATING) : Optional.empty();
    };
  }

  /** The branches that the bare number can mean; two for S1. */
  List<MedialBranch> bare() {
    return Stream.of(NerveKind.MEDIAL, NerveKind.LATERAL, NerveKind.COMMUNICATING)
        .flatMap(kind -> as(kind).stream())
        .toList();
  }

  private Optional<MedialBranch> medial() {
    if (sacral()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (name) {
          case "TON" -> MedialBranch.THIRD_OCCIPITAL;
          // Writers say L5 medial branch; the nerve that is treated there is the dorsal ramus.
          case "L5" -> MedialBranch.L5_DORSAL_RAMUS;
          default -> MedialBranch.valueOf(name);
        });
  }

  private boolean sacral() {
    return name.charAt(0) == 'S';
  }

  private static int place(String text, Span span, String name) {
    int place = NUMBERED.indexOf(name);
    if (place < 0) {
      throw new NotationException(
          text, span.toString(), "no nerve " + name + " is known here, " + EXPECTED);
    }
    return place;
  }

  static final String EXPECTED = "expected TON, C3 to C8, T1 to T12, L1 to L5 or S1 to S3";

  private static Stream<String> numbers(String letter, int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(number -> letter + number);
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name;
  }
}
