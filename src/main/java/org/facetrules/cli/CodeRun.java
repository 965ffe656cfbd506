package org.facetrules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.json.EncounterStream;
import org.facetrules.json.InputError;
import org.facetrules.json.JsonInputException;
import org.facetrules.json.StreamedInput;

/** Codes every encounter of an input and prints its report. */
final class CodeRun {
  /** Asking whether the reader is still there flushes, so it is not asked after every report. */
  private static final int REPORTS_PER_CHECK = 256;

  private final Streams streams;
  private final ReportFormat format;
  private final ProgressMode mode;

  CodeRun(Streams streams, ReportFormat format, ProgressMode mode) {
    this.streams = streams;
    this.format = format;
    this.mode = mode;
  }

  /** {@return the exit code} */
  int run(CodeInput input) {
    if (!input.procedure().isEmpty()) {
      return code(OptionEncounter.read(input.procedure(), input.defaults()).iterator(), true);
    }
    if (input.file().isEmpty()) {
      return code(streams.in(), input, "standard input");
    }
    return codeFile(input, input.file().get());
  }

  private int codeFile(CodeInput input, String name) {
    try {
      Path path = Path.of(name);
      if (name.isEmpty() || !Files.exists(path)) {
        return cannotRead("no such file: " + name);
      }
      if (Files.isDirectory(path)) {
        return cannotRead(name + " is a folder: expected a file");
      }
      try (InputStream in = Files.newInputStream(path)) {
        return code(in, input, name);
      }
    } catch (InvalidPathException noName) {
      return cannotRead("no such file: " + name);
    } catch (IOException failed) {
      return cannotRead("cannot read " + name);
    }
  }

  private int code(InputStream in, CodeInput input, String name) {
    try {
      EncounterStream encounters = EncounterStream.open(in, input.format(), input.defaults());
      return code(encounters, encounters.isSingle());
    } catch (IOException | UncheckedIOException failed) {
      return cannotRead("cannot read " + name + " to its end");
    }
  }

  private int code(Iterator<StreamedInput> inputs, boolean single) {
    CodeTally tally = new CodeTally();
    Reports reports = new Reports(new Answers(format, single, streams.out()));
    Progress progress = new Progress(mode, streams);
    try {
      while (inputs.hasNext()) {
        report(inputs.next(), reports, tally);
        progress.update(tally.encounters());
        if (tally.encounters().inputs() % REPORTS_PER_CHECK == 0 && streams.out().isClosed()) {
          return tally.encounters().exitCode();
        }
      }
    } finally {
      progress.end();
      reports.end();
    }
    streams.out().flush();
    tally.summary().ifPresent(streams.err()::line);
    return tally.encounters().exitCode();
  }

  private static void report(StreamedInput next, Reports reports, CodeTally tally) {
    if (next instanceof InputError error) {
      refuse(error, reports, tally);
      return;
    }
    StreamedInput.Read read = (StreamedInput.Read) next;
    try {
      CodedEncounter coded = read.input().code();
      tally.count(coded);
      reports.coded(read, coded);
    } catch (JsonInputException refused) {
      refuse(InputError.of(read, refused), reports, tally);
    } catch (RuntimeException fault) {
      refuse(InputError.fault(read.number(), read.input().encounter().id(), fault), reports, tally);
    }
  }

  private static void refuse(InputError error, Reports reports, CodeTally tally) {
    tally.encounters().countError();
    reports.refused(error);
  }

  private int cannotRead(String sentence) {
    streams.err().line("facet-rules: " + sentence);
    return ExitCode.CANNOT_READ;
  }
}
