package org.facetrules.policy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.source.Timeline;

/**
 * What two policies say differently of one term.
 *
 * @param term the term
 * @param here what the one says by day, in words; empty when it says nothing; immutable
 * @param there what the other says by day, in words; empty when it says nothing; immutable
 */
public record CoverageDifference(CoverageTerm<?> term, List<String> here, List<String> there) {
  /**
   * Copies the lists.
   *
   * @param term the term
   * @param here what the one says by day, in words; empty when it says nothing; immutable
   * @param there what the other says by day, in words; empty when it says nothing; immutable
   */
  public CoverageDifference {
    here = ImmutableList.copyOf(here);
    there = ImmutableList.copyOf(there);
  }

  static List<CoverageDifference> between(CoveragePolicy here, CoveragePolicy there) {
    ImmutableList.Builder<CoverageDifference> differences = ImmutableList.builder();
    for (CoverageTerm<?> term : CoverageTerm.all()) {
      List<String> one = said(here, term);
      List<String> other = said(there, term);
      if (!one.equals(other)) {
        differences.add(new CoverageDifference(term, one, other));
      }
    }
    return differences.build();
  }

  /** Values with their days; sources, and days on which only the source changes, are no matter. */
  private static <T> List<String> said(CoveragePolicy policy, CoverageTerm<T> term) {
    List<Timeline.Entry<String>> said = new ArrayList<>();
    for (Timeline.Entry<CoverageValue<T>> entry : policy.timeline(term).entries()) {
      String value = term.write(entry.value().value());
      EffectivePeriod days = entry.period();
      int last = said.size() - 1;
      if (last >= 0 && said.get(last).value().equals(value)) {
        days = new EffectivePeriod(said.remove(last).period().firstDay(), days.lastDay());
      }
      said.add(new Timeline.Entry<>(days, value));
    }
    return said.stream().map(entry -> entry.value() + " " + entry.period()).toList();
  }

  /** {@return "rfa.max_sessions_per_region: 3 always; other: 2 from 2021-05-02"} */
  @Override
  public String toString() {
    return term + ": " + words(here) + "; other: " + words(there);
  }

  private static String words(List<String> said) {
    return said.isEmpty() ? "nothing" : String.join(", ", said);
  }
}
