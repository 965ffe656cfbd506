package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.ServiceLine;
import org.facetrules.reading.BilledLevels;
import org.facetrules.reading.BilledService;
import org.facetrules.reading.ClaimReader;

/**
 * What some lines of one family can mean by their codes, units and sides alone; other modifiers are
 * for other rules.
 */
final class GroupReading {
  private final List<BilledService> services;

  private GroupReading(List<BilledService> services) {
    this.services = services;
  }

  static GroupReading of(ClaimReader reader, List<BilledLine> lines) {
    return new GroupReading(reader.read(serviceLines(lines, 1)).services());
  }

  /** As if the units of lines with 50 had counted each side. */
  static GroupReading ofHalves(ClaimReader reader, List<BilledLine> lines) {
    return new GroupReading(reader.read(serviceLines(lines, 2)).services());
  }

  /** Whether any line has 50 and units that could count each side. */
  static boolean hasHalves(List<BilledLine> lines) {
    for (BilledLine line : lines) {
      if (line.isBilateral() && line.units() > 0 && line.units() % 2 == 0) {
        return true;
      }
    }
    return false;
  }

  private static List<ServiceLine> serviceLines(List<BilledLine> lines, int sides) {
    ImmutableList.Builder<ServiceLine> read = ImmutableList.builder();
    for (BilledLine line : lines) {
      int units = Math.max(1, line.units());
      boolean halved = line.isBilateral() && units % sides == 0;
      read.add(new ServiceLine(line.code(), SideMark.of(line), halved ? units / sides : units));
    }
    return read.build();
  }

  boolean allows(List<TreatedLevel> levels) {
    return services.size() == 1 && services.get(0).allows(levels);
  }

  boolean isPossible() {
    return !services.isEmpty()
        && services.stream().noneMatch(service -> service.readings().isEmpty());
  }

  int fewest() {
    int sum = 0;
    for (BilledService service : services) {
      sum += service.readings().stream().mapToInt(BilledLevels::fewest).min().orElse(0);
    }
    return sum;
  }

  int most() {
    int sum = 0;
    for (BilledService service : services) {
      sum += service.readings().stream().mapToInt(BilledLevels::most).max().orElse(0);
    }
    return sum;
  }
}
