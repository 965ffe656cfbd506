package org.facetrules.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.facetrules.fee.PaymentContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code estimate}: encounters and claims to amounts. */
@Command(
    name = "estimate",
    mixinStandardHelpOptions = true,
    customSynopsis = {
      "facet-rules estimate [OPTION]... [FILE|-]",
      "       facet-rules estimate --claim LINES --date YYYY-MM-DD [OPTION]..."
    },
    sortOptions = false,
    description = {
      "Gives what should be paid for the claim of each encounter, or for its coded lines where it",
      "has none, with every step. What is not known is said, not estimated."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  facet-rules estimate docs/examples/payment/four-claims.jsonl",
      "  facet-rules estimate --claim \"64493-50 64494-LT\" --date 2026-03-02 --state WA \\",
      "      --locality 02 --place 11",
      "  facet-rules estimate day.jsonl --place 22 --percent 120 --format json",
      "  facet-rules estimate --tables PPRRVU2026_Oct_nonQPP.csv GPCI2026.csv -- day.jsonl",
      "",
      "Exit code: 0 all answered, 2 an input cannot be read, 64 wrong usage."
    })
final class EstimateCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin EncounterOptions options = new EncounterOptions();

  @Option(
      names = "--claim",
      paramLabel = "LINES",
      description = "instead of FILE: the lines billed, such as \"64493-50 64494-LT\"")
  @Nullable String claim;

  @Mixin PaymentOptions payment = new PaymentOptions();

  EstimateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ReportFormat reports = ReportFormat.of(Optional.ofNullable(options.format));
    ProgressMode mode = ProgressMode.of(Optional.ofNullable(options.progress));
    EncounterSource source =
        EncounterSource.of(options, Optional.ofNullable(claim), Optional.empty(), payment::addTo);
    PaymentContext context = payment.context();
    Optional<PayerFees> fees = payment.fees(streams.err());
    if (fees.isEmpty()) {
      return ExitCode.CANNOT_READ;
    }
    EstimateJob job = new EstimateJob(fees.get(), context);
    int exitCode = new EncounterRun<>(streams, reports, mode, job).run(source);
    fees.get().sayUnused(streams.err());
    return exitCode;
  }
}
