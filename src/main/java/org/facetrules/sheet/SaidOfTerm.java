package org.facetrules.sheet;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.source.Citation;
import org.facetrules.source.Timeline;

/** One value of a term: which payers say it, on which days, how well attested, and where. */
final class SaidOfTerm {
  private final Map<String, List<String>> payersByDays = new LinkedHashMap<>();
  private final ImmutableList.Builder<Citation> citations = ImmutableList.builder();

  /**
   * Days without a gap on which a policy says one value, while its evidence may grow.
   *
   * @param value the value, as policy files write it
   * @param days the days and the grades on them
   * @param citation where the value was read at last
   */
  record Run(String value, String days, Citation citation) {}

  static <T> List<Run> runs(CoveragePolicy policy, CoverageTerm<T> term) {
    List<Timeline.Entry<CoverageValue<T>>> entries = policy.timeline(term).entries();
    List<Run> runs = new ArrayList<>();
    int first = 0;
    while (first < entries.size()) {
      int after = first + 1;
      while (after < entries.size() && value(entries, after).equals(value(entries, first))) {
        after++;
      }
      runs.add(run(term, entries.subList(first, after)));
      first = after;
    }
    return runs;
  }

  private static <T> T value(List<Timeline.Entry<CoverageValue<T>>> entries, int index) {
    return entries.get(index).value().value();
  }

  private static <T> Run run(CoverageTerm<T> term, List<Timeline.Entry<CoverageValue<T>>> entries) {
    Timeline.Entry<CoverageValue<T>> first = entries.get(0);
    Timeline.Entry<CoverageValue<T>> last = entries.get(entries.size() - 1);
    StringBuilder days =
        new StringBuilder(Days.of(first.period().firstDay(), last.period().lastDay()))
            .append(" (")
            .append(first.value().citation().grade());
    for (Timeline.Entry<CoverageValue<T>> entry : entries.subList(1, entries.size())) {
      days.append(", ")
          .append(entry.value().citation().grade())
          .append(" from ")
          .append(entry.period().firstDay());
    }
    return new Run(
        term.write(first.value().value()), days.append(')').toString(), last.value().citation());
  }

  void add(SheetPayer payer, Run run) {
    payersByDays.computeIfAbsent(run.days(), none -> new ArrayList<>()).add(payer.name());
    citations.add(run.citation());
  }

  /** {@return the payers with the days, those that share the days together} */
  String words() {
    List<String> words = new ArrayList<>();
    payersByDays.forEach((days, payers) -> words.add(SheetPayer.words(payers) + days));
    return String.join("; ", words);
  }

  List<Citation> citations() {
    return citations.build();
  }
}
