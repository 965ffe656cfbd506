package org.facetrules.cli;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.cli.Answers.Answer;
import org.facetrules.json.RuleJson;
import org.facetrules.rule.RuleId;
import org.facetrules.rule.RuleInfo;
import org.facetrules.validate.EncounterValidator;

/** Prints the rules that were asked for, and names those that there are not. */
final class RulesRun {
  private final Streams streams;
  private final ReportFormat format;
  private final List<RuleInfo> rules = EncounterValidator.standard().rules();

  RulesRun(Streams streams, ReportFormat format) {
    this.streams = streams;
    this.format = format;
  }

  /** {@return the exit code} */
  int run(List<String> asked) {
    if (asked.isEmpty()) {
      return list();
    }
    // All are read first, so that a slip in the last one prints nothing.
    List<RuleId> ids = asked.stream().map(RulesRun::id).toList();
    Answers answers = new Answers(format, ids.size() == 1, streams.out());
    int exitCode = ExitCode.ANSWERED;
    for (int i = 0; i < ids.size(); i++) {
      Optional<RuleInfo> rule = find(ids.get(i));
      if (rule.isPresent()) {
        answers.print(inFull(rule.get()));
      } else {
        exitCode = ExitCode.CANNOT_READ;
        answers.refuse(i + 1, ids.get(i).value(), unknown(ids.get(i)), streams.err());
      }
    }
    answers.end();
    return exitCode;
  }

  private int list() {
    if (format == ReportFormat.TEXT) {
      rules.forEach(rule -> streams.out().line(entry(rule)));
      return ExitCode.ANSWERED;
    }
    Answers answers = new Answers(format, false, streams.out());
    rules.forEach(rule -> answers.print(inFull(rule)));
    answers.end();
    return ExitCode.ANSWERED;
  }

  private static String entry(RuleInfo rule) {
    String severity = rule.severity().label();
    return rule.id() + "  " + severity + " ".repeat(9 - severity.length()) + rule.title();
  }

  private static Answer inFull(RuleInfo rule) {
    return new Answer(() -> lines(rule), () -> RuleJson.line(rule), () -> RuleJson.indented(rule));
  }

  private static List<String> lines(RuleInfo rule) {
    List<String> lines = new ArrayList<>();
    lines.add(rule.id() + ": " + rule.title());
    lines.add("");
    lines.add(rule.statement());
    lines.add("Why: " + rule.reason());
    lines.add("");
    rule.card().forEach(line -> lines.add("  " + line));
    return lines;
  }

  private Optional<RuleInfo> find(RuleId id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  private String unknown(RuleId id) {
    return "no rule "
        + id
        + ": expected one of "
        + String.join(", ", rules.stream().map(rule -> rule.id().value()).toList());
  }

  private static RuleId id(String text) {
    try {
      return RuleId.of(Ascii.toUpperCase(text));
    } catch (IllegalArgumentException malformed) {
      throw new UsageException(String.valueOf(malformed.getMessage()));
    }
  }
}
