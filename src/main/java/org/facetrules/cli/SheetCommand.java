package org.facetrules.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code sheet}: everything that the library knows of a code. */
@Command(
    name = "sheet",
    mixinStandardHelpOptions = true,
    customSynopsis = {"facet-rules sheet [CODE]... [--format FORMAT]"},
    sortOptions = false,
    description = "Gives the code sheet of a code, each statement with its sources.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  facet-rules sheet 64492",
      "  facet-rules sheet 64635 64636 --format json",
      "  facet-rules sheet",
      "",
      "Exit code: 0 all answered, 2 there is no sheet for a code, 64 wrong usage."
    })
final class SheetCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      arity = "0..*",
      paramLabel = "CODE",
      description = "One or more codes, such as 64492. Without CODE, the codes with their labels.")
  @Nullable List<String> codes;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json, jsonl")
  @Nullable String format;

  SheetCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ReportFormat chosen = ReportFormat.of(Optional.ofNullable(format));
    List<String> asked = Optional.ofNullable(codes).orElse(ImmutableList.of());
    return new SheetRun(streams, chosen).run(asked);
  }
}
