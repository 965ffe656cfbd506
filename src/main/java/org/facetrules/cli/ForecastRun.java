package org.facetrules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.fee.Forecast;
import org.facetrules.fee.PaymentContext;
import org.facetrules.fee.PlannedClaim;
import org.facetrules.json.EncounterStream;
import org.facetrules.json.ForecastJson;
import org.facetrules.json.InputError;
import org.facetrules.json.JsonInputException;
import org.facetrules.json.StreamedInput;
import org.facetrules.picture.ForecastPicture;
import org.facetrules.validate.EncounterValidator;

/** Reads a plan, and prints what it should bring. */
final class ForecastRun {
  private final Streams streams;
  private final ReportFormat format;
  private final PayerFees fees;
  private final PaymentContext context;
  private final Optional<String> picture;
  private final List<PlannedClaim> plan = new ArrayList<>();
  private int leftOut;
  private int exitCode = ExitCode.ANSWERED;

  /**
   * @param fees what each payer pays
   * @param context who bills, as far as no input says it
   * @param picture where the picture goes
   */
  ForecastRun(
      Streams streams,
      ReportFormat format,
      PayerFees fees,
      PaymentContext context,
      Optional<String> picture) {
    this.streams = streams;
    this.format = format;
    this.fees = fees;
    this.context = context;
    this.picture = picture;
  }

  /** {@return the exit code} */
  int run(EncounterSource source) {
    String name = source.file().orElse("standard input");
    try {
      if (source.file().isEmpty()) {
        read(streams.in(), source);
      } else {
        Path path = Path.of(name);
        if (!Files.isRegularFile(path)) {
          return cannot("no such file: " + name);
        }
        try (InputStream in = Files.newInputStream(path)) {
          read(in, source);
        }
      }
    } catch (InvalidPathException noName) {
      return cannot("no such file: " + name);
    } catch (IOException | UncheckedIOException failed) {
      return cannot("cannot read " + name + " to its end");
    }
    fees.sayUnused(streams.err());
    return print(Forecast.of(plan, fees.tables()).leavingOut(leftOut));
  }

  private void read(InputStream in, EncounterSource source) throws IOException {
    EncounterStream inputs = EncounterStream.open(in, source.format(), source.defaults());
    while (inputs.hasNext()) {
      StreamedInput next = inputs.next();
      if (next instanceof InputError error) {
        refuse(error);
      } else {
        add((StreamedInput.Read) next);
      }
    }
  }

  private void add(StreamedInput.Read input) {
    try {
      PlannedClaim planned =
          input
              .input()
              .plan(
                  fees.estimator(input.input().profile()), context, EncounterValidator.standard());
      plan.add(planned);
      for (String question : planned.facts().openQuestions()) {
        say(
            "not known",
            input.number(),
            input.input().encounter().id(),
            ": lines wait for the answer: " + question);
      }
    } catch (JsonInputException refused) {
      refuse(InputError.of(input, refused));
    }
  }

  private void refuse(InputError error) {
    exitCode = ExitCode.CANNOT_READ;
    leftOut++;
    String place = error.path().isEmpty() ? "" : " at " + error.path();
    say("left out", error.number(), error.id(), place + ": " + error.message());
  }

  private void say(String what, long number, Optional<String> id, String why) {
    String name = id.map(own -> " (" + own + ")").orElse("");
    streams.err().line("facet-rules: %s: encounter %s%s%s".formatted(what, number, name, why));
  }

  private int print(Forecast forecast) {
    switch (format) {
      case TEXT -> forecast.toText().lines().forEach(streams.out()::line);
      case JSON -> streams.out().print(ForecastJson.indented(forecast) + "\n");
      case JSON_LINES -> streams.out().print(ForecastJson.line(forecast) + "\n");
    }
    if (picture.isPresent()) {
      String name = picture.get();
      try {
        Files.writeString(Path.of(name), ForecastPicture.svg(forecast), StandardCharsets.UTF_8);
      } catch (InvalidPathException | IOException failed) {
        return cannot("cannot write " + name);
      }
    }
    return exitCode;
  }

  private int cannot(String sentence) {
    streams.err().line("facet-rules: " + sentence);
    return ExitCode.CANNOT_READ;
  }
}
