package org.facetrules.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code rules}: the rules, or some in full. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    customSynopsis = {"facet-rules rules [RULE]... [--format FORMAT]"},
    sortOptions = false,
    description = "Lists the rules that check asks, or gives some in full with their sources.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  facet-rules rules",
      "  facet-rules rules FR-205",
      "  facet-rules rules FR-401 FR-402 --format json",
      "",
      "Exit code: 0 all answered, 2 there is no such rule, 64 wrong usage."
    })
final class RulesCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      arity = "0..*",
      paramLabel = "RULE",
      description = "One or more rules, such as FR-205. Without RULE, all of them in a line each.")
  @Nullable List<String> rules;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json, jsonl")
  @Nullable String format;

  RulesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ReportFormat chosen = ReportFormat.of(Optional.ofNullable(format));
    List<String> asked = Optional.ofNullable(rules).orElse(ImmutableList.of());
    return new RulesRun(streams, chosen).run(asked);
  }
}
