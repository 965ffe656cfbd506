package org.facetrules.reading;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.facetrules.anatomy.TreatedLevel;

/** Compares treated levels with what claim lines can mean. */
final class ServiceFit {
  private ServiceFit() {}

  static boolean allows(BilledService service, Collection<TreatedLevel> levels) {
    List<TreatedLevel> treated = TreatedLevel.merged(levels);
    boolean here =
        levels.stream()
            .allMatch(
                level ->
                    service.regions().contains(level.level().region())
                        && Capacity.hasCode(service.family(), level.level()));
    return here && service.readings().stream().anyMatch(reading -> allows(reading, treated));
  }

  private static boolean allows(BilledLevels reading, List<TreatedLevel> treated) {
    if (!reading.joints().isEmpty()) {
      return new HashSet<>(treated).equals(new HashSet<>(reading.joints()));
    }
    SideCounts rest = SideCounts.of(treated).minus(counted(reading));
    if (rest.isNegative()) {
      return false;
    }
    return reading
        .further()
        .map(further -> rest.total() > 0 && further.fits(rest))
        .orElse(rest.total() == 0);
  }

  private static SideCounts counted(BilledLevels reading) {
    return new SideCounts(reading.bilateral(), reading.left(), reading.right(), reading.sideOpen());
  }
}
