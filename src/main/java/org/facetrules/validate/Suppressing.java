package org.facetrules.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.facetrules.rule.Finding;

/** Sorts out the findings that somebody answers for. */
final class Suppressing {
  private final List<Suppression> suppressions;
  private final Set<Suppression> used = new LinkedHashSet<>(0);
  private final List<SuppressedFinding> taken = new ArrayList<>(0);

  Suppressing(List<Suppression> suppressions) {
    this.suppressions = suppressions;
  }

  boolean takes(Finding finding, LocalDate day) {
    for (Suppression suppression : suppressions) {
      if (suppression.datesOfService().contains(day) && suppression.meets(finding)) {
        used.add(suppression);
        taken.add(new SuppressedFinding(finding, suppression));
        return true;
      }
    }
    return false;
  }

  List<SuppressedFinding> taken() {
    return taken;
  }

  List<Suppression> unused(LocalDate day) {
    if (suppressions.isEmpty()) {
      return suppressions;
    }
    return suppressions.stream()
        .filter(suppression -> suppression.datesOfService().contains(day))
        .filter(suppression -> !used.contains(suppression))
        .toList();
  }
}
