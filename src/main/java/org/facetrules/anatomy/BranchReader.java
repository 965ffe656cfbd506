package org.facetrules.anatomy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a nerve text: finds its nerves, gives them sides, and compares the readings. */
final class BranchReader {
  /** A bare S1 is the lateral branch or the communicating branch. */
  private static final int OPTIONS = 2;

  private BranchReader() {}

  static BranchReading read(String text) {
    SlotList<BranchSite> sites = BranchSites.of(text);
    Map<Set<TreatedBranch>, List<TreatedBranch>> readings = new LinkedHashMap<>();
    for (List<Optional<Laterality>> sides : SideRule.readings(text, sites.slots())) {
      for (int option = 0; option < OPTIONS; option++) {
        List<TreatedBranch> branches = withSides(sites.sites(), sides, option);
        readings.putIfAbsent(new LinkedHashSet<>(branches), branches);
      }
    }
    List<List<TreatedBranch>> distinct = List.copyOf(readings.values());
    return distinct.size() == 1
        ? new BranchReading(text, distinct.get(0), List.of())
        : new BranchReading(text, List.of(), distinct.stream().map(BranchReader::label).toList());
  }

  private static List<TreatedBranch> withSides(
      List<BranchSite> sites, List<Optional<Laterality>> sides, int option) {
    List<TreatedBranch> branches = new ArrayList<>();
    for (int i = 0; i < sites.size(); i++) {
      for (MedialBranch branch : sites.get(i).option(option)) {
        branches.add(new TreatedBranch(branch, sides.get(i)));
      }
    }
    return TreatedBranch.merged(branches);
  }

  private static String label(List<TreatedBranch> branches) {
    return branches.stream().map(TreatedBranch::label).collect(Collectors.joining(", "));
  }
}
