package org.facetrules.policy;

import org.facetrules.source.Timeline;

/** A policy for people. */
final class PolicyText {
  private PolicyText() {}

  static String of(CoveragePolicy policy) {
    StringBuilder text = new StringBuilder();
    text.append(policy.title()).append(" (").append(policy.id()).append(")\n");
    policy.remarks().forEach(remark -> text.append(remark).append('\n'));
    policy.terms().forEach(term -> append(policy, term, text));
    return text.toString();
  }

  private static <T> void append(CoveragePolicy policy, CoverageTerm<T> term, StringBuilder text) {
    for (Timeline.Entry<CoverageValue<T>> entry : policy.timeline(term).entries()) {
      text.append(term.label())
          .append(": ")
          .append(term.write(entry.value().value()))
          .append(", ")
          .append(entry.period())
          .append("; ")
          .append(entry.value().citation())
          .append('\n');
    }
  }
}
