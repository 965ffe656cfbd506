package org.facetrules.anatomy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a level text: finds its places, gives them sides, and compares the readings. */
final class LevelReader {
  private final String text;
  private final List<LevelSite> sites;
  private final List<List<Optional<Laterality>>> sides;

  private LevelReader(String text) {
    this.text = text;
    SlotList<LevelSite> slots = LevelSites.of(text);
    sites = slots.sites();
    sides = SideRule.readings(text, slots.slots());
  }

  static LevelReading read(String text) {
    return new LevelReader(text).reading();
  }

  static FacetLevel readOne(String text) {
    LevelReading reading = read(text);
    if (reading.levels().size() != 1 || reading.levels().get(0).laterality().isPresent()) {
      throw new NotationException(
          text, text, "not one joint without a side, expected such as L4-L5");
    }
    return reading.levels().get(0).level();
  }

  private LevelReading reading() {
    List<Reading> readings = readings();
    if (readings.size() > 1) {
      return new LevelReading(text, List.of(), readings, Optional.empty());
    }
    return new LevelReading(text, readings.get(0).levels(), List.of(), asBranches());
  }

  /** Each option with each way to give the sides; a writer names all vertebrae the same way. */
  private List<Reading> readings() {
    int options = sites.stream().mapToInt(site -> site.options().size()).max().orElse(0);
    Map<Set<TreatedLevel>, Reading> readings = new LinkedHashMap<>();
    for (List<Optional<Laterality>> sided : sides) {
      for (int i = 0; i < options; i++) {
        int option = i;
        Reading reading = withSides(sided, site -> site.option(option));
        readings.putIfAbsent(new LinkedHashSet<>(reading.levels()), reading);
      }
    }
    return List.copyOf(readings.values());
  }

  private Optional<Reading> asBranches() {
    if (sites.stream().allMatch(site -> site.asBranches().isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(withSides(sides.get(0), site -> site.asBranches().orElse(site.option(0))));
  }

  private Reading withSides(
      List<Optional<Laterality>> sided, Function<LevelSite, List<FacetLevel>> joints) {
    List<TreatedLevel> levels = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      for (FacetLevel joint : joints.apply(sites.get(i))) {
        levels.add(new TreatedLevel(joint, sided.get(i)));
      }
    }
    return Reading.of(TreatedLevel.merged(levels));
  }
}
