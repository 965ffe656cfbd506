package org.facetrules.policy;

import java.util.List;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.source.Timeline;

/** The values of a term by day, without a day that has two or none between them. */
final class PolicyDays {
  private PolicyDays() {}

  static Timeline<CoverageValue<?>> timeline(
      String policy, CoverageTerm<?> term, List<Timeline.Entry<CoverageValue<?>>> entries) {
    Timeline<CoverageValue<?>> timeline;
    try {
      timeline = Timeline.of(entries);
    } catch (IllegalArgumentException refused) {
      throw new IllegalArgumentException(
          "policy %s, %s: %s".formatted(policy, term, refused.getMessage()), refused);
    }
    List<Timeline.Entry<CoverageValue<?>>> sorted = timeline.entries();
    for (int i = 1; i < sorted.size(); i++) {
      requireNoGap(policy, term, sorted.get(i - 1).period(), sorted.get(i).period());
    }
    return timeline;
  }

  private static void requireNoGap(
      String policy, CoverageTerm<?> term, EffectivePeriod earlier, EffectivePeriod later) {
    if (!earlier.lastDay().plusDays(1).equals(later.firstDay())) {
      throw new IllegalArgumentException(
          "policy %s, %s: no value from %s to %s: expected the one before to end on that day"
              .formatted(
                  policy, term, earlier.lastDay().plusDays(1), later.firstDay().minusDays(1)));
    }
  }
}
