package org.facetrules.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.facetrules.source.Citation;

/** The card of a rule for people, a line each. */
final class RuleCard {
  private RuleCard() {}

  static List<String> lines(RuleInfo info) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add("severity: " + severity(info));
    lines.add("kind: " + info.kind().label());
    lines.add("authority: " + info.authority().label());
    lines.add("dates of service: " + info.period());
    lines.add("needs: " + needs(info));
    lines.add(
        "answers: "
            + info.outcomes().stream()
                .sorted()
                .map(OutcomeKind::label)
                .collect(Collectors.joining(", ")));
    lines.add("since: " + info.since());
    if (!info.supersedes().isEmpty()) {
      lines.add(
          "supersedes: "
              + info.supersedes().stream().map(RuleId::value).collect(Collectors.joining(", ")));
    }
    for (Citation citation : info.citations()) {
      lines.add("source: " + citation);
    }
    return lines.build();
  }

  private static String severity(RuleInfo info) {
    return info.severity() == Severity.ERROR
        ? "error; a warning where the evidence of a finding is of grade C or D"
        : info.severity().label();
  }

  private static String needs(RuleInfo info) {
    return info.needs().isEmpty()
        ? "nothing more than one of encounter and claim"
        : info.needs().stream().sorted().map(RuleNeed::label).collect(Collectors.joining(", "));
  }
}
