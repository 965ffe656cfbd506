package org.facetrules.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.facetrules.cli.Answers.Answer;
import org.facetrules.json.ExplanationJson;
import org.facetrules.json.InputError;
import org.facetrules.reading.ClaimReading;
import org.facetrules.reading.HistoryReading;

/** Explains the claim of a command line, or every claim of standard input, one a line. */
final class ExplainRun {
  private static final String STANDARD_INPUT = "-";

  /** Asking whether the reader is still there flushes, so it is not asked after every answer. */
  private static final int ANSWERS_PER_CHECK = 256;

  private final Streams streams;
  private final ReportFormat format;
  private final ProgressMode mode;
  private final ExplainTerms terms;

  ExplainRun(Streams streams, ReportFormat format, ProgressMode mode, ExplainTerms terms) {
    this.streams = streams;
    this.format = format;
    this.mode = mode;
    this.terms = terms;
  }

  /** {@return the exit code} */
  int run(List<String> words) {
    return words.equals(List.of(STANDARD_INPUT)) ? runLines() : runOne(String.join(" ", words));
  }

  private int runOne(String text) {
    Answers answers = new Answers(format, true, streams.out());
    ExplainTally tally = new ExplainTally();
    explain(text, "", tally, answers);
    answers.end();
    return tally.exitCode();
  }

  private int runLines() {
    Answers answers = new Answers(format, false, streams.out());
    ExplainTally tally = new ExplainTally();
    Progress progress = new Progress(mode, streams);
    try {
      ClaimLines claims = new ClaimLines(streams.in());
      for (Optional<String> claim = claims.next(); claim.isPresent(); claim = claims.next()) {
        explain(claim.get(), " in claim " + (tally.claims().inputs() + 1), tally, answers);
        progress.update(tally.claims());
        if (!claims.hasMoreAtHand()) {
          // A program that asks claim by claim waits for the answer.
          streams.out().flush();
        }
        if (tally.claims().inputs() % ANSWERS_PER_CHECK == 0 && streams.out().isClosed()) {
          return tally.exitCode();
        }
      }
    } catch (IOException failed) {
      progress.end();
      streams.err().line("facet-rules: cannot read standard input to its end");
      return ExitCode.CANNOT_READ;
    } finally {
      progress.end();
      answers.end();
    }
    streams.out().flush();
    tally.summary().ifPresent(streams.err()::line);
    return tally.exitCode();
  }

  private void explain(String text, String place, ExplainTally tally, Answers answers) {
    try {
      ClaimLines.requireReadable(text);
      if (terms.history()) {
        answers.print(history(terms.readHistory(text)));
        tally.countMeaning();
        return;
      }
      ClaimReading reading = terms.read(text);
      answers.print(claim(reading));
      tally.count(reading);
    } catch (IllegalArgumentException refused) {
      tally.countError();
      String problem = String.valueOf(refused.getMessage());
      answers.print(
          Answer.error(
              "error" + place + ": " + problem,
              new InputError(tally.claims().inputs(), Optional.empty(), "", problem)));
    }
  }

  private static Answer claim(ClaimReading reading) {
    return new Answer(
        () -> ExplanationText.of(reading),
        () -> ExplanationJson.line(reading),
        () -> ExplanationJson.indented(reading));
  }

  private static Answer history(HistoryReading history) {
    return new Answer(
        () -> ExplanationText.of(history),
        () -> ExplanationJson.line(history),
        () -> ExplanationJson.indented(history));
  }
}
