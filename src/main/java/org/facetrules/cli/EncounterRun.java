package org.facetrules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import org.facetrules.cli.Answers.Answer;
import org.facetrules.json.EncounterStream;
import org.facetrules.json.InputError;
import org.facetrules.json.JsonInputException;
import org.facetrules.json.StreamedInput;

/**
 * Answers every encounter of an input, in order, and prints the answers.
 *
 * @param <T> the answer to one encounter
 */
final class EncounterRun<T> {
  /** Asking whether the reader is still there flushes, so it is not asked after every report. */
  private static final int REPORTS_PER_CHECK = 256;

  private final Streams streams;
  private final ReportFormat format;
  private final ProgressMode mode;
  private final EncounterJob<T> job;

  EncounterRun(Streams streams, ReportFormat format, ProgressMode mode, EncounterJob<T> job) {
    this.streams = streams;
    this.format = format;
    this.mode = mode;
    this.job = job;
  }

  /** {@return the exit code} */
  int run(EncounterSource input) {
    if (!input.procedure().isEmpty()) {
      return answer(OptionEncounter.read(input.procedure(), input.defaults()).iterator(), true);
    }
    if (input.file().isEmpty()) {
      return answer(streams.in(), input, "standard input");
    }
    return answerFile(input, input.file().get());
  }

  private int answerFile(EncounterSource input, String name) {
    try {
      Path path = Path.of(name);
      if (name.isEmpty() || !Files.exists(path)) {
        return cannotRead("no such file: " + name);
      }
      if (Files.isDirectory(path)) {
        return cannotRead(name + " is a folder: expected a file");
      }
      try (InputStream in = Files.newInputStream(path)) {
        return answer(in, input, name);
      }
    } catch (InvalidPathException noName) {
      return cannotRead("no such file: " + name);
    } catch (IOException failed) {
      return cannotRead("cannot read " + name);
    }
  }

  private int answer(InputStream in, EncounterSource input, String name) {
    try {
      EncounterStream encounters = EncounterStream.open(in, input.format(), input.defaults());
      return answer(encounters, encounters.isSingle());
    } catch (IOException | UncheckedIOException failed) {
      return cannotRead("cannot read " + name + " to its end");
    }
  }

  private int answer(Iterator<StreamedInput> inputs, boolean single) {
    Answers answers = new Answers(format, single, streams.out());
    Progress progress = new Progress(mode, streams);
    try {
      while (inputs.hasNext()) {
        answer(inputs.next(), answers);
        progress.update(job.encounters());
        if (job.encounters().inputs() % REPORTS_PER_CHECK == 0 && streams.out().isClosed()) {
          return job.exitCode();
        }
      }
    } finally {
      progress.end();
      answers.end();
    }
    streams.out().flush();
    job.summary().forEach(streams.err()::line);
    return job.exitCode();
  }

  private void answer(StreamedInput next, Answers answers) {
    if (next instanceof InputError error) {
      refuse(error, answers);
      return;
    }
    StreamedInput.Read read = (StreamedInput.Read) next;
    try {
      T worked = job.work(read);
      job.count(worked);
      answers.print(job.answer(read, worked));
    } catch (JsonInputException refused) {
      refuse(InputError.of(read, refused), answers);
    } catch (RuntimeException fault) {
      refuse(InputError.fault(read.number(), read.input().encounter().id(), fault), answers);
    }
  }

  private void refuse(InputError error, Answers answers) {
    job.encounters().countError();
    answers.print(Answer.error(sentence(error), error));
  }

  private static String sentence(InputError error) {
    String place = error.path().isEmpty() ? "" : " at " + error.path();
    String id = error.id().map(name -> " (" + name + ")").orElse("");
    return "error in encounter " + error.number() + id + place + ": " + error.message();
  }

  private int cannotRead(String sentence) {
    streams.err().line("facet-rules: " + sentence);
    return ExitCode.CANNOT_READ;
  }
}
