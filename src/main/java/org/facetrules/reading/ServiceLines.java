package org.facetrules.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facetrules.reading.FacetSlot.Position;
import org.facetrules.table.FamilyCodes;

/** The lines of one code family in one region. */
final class ServiceLines {
  private final FamilyCodes codes;
  private final List<ReadLine> lines = new ArrayList<>();
  private final Map<Position, SideUnits> units = new EnumMap<>(Position.class);

  ServiceLines(FamilyCodes codes) {
    this.codes = codes;
  }

  void add(ReadLine line) {
    lines.add(line);
    SideUnits before = units.getOrDefault(line.slot().position(), SideUnits.NONE);
    units.put(line.slot().position(), before.plus(line.side(), line.line().units()));
  }

  FamilyCodes codes() {
    return codes;
  }

  /** Whether every line agrees with itself. */
  boolean isSound() {
    for (ReadLine line : lines) {
      if (!line.sound()) {
        return false;
      }
    }
    return true;
  }

  boolean has(Position position) {
    return units.containsKey(position);
  }

  boolean hasOnly(Position position) {
    return units.keySet().equals(Set.of(position));
  }

  Collection<Position> positions() {
    return units.keySet();
  }

  SideUnits units(Position position) {
    return units.getOrDefault(position, SideUnits.NONE);
  }

  List<ReadLine> lines() {
    return lines;
  }

  List<Integer> numbers() {
    return numbers(lines);
  }

  List<Integer> numbers(Position position) {
    return numbers(at(position));
  }

  /** All lines as people write them, such as "64635 and 64636 x5". */
  String text() {
    return text(lines);
  }

  /** The lines of a position as people write them, such as "64494-RT and 64494-LT". */
  String text(Position position) {
    return text(at(position));
  }

  private static List<Integer> numbers(List<ReadLine> lines) {
    List<Integer> numbers = new ArrayList<>(lines.size());
    for (ReadLine line : lines) {
      numbers.add(line.number());
    }
    return numbers;
  }

  private static String text(List<ReadLine> lines) {
    Set<String> texts = new LinkedHashSet<>();
    lines.forEach(line -> texts.add(line.line().toString()));
    return String.join(" and ", texts);
  }

  static DiagnosticMark mark(List<ReadLine> lines) {
    int marked = 0;
    for (ReadLine line : lines) {
      marked += line.isDiagnostic() ? 1 : 0;
    }
    if (marked == 0) {
      return DiagnosticMark.NONE;
    }
    return marked == lines.size() ? DiagnosticMark.ALL : DiagnosticMark.SOME;
  }

  private List<ReadLine> at(Position position) {
    List<ReadLine> found = new ArrayList<>(lines.size());
    for (ReadLine line : lines) {
      if (line.slot().position() == position) {
        found.add(line);
      }
    }
    return found;
  }
}
