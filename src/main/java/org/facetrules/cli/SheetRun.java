package org.facetrules.cli;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.ProcedureCode;
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
    List<CodeSheet> found = new ArrayList<>();
    List<ProcedureCode> missing = new ArrayList<>();
    for (ProcedureCode code : codes) {
      CodeSheets.find(code).ifPresentOrElse(found::add, () -> missing.add(code));
    }
    if (!found.isEmpty()) {
      Answers answers = new Answers(format, found.size() == 1, streams.out());
      found.forEach(sheet -> answers.print(new SheetAnswer(sheet)));
      answers.end();
    }
    missing.forEach(code -> streams.err().line(NearCodes.sentence(code)));
    return missing.isEmpty() ? ExitCode.ANSWERED : ExitCode.CANNOT_READ;
  }

  private int list() {
    if (format == ReportFormat.TEXT) {
      CodeSheets.all().forEach(sheet -> streams.out().line(sheet.code() + "  " + sheet.label()));
      return ExitCode.ANSWERED;
    }
    Answers answers = new Answers(format, false, streams.out());
    CodeSheets.all().forEach(sheet -> answers.print(new EntryAnswer(sheet)));
    answers.end();
    return ExitCode.ANSWERED;
  }

  private record SheetAnswer(CodeSheet sheet) implements Answers.Answer {
    @Override
    public List<String> text() {
      return sheet.toText().lines().toList();
    }

    @Override
    public String line() {
      return SheetJson.line(sheet);
    }

    @Override
    public String indented() {
      return SheetJson.indented(sheet);
    }
  }

  /** Code and label only. */
  private record EntryAnswer(CodeSheet sheet) implements Answers.Answer {
    @Override
    public List<String> text() {
      return List.of(sheet.code() + "  " + sheet.label());
    }

    @Override
    public String line() {
      return SheetJson.entry(sheet);
    }

    @Override
    public String indented() {
      return SheetJson.entry(sheet);
    }
  }

  private static ProcedureCode code(String text) {
    try {
      return ProcedureCode.of(Ascii.toUpperCase(text));
    } catch (IllegalArgumentException malformed) {
      throw new UsageException(String.valueOf(malformed.getMessage()));
    }
  }
}
