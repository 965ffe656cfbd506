package org.facetrules.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The command {@code plan}: what is left of the caps, and when a session is allowed. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    customSynopsis = {"facet-rules plan [OPTION]... [FILE|-]"},
    sortOptions = false,
    description = {
      "Tells of each planned encounter, with the patient's history, how many sessions are left in",
      "each region, the first day on which it is allowed, what the record must still show, and",
      "whether an authorization is needed. dateOfService is the day asked for."
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
