package org.facetrules.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command {@code plan}: what is left of the caps, the first day, what stands against it. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    customSynopsis = {"facet-rules plan [OPTION]... [FILE|-]"},
    sortOptions = false,
    description = {
      "Tells of each planned encounter, with the patient's history, how many sessions are left in",
      "each region, the first day that caps and intervals leave open and what else stands against",
      "the procedures, what the record must still show, whether an authorization is needed, and",
      "what is not known of the payer. dateOfService is the day asked for."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  facet-rules plan patient.json",
      "  facet-rules plan patient.json --payer medicare --state OH --format json",
      "",
      "Exit code: 0 all answered, 2 an input cannot be read, 64 wrong usage."
    })
final class PlanCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin EncounterOptions options = new EncounterOptions();

  PlanCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ReportFormat reports = ReportFormat.of(Optional.ofNullable(options.format));
    ProgressMode mode = ProgressMode.of(Optional.ofNullable(options.progress));
    EncounterSource source = EncounterSource.of(options);
    return new EncounterRun<>(streams, reports, mode, new PlanJob()).run(source);
  }
}
