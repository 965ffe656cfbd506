package org.facetrules.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      index = "0",
      description =
          "One encounter, a list, or JSON Lines (one encounter a line), in UTF-8."
              + " Without FILE, or with -, standard input.")
  @Nullable String file;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json, jsonl")
  @Nullable String format;

  @Option(
      names = "--input",
      paramLabel = "FORMAT",
      description = "json (one encounter or a list) or jsonl; by name and content if not given")
  @Nullable String input;

  @Mixin PayerOptions payer = new PayerOptions();

  @Option(
      names = "--levels",
      paramLabel = "TEXT",
      description = "instead of FILE: the levels, such as \"L4-5 bilateral, L5-S1 left\"")
  @Nullable String levels;

  @Option(
      names = "--nerves",
      paramLabel = "TEXT",
      description = "instead of FILE: the nerves, such as \"L3, L4, L5 MBB right\"")
  @Nullable String nerves;

  @Option(
      names = "--technique",
      paramLabel = "NAME",
      description =
          "with --levels or --nerves: medial-branch-block, intra-articular, facet-injection,"
              + " radiofrequency-ablation, cooled-radiofrequency, pulsed-radiofrequency,"
              + " cryoablation, chemical-ablation, laser-ablation, endoscopic-denervation,"
              + " cyst-rupture")
  @Nullable String technique;

  @Option(
      names = "--guidance",
      paramLabel = "NAME",
      description = "with --levels or --nerves: fluoroscopy, ct, ultrasound, mri, none")
  @Nullable String guidance;

  @Option(
      names = "--purpose",
      paramLabel = "NAME",
      description = "with --levels or --nerves: diagnostic or therapeutic")
  @Nullable String purpose;

  @Option(
      names = "--temperature",
      paramLabel = "CELSIUS",
      description = "with --levels or --nerves: documented temperature of a radiofrequency lesion")
  @Nullable String temperature;

  @Option(
      names = "--progress",
      paramLabel = "WHEN",
      description =
          "a line on standard error that tells how far a long input is: auto (default, on a"
              + " terminal, with results going elsewhere), always, never")
  @Nullable String progress;

  CodeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ReportFormat reports = ReportFormat.of(Optional.ofNullable(format));
    ProgressMode mode = ProgressMode.of(Optional.ofNullable(progress));
    return new CodeRun(streams, reports, mode).run(CodeInput.of(this));
  }
}
