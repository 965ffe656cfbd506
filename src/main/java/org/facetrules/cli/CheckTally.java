package org.facetrules.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.facetrules.rule.RuleId;
import org.facetrules.validate.ValidationReport;
import org.facetrules.validate.Verdict;

/** Counts what the answers of {@code check} hold: by verdict and by rule. */
final class CheckTally {
  private final Tally encounters = new Tally("encounter", "not readable", "not readable");
  private final Map<Verdict, Long> byVerdict = new EnumMap<>(Verdict.class);
  private final Map<RuleId, Long> byRule = new TreeMap<>();
  private long incomplete;

  void count(ValidationReport report) {
    encounters.countAnswered();
    byVerdict.merge(report.verdict(), 1L, Long::sum);
    incomplete += report.isComplete() ? 0 : 1;
    report.findings().forEach(finding -> byRule.merge(finding.rule(), 1L, Long::sum));
  }

  Tally encounters() {
    return encounters;
  }

  /** An input that cannot be read wins over findings. */
  int exitCode() {
    if (encounters.exitCode() != ExitCode.ANSWERED) {
      return encounters.exitCode();
    }
    return byVerdict.containsKey(Verdict.ERRORS) ? ExitCode.FOUND_ERRORS : ExitCode.ANSWERED;
  }

  /** {@return two or three lines for people; none for a single encounter} */
  List<String> summary() {
    Optional<String> first = encounters.summary(verdicts());
    if (first.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of(first.get()));
    if (!byRule.isEmpty()) {
      lines.add("findings by rule: " + rules());
    }
    if (incomplete > 0) {
      lines.add("not every rule could judge: " + Count.of(incomplete, "encounter"));
    }
    return lines;
  }

  private List<String> verdicts() {
    List<String> counts = new ArrayList<>();
    byVerdict.forEach((verdict, number) -> counts.add(number(number) + " " + words(verdict)));
    return counts;
  }

  private static String words(Verdict verdict) {
    return switch (verdict) {
      case CLEAN -> "clean";
      case ADVICE -> "with advice";
      case WARNINGS -> "with warnings";
      case ERRORS -> "with errors";
    };
  }

  private String rules() {
    return byRule.entrySet().stream()
        .map(entry -> entry.getKey() + " " + number(entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String number(long number) {
    return Count.of(number, "", "").strip();
  }
}
