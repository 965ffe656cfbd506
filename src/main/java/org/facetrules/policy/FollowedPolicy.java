package org.facetrules.policy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.facetrules.source.Citation;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.source.Timeline;
import org.facetrules.table.KnownPayer;

/** What a contractor says, as it holds for a plan that follows it from a day on. */
final class FollowedPolicy {
  private FollowedPolicy() {}

  /** The values of the days on which the plan was read to follow the contractor. */
  static <T> Timeline<T> since(Timeline<T> contractor, KnownPayer plan) {
    LocalDate first = firstDay(plan);
    ImmutableList.Builder<Timeline.Entry<T>> entries = ImmutableList.builder();
    for (Timeline.Entry<T> entry : contractor.entries()) {
      EffectivePeriod days = entry.period();
      if (!days.lastDay().isBefore(first)) {
        LocalDate begin = days.firstDay().isBefore(first) ? first : days.firstDay();
        entries.add(
            new Timeline.Entry<>(new EffectivePeriod(begin, days.lastDay()), entry.value()));
      }
    }
    return Timeline.of(entries.build());
  }

  /** The contractor's from that day on, and before it what holds without a contractor. */
  static Timeline<JunctionConvention> junction(
      Timeline<JunctionConvention> contractor,
      Timeline<JunctionConvention> before,
      KnownPayer plan) {
    LocalDate last = firstDay(plan).minusDays(1);
    ImmutableList.Builder<Timeline.Entry<JunctionConvention>> entries = ImmutableList.builder();
    for (Timeline.Entry<JunctionConvention> entry : before.entries()) {
      EffectivePeriod days = entry.period();
      if (!days.firstDay().isAfter(last)) {
        LocalDate end = days.lastDay().isAfter(last) ? last : days.lastDay();
        entries.add(new Timeline.Entry<>(new EffectivePeriod(days.firstDay(), end), entry.value()));
      }
    }
    for (Timeline.Entry<JunctionConvention> entry : since(contractor, plan).entries()) {
      JunctionConvention said = entry.value();
      entries.add(
          new Timeline.Entry<>(
              entry.period(),
              new JunctionConvention(
                  said.form(), citation(said.citation(), plan), said.otherReading())));
    }
    return Timeline.of(entries.build());
  }

  /** KX from that day on, where the contractor wants it. */
  static Timeline<Citation> kx(Timeline<Citation> contractor, KnownPayer plan) {
    ImmutableList.Builder<Timeline.Entry<Citation>> entries = ImmutableList.builder();
    for (Timeline.Entry<Citation> entry : since(contractor, plan).entries()) {
      entries.add(new Timeline.Entry<>(entry.period(), citation(entry.value(), plan)));
    }
    return Timeline.of(entries.build());
  }

  /** A chain is as strong as the weaker of what the contractor says and that the plan follows. */
  static Citation citation(Citation contractor, KnownPayer plan) {
    Citation follows =
        plan.follows()
            .orElseThrow(() -> new IllegalStateException(plan.id() + " follows no contractor"));
    EvidenceGrade weaker =
        contractor.grade().compareTo(follows.grade()) < 0 ? follows.grade() : contractor.grade();
    return new Citation(
        contractor.key(),
        "%s; %s follows it (%s)".formatted(contractor.section(), plan.title(), follows.key()),
        weaker);
  }

  private static LocalDate firstDay(KnownPayer plan) {
    return plan.followsFrom()
        .orElseThrow(() -> new IllegalStateException(plan.id() + " follows no contractor"));
  }
}
