package org.facetrules.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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
    description = "Tells which levels claim lines can mean, or why they mean none.",
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

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "date of service of lines without a day")
  @Nullable String date;

  @Option(
      names = "--payer",
      paramLabel = "ID",
      description = "cpt or medicare; without it every form of bilateral lines is tried")
  @Nullable String payer;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "with --payer medicare, such as WA")
  @Nullable String state;

  @Option(
      names = "--contractor",
      paramLabel = "ID",
      description = "with --payer medicare, such as noridian")
  @Nullable String contractor;

  @Option(
      names = "--billing",
      paramLabel = "SETTING",
      description = "with --payer: professional (default), asc-facility, hospital-outpatient")
  @Nullable String billing;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ReportFormat reports = ReportFormat.of(Optional.ofNullable(format));
    return new ExplainRun(streams, reports, ExplainTerms.of(this)).run(lines);
  }
}
