package org.facetrules.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facetrules.policy.BilateralForm;
import org.facetrules.reading.FacetSlot.Position;
import org.facetrules.reading.SlotReader.SlotLevels;
import org.facetrules.table.CodeFamily;

/** The levels that the lines of one service can mean. */
final class ServiceReader {
  private final ServiceLines lines;
  private final int capacity;

  ServiceReader(ServiceLines lines) {
    this.lines = lines;
    this.capacity = Capacity.of(lines.codes().family(), lines.codes().region());
  }

  /** The forms under which the units of one code stand for something. */
  Set<BilateralForm> forms(Position position, Set<BilateralForm> allowed) {
    Set<BilateralForm> forms = EnumSet.noneOf(BilateralForm.class);
    for (BilateralForm form : allowed) {
      if (!SlotReader.read(position, lines.units(position), form, capacity).isEmpty()) {
        forms.add(form);
      }
    }
    return forms;
  }

  /** The forms under which the units of every code stand for something. */
  Set<BilateralForm> forms(Set<BilateralForm> allowed) {
    Set<BilateralForm> forms = EnumSet.copyOf(allowed);
    lines.positions().forEach(position -> forms.retainAll(forms(position, allowed)));
    return forms;
  }

  /** Every reading under the forms given; equal readings are one. */
  List<BilledLevels> readings(Set<BilateralForm> forms) {
    Map<SlotLevels, Set<BilateralForm>> found = new LinkedHashMap<>();
    for (BilateralForm form : forms) {
      for (SlotLevels levels : together(form)) {
        if (levels.fewest() <= capacity) {
          found.computeIfAbsent(levels, any -> EnumSet.noneOf(BilateralForm.class)).add(form);
        }
      }
    }
    List<BilledLevels> readings = new ArrayList<>();
    found.forEach((levels, under) -> readings.add(billed(levels, under)));
    return readings;
  }

  String tooMany() {
    String codes = lines.codes().family() == CodeFamily.DESTRUCTION ? "joints" : "levels";
    return "more %s than there are: the %s region has %s with a code of this family"
        .formatted(codes, lines.codes().region().label(), LevelWords.number(capacity));
  }

  private List<SlotLevels> together(BilateralForm form) {
    List<SlotLevels> together = List.of(new SlotLevels(SideCounts.NONE, Optional.empty()));
    for (Position position : lines.positions()) {
      List<SlotLevels> more = SlotReader.read(position, lines.units(position), form, capacity);
      together = together.stream().flatMap(a -> more.stream().map(a::plus)).toList();
    }
    return together;
  }

  private BilledLevels billed(SlotLevels levels, Set<BilateralForm> under) {
    SideCounts counted = levels.counted();
    return BilledLevels.builder()
        .bilateral(counted.bilateral())
        .left(counted.left())
        .right(counted.right())
        .sideOpen(counted.open())
        .further(levels.further())
        .fewest(levels.fewest())
        .most(levels.further().isPresent() ? capacity : counted.total())
        .addAllConventions(under)
        .label(LevelWords.of(lines.codes(), counted, levels.further()))
        .build();
  }
}
