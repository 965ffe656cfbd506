package org.facetrules.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.facetrules.json.ExplanationJson;
import org.facetrules.json.InputError;
import org.facetrules.json.ReportJson;
import org.facetrules.reading.ClaimReading;
import org.facetrules.reading.HistoryReading;

/** Explains the claim of a command line, or every claim of standard input, one a line. */
final class ExplainRun {
  private static final String STANDARD_INPUT = "-";

  private final Streams streams;
  private final ReportFormat format;
  private final ExplainTerms terms;

  ExplainRun(Streams streams, ReportFormat format, ExplainTerms terms) {
    this.streams = streams;
    this.format = format;
    this.terms = terms;
  }

  /** {@return the exit code} */
  int run(List<String> words) {
    return words.equals(List.of(STANDARD_INPUT)) ? runLines() : runOne(String.join(" ", words));
  }

  private int runOne(String text) {
    Answers answers = new Answers(format, true, streams.out());
    int exitCode = explain(text, 1, "", answers);
    answers.end();
    return exitCode;
  }

  private int runLines() {
    Answers answers = new Answers(format, false, streams.out());
    int exitCode = ExitCode.ANSWERED;
    long number = 0;
    try (BufferedReader claims =
        new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8))) {
      for (String claim = claims.readLine(); claim != null; claim = claims.readLine()) {
        if (!claim.isBlank()) {
          number++;
          exitCode = Math.max(exitCode, explain(claim, number, " in claim " + number, answers));
        }
      }
    } catch (IOException failed) {
      streams.err().line("facet-rules: cannot read standard input to its end");
      exitCode = ExitCode.CANNOT_READ;
    } finally {
      answers.end();
    }
    return exitCode;
  }

  private int explain(String text, long number, String place, Answers answers) {
    try {
      if (terms.history()) {
        answers.print(new HistoryAnswer(terms.readHistory(text)));
        return ExitCode.ANSWERED;
      }
      ClaimReading reading = terms.read(text);
      answers.print(new ClaimAnswer(reading));
      return reading.isPossible() ? ExitCode.ANSWERED : ExitCode.FOUND_ERRORS;
    } catch (IllegalArgumentException refused) {
      answers.print(
          new ErrorAnswer(
              new InputError(number, Optional.empty(), "", String.valueOf(refused.getMessage())),
              place));
      return ExitCode.CANNOT_READ;
    }
  }

  private record ClaimAnswer(ClaimReading reading) implements Answers.Answer {
    @Override
    public List<String> text() {
      return ExplanationText.of(reading);
    }

    @Override
    public String line() {
      return ExplanationJson.line(reading);
    }

    @Override
    public String indented() {
      return ExplanationJson.indented(reading);
    }
  }

  private record HistoryAnswer(HistoryReading history) implements Answers.Answer {
    @Override
    public List<String> text() {
      return ExplanationText.of(history);
    }

    @Override
    public String line() {
      return ExplanationJson.line(history);
    }

    @Override
    public String indented() {
      return ExplanationJson.indented(history);
    }
  }

  private record ErrorAnswer(InputError error, String place) implements Answers.Answer {
    @Override
    public List<String> text() {
      return List.of("error" + place + ": " + error.message());
    }

    @Override
    public String line() {
      return ReportJson.line(error);
    }

    @Override
    public String indented() {
      return ReportJson.indented(error);
    }
  }
}
