package org.facetrules.validate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.facetrules.rule.Finding;

/** Sorts out the findings that somebody answers for. */
final class Suppressing {
  /** Takes nothing, so that all evaluations can share it. */
  private static final Suppressing NONE = new Suppressing(ImmutableList.of());

  private final ImmutableList<Suppression> suppressions;
  private final Set<Suppression> used = new LinkedHashSet<>(0);
  private final List<SuppressedFinding> taken = new ArrayList<>(0);

  private Suppressing(ImmutableList<Suppression> suppressions) {
    this.suppressions = suppressions;
  }

  static Suppressing of(ImmutableList<Suppression> suppressions) {
    return suppressions.isEmpty() ? NONE : new Suppressing(suppressions);
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
    return suppressions.stream()
        .filter(suppression -> suppression.datesOfService().contains(day))
        .filter(suppression -> !used.contains(suppression))
        .toList();
  }
}
