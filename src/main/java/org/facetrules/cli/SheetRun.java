package org.facetrules.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.sheet.CodeSheet;
import org.facetrules.sheet.CodeSheets;

/** Prints the sheets that were asked for, and names the codes that have none. */
final class SheetRun {
  private final Streams streams;
  private final SheetFormat format;

  SheetRun(Streams streams, SheetFormat format) {
    this.streams = streams;
    this.format = format;
  }

  /** {@return the exit code} */
  int run(List<String> asked) {
    if (asked.isEmpty()) {
      streams.out().print(format.entries(ImmutableList.copyOf(CodeSheets.all())));
      return ExitCode.ANSWERED;
    }
    // All are read first, so that a slip in the last one prints nothing.
    List<ProcedureCode> codes = asked.stream().map(SheetRun::code).toList();
    List<CodeSheet> found = new ArrayList<>();
    List<ProcedureCode> missing = new ArrayList<>();
    for (ProcedureCode code : codes) {
      CodeSheets.find(code).ifPresentOrElse(found::add, () -> missing.add(code));
    }
    if (!found.isEmpty()) {
      streams.out().print(format.sheets(found));
    }
    missing.forEach(code -> streams.err().line(NearCodes.sentence(code)));
    return missing.isEmpty() ? ExitCode.ANSWERED : ExitCode.CANNOT_READ;
  }

  private static ProcedureCode code(String text) {
    try {
      return ProcedureCode.of(Ascii.toUpperCase(text));
    } catch (IllegalArgumentException malformed) {
      throw new UsageException(String.valueOf(malformed.getMessage()));
    }
  }
}
