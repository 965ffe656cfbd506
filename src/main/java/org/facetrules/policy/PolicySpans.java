package org.facetrules.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.source.Timeline;

/** A policy cut at its changes, so that a day is looked up once and not for every term. */
final class PolicySpans {
  /** The first day of each span but the first, which has none. */
  private final LocalDate[] changes;

  private final CoverageOnDay[] spans;

  PolicySpans(CoveragePolicy policy) {
    this.changes = changes(policy);
    this.spans = new CoverageOnDay[changes.length + 1];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = on(i == 0 ? LocalDate.MIN : changes[i - 1], policy);
    }
  }

  CoverageOnDay on(LocalDate day) {
    int found = Arrays.binarySearch(changes, day);
    return spans[found < 0 ? -found - 1 : found + 1];
  }

  private static LocalDate[] changes(CoveragePolicy policy) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (CoverageTerm<?> term : policy.terms()) {
      for (Timeline.Entry<?> entry : policy.timeline(term).entries()) {
        add(entry.period(), days);
      }
    }
    days.remove(LocalDate.MIN);
    return days.toArray(new LocalDate[0]);
  }

  private static void add(EffectivePeriod period, Collection<LocalDate> days) {
    days.add(period.firstDay());
    if (period.lastDay().isBefore(LocalDate.MAX)) {
      days.add(period.lastDay().plusDays(1));
    }
  }

  private static CoverageOnDay on(LocalDate day, CoveragePolicy policy) {
    Collection<CoverageTerm<?>> terms = CoverageTerm.all();
    Optional<?>[] values = new Optional<?>[terms.size()];
    for (CoverageTerm<?> term : terms) {
      values[term.index()] = policy.at(term, day);
    }
    return new CoverageOnDay(policy, values);
  }
}
