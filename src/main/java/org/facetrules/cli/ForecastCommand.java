package org.facetrules.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.facetrules.fee.PaymentContext;
import org.facetrules.json.InputFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code forecast}: planned encounters to expected amounts. */
@Command(
    name = "forecast",
    mixinStandardHelpOptions = true,
    customSynopsis = {"facet-rules forecast [OPTION]... [FILE|-]"},
    sortOptions = false,
    description = {
      "Gives what planned encounters should bring by month, payer and code, with the range over",
      "the localities and the share that findings put at risk."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  facet-rules forecast docs/examples/payment/plan.jsonl",
      "  facet-rules forecast plan.jsonl --contract uhc-commercial=125 --picture plan.svg",
      "  facet-rules forecast plan.jsonl --format json",
      "",
      "Exit code: 0 all answered, 2 an input cannot be read, 64 wrong usage."
    })
final class ForecastCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      index = "0",
      description =
          "planned encounters: one, a list, or JSON Lines, in UTF-8. Without FILE, or with -,"
              + " standard input.")
  @Nullable String file;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json")
  @Nullable String format;

  @Option(
      names = "--input",
      paramLabel = "FORMAT",
      description = "json (one encounter or a list) or jsonl; by name and content if not given")
  @Nullable String input;

  @Option(
      names = "--picture",
      paramLabel = "FILE",
      description = "writes a picture of the months as SVG")
  @Nullable String picture;

  @Mixin PayerOptions payer = new PayerOptions();

  @Mixin PaymentOptions payment = new PaymentOptions();

  ForecastCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ReportFormat reports = ReportFormat.of(Optional.ofNullable(format));
    Optional<String> name = Optional.ofNullable(file).filter(given -> !given.equals("-"));
    InputFormat inputs = EncounterSource.format(Optional.ofNullable(input), name);
    EncounterSource source =
        new EncounterSource(payer.defaults(payment::addTo), name, inputs, Map.of());
    PaymentContext context = payment.context();
    Optional<PayerFees> fees = payment.fees(streams.err());
    return fees.isEmpty()
        ? ExitCode.CANNOT_READ
        : new ForecastRun(streams, reports, fees.get(), context, Optional.ofNullable(picture))
            .run(source);
  }
}
