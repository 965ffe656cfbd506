package org.facetrules.cli;

import com.google.common.base.Ascii;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.cli.Answers.Answer;
import org.facetrules.json.SheetJson;
import org.facetrules.sheet.CodeSheet;
import org.facetrules.sheet.CodeSheets;

/** Prints the sheets that were asked for, and names the codes that have none. */
final class SheetRun {
  private final Streams streams;
  private final ReportFormat format;

  SheetRun(Streams streams, ReportFormat format) {
    this.streams = streams;
    this.format = format;
  }

  /** {@return the exit code} */
  int run(List<String> asked) {
    if (asked.isEmpty()) {
      return list();
    }
    // All are read first, so that a slip in the last one prints nothing.
    List<ProcedureCode> codes = asked.stream().map(SheetRun::code).toList();
    Answers answers = new Answers(format, codes.size() == 1, streams.out());
    int exitCode = ExitCode.ANSWERED;
    for (int i = 0; i < codes.size(); i++) {
      Optional<CodeSheet> sheet = CodeSheets.find(codes.get(i));
      if (sheet.isPresent()) {
        answers.print(sheet(sheet.get()));
      } else {
        exitCode = ExitCode.CANNOT_READ;
        answers.refuse(
            i + 1, codes.get(i).value(), NearCodes.sentence(codes.get(i)), streams.err());
      }
    }
    answers.end();
    return exitCode;
  }

  private int list() {
    if (format == ReportFormat.TEXT) {
      CodeSheets.all().forEach(sheet -> streams.out().line(sheet.code() + "  " + sheet.label()));
      return ExitCode.ANSWERED;
    }
    Answers answers = new Answers(format, false, streams.out());
    CodeSheets.all().forEach(sheet -> answers.print(entry(sheet)));
    answers.end();
    return ExitCode.ANSWERED;
  }

  private static Answer sheet(CodeSheet sheet) {
    return new Answer(
        () -> sheet.toText().lines().toList(),
        () -> SheetJson.line(sheet),
        () -> SheetJson.indented(sheet));
  }

  /** Code and label only. */
  private static Answer entry(CodeSheet sheet) {
    return new Answer(
        () -> List.of(sheet.code() + "  " + sheet.label()),
        () -> SheetJson.entry(sheet),
        () -> SheetJson.entry(sheet));
  }

  private static ProcedureCode code(String text) {
    try {
      return ProcedureCode.of(Ascii.toUpperCase(text));
    } catch (IllegalArgumentException malformed) {
      throw new UsageException(String.valueOf(malformed.getMessage()));
    }
  }
}
