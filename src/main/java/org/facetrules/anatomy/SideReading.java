package org.facetrules.anatomy;

import java.util.List;
import java.util.Optional;

/**
 * One way to give the side words of a text to its sites.
 *
 * @param sides the side of each site in the order written; empty where no side word reaches
 * @param stretched whether a site is covered from both ends by words for different sides, so that
 *     two one-sided words say bilateral
 */
record SideReading(List<Optional<Laterality>> sides, boolean stretched) {
  SideReading {
    sides = List.copyOf(sides);
  }
}
