package org.facetrules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FamilyCodes;

/** Says in words how many levels claim lines stand for. */
final class LevelWords {
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private LevelWords() {}

  /** For example "two lumbar levels: one on both sides, one left". */
  static String of(FamilyCodes codes, SideCounts counted, Optional<FurtherLevels> further) {
    List<String> parts = parts(counted);
    String region = codes.region().label() + " " + unit(codes.family());
    if (further.isPresent()) {
      parts.add("one or more behind " + codes.further() + ", " + further.get().label());
      return number(counted.total() + 1) + " or more " + region + "s: " + String.join(", ", parts);
    }
    if (counted.total() == 1) {
      return "one " + region + alone(counted);
    }
    String whole = number(counted.total()) + " " + region + "s";
    return parts.size() == 1 ? whole + alone(counted) : whole + ": " + String.join(", ", parts);
  }

  static String ofPair(List<TreatedLevel> pair) {
    return String.join(" and ", pair.stream().map(TreatedLevel::label).toList())
        + ": the thoracolumbar pair, one lumbar session";
  }

  static String number(int count) {
    return count < NUMBERS.size() ? NUMBERS.get(count) : String.valueOf(count);
  }

  static String unit(CodeFamily family) {
    return family == CodeFamily.DESTRUCTION ? "joint" : "level";
  }

  private static List<String> parts(SideCounts counted) {
    List<String> parts = new ArrayList<>();
    add(parts, counted.bilateral(), "on both sides");
    add(parts, counted.left(), "left");
    add(parts, counted.right(), "right");
    add(parts, counted.open(), "side not said");
    return parts;
  }

  private static void add(List<String> parts, int count, String side) {
    if (count > 0) {
      parts.add(number(count) + " " + side);
    }
  }

  /** All levels share one side. */
  private static String alone(SideCounts counted) {
    if (counted.bilateral() > 0) {
      return " on both sides";
    }
    if (counted.open() > 0) {
      return counted.open() == 1 ? ", side not said" : ", sides not said";
    }
    return counted.left() > 0 ? ", left" : ", right";
  }
}
