package org.facetrules.rule;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where in the input something stands.
 *
 * @param path a path such as "/claim/0" or "/procedures/0/sites/1"
 * @param line the number of the claim line, from 1; empty when it is no claim line
 * @param element the part of the line, such as "modifiers"; empty when it is the whole line
 */
public record Place(String path, OptionalInt line, Optional<String> element)
    implements Comparable<Place> {
  private static final String CLAIM_PATH = "/claim";

  /** The claim as a whole. */
  public static final Place CLAIM = of(CLAIM_PATH);

  /** The procedures as a whole. */
  public static final Place PROCEDURES = of("/procedures");

  /**
   * {@return a place that is no claim line}
   *
   * @param path a path such as "/procedures/0/sites/1"
   */
  public static Place of(String path) {
    return new Place(path, OptionalInt.empty(), Optional.empty());
  }

  /**
   * {@return a claim line}
   *
   * @param number the number of the line, from 1
   */
  public static Place ofLine(int number) {
    return new Place("/claim/" + (number - 1), OptionalInt.of(number), Optional.empty());
  }

  /**
   * {@return a part of a claim line}
   *
   * @param number the number of the line, from 1
   * @param element the part, such as "modifiers", "units", "code" or "diagnoses"
   */
  public static Place ofLine(int number, String element) {
    return new Place(
        "/claim/" + (number - 1) + "/" + element, OptionalInt.of(number), Optional.of(element));
  }

  /** Claim lines by number, other places before them by path. */
  @Override
  public int compareTo(Place other) {
    int byLine = Integer.compare(line.orElse(0), other.line.orElse(0));
    return byLine != 0 ? byLine : path.compareTo(other.path);
  }

  /** {@return "line 2", "claim", or the path where it is neither} */
  @Override
  public String toString() {
    if (line.isPresent()) {
      return "line " + line.getAsInt();
    }
    return path.equals(CLAIM_PATH) ? "claim" : path;
  }
}
