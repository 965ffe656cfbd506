package org.facetrules.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command {@code code}: encounters to claim lines. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    customSynopsis = {
      "facet-rules code [OPTION]... [FILE|-]",
      "       facet-rules code --levels TEXT --date YYYY-MM-DD [OPTION]..."
    },
    sortOptions = false,
    description = "Gives the claim lines of encounters, why each is what it is, and what to ask.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  facet-rules code day.jsonl",
      "  facet-rules code encounter.json --payer medicare --state WA --format json",
      "  facet-rules code --levels \"L4-5 bilateral, L5-S1 left\" \\",
      "      --technique medial-branch-block --guidance fluoroscopy --date 2026-03-02",
      "",
      "Exit code: 0 all answered, 2 an input cannot be read, 64 wrong usage."
    })
final class CodeCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin EncounterOptions options = new EncounterOptions();

  CodeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ReportFormat reports = ReportFormat.of(Optional.ofNullable(options.format));
    ProgressMode mode = ProgressMode.of(Optional.ofNullable(options.progress));
    EncounterSource source = EncounterSource.of(options);
    return new EncounterRun<>(streams, reports, mode, new CodeJob()).run(source);
  }
}
