package org.facetrules.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code explain}: claim lines to the levels that they can mean. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    customSynopsis = {
      "facet-rules explain [OPTION]... LINE...",
      "       facet-rules explain [OPTION]... -"
    },
    sortOptions = false,
    description = {
      "Tells which levels claim lines can mean, or why they mean none.",
      "Without --payer every form of bilateral lines is tried."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  facet-rules explain 64493-50 64494-LT",
      "  facet-rules explain 64493-50 64494 x2 --payer medicare --state OH --date 2026-03-02",
      "  facet-rules explain --history 2026-01-05 64493-50-KX 2026-02-20 64493-50-KX",
      "",
      "Exit code: 0 the lines mean levels, 1 they mean none, 2 they cannot be read,",
      "64 wrong usage."
    })
final class ExplainCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      arity = "1..*",
      paramLabel = "LINE",
      description =
          "Claim lines: a code, modifiers after hyphens, units after x, such as 64494-50 or"
              + " \"64494 x2\"; a day as YYYY-MM-DD holds for the lines after it."
              + " With -, standard input, one claim a line.")
  List<String> lines = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json, jsonl")
  @Nullable String format;

  @Option(
      names = "--history",
      description = "the lines are paid lines of the past, each after its day: shows the sessions")
  boolean history;

  @Mixin PayerOptions payer = new PayerOptions();

  @Option(
      names = "--progress",
      paramLabel = "WHEN",
      description =
          "with -: a line on standard error that tells how far a long input is: auto (default, on"
              + " a terminal, with results going elsewhere), always, never")
  @Nullable String progress;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ReportFormat reports = ReportFormat.of(Optional.ofNullable(format));
    ProgressMode mode = ProgressMode.of(Optional.ofNullable(progress));
    return new ExplainRun(streams, reports, mode, ExplainTerms.of(payer, history)).run(lines);
  }
}
