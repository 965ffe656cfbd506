package org.facetrules.anatomy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which branches serve which joint. One chain of neighbouring nerves says it all below C2-C3: the
 * joint C3-C4 has the first two nerves of the chain, L5-S1 the last two.
 */
final class Innervation {
  /** C3 to C8, T1 to T12, L1 to L4 and the L5 dorsal ramus. */
  static final List<MedialBranch> CHAIN =
      List.of(MedialBranch.values())
          .subList(MedialBranch.C3.ordinal(), MedialBranch.L5_DORSAL_RAMUS.ordinal() + 1);

  private static final Map<FacetLevel, List<MedialBranch>> BRANCHES = branches();
  private static final Map<MedialBranch, List<FacetLevel>> SERVED = served();

  private Innervation() {}

  static List<MedialBranch> branchesOf(FacetLevel level) {
    return BRANCHES.getOrDefault(level, List.of());
  }

  static List<FacetLevel> servedBy(MedialBranch branch) {
    return SERVED.getOrDefault(branch, List.of());
  }

  static Optional<MedialBranch> neighbour(MedialBranch branch, int step) {
    int place = CHAIN.indexOf(branch);
    int wanted = place + step;
    boolean inChain = place >= 0 && wanted >= 0 && wanted < CHAIN.size();
    return inChain ? Optional.of(CHAIN.get(wanted)) : Optional.empty();
  }

  private static Map<FacetLevel, List<MedialBranch>> branches() {
    Map<FacetLevel, List<MedialBranch>> branches = new EnumMap<>(FacetLevel.class);
    branches.put(FacetLevel.C2_C3, List.of(MedialBranch.THIRD_OCCIPITAL));
    FacetLevel[] levels = FacetLevel.values();
    int first = FacetLevel.C3_C4.ordinal();
    for (int i = first; i < levels.length; i++) {
      branches.put(levels[i], List.copyOf(CHAIN.subList(i - first, i - first + 2)));
    }
    return branches;
  }

  private static Map<MedialBranch, List<FacetLevel>> served() {
    Map<MedialBranch, List<FacetLevel>> served = new EnumMap<>(MedialBranch.class);
    BRANCHES.forEach(
        (level, branches) ->
            branches.forEach(
                branch -> served.computeIfAbsent(branch, b -> new ArrayList<>()).add(level)));
    served.put(MedialBranch.S1_COMMUNICATING, List.of(FacetLevel.L5_S1));
    served.replaceAll((branch, levels) -> Collections.unmodifiableList(levels));
    return served;
  }
}
