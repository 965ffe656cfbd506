package org.facetrules.cli;

import java.util.Optional;
import org.facetrules.coding.CodedEncounter;

/** Counts what a run answered. */
final class Tally {
  private long encounters;
  private long lines;
  private long queries;
  private long errors;

  void count(CodedEncounter coded) {
    encounters++;
    lines += coded.lines().size();
    queries += coded.queries().size();
  }

  void countError() {
    encounters++;
    errors++;
  }

  long encounters() {
    return encounters;
  }

  int exitCode() {
    return errors == 0 ? ExitCode.ANSWERED : ExitCode.CANNOT_READ;
  }

  /** {@return one line for people; empty for a single encounter, which speaks for itself} */
  Optional<String> summary() {
    if (encounters == 1) {
      return Optional.empty();
    }
    return Optional.of(
        number(encounters, "encounter")
            + ": "
            + number(lines, "line")
            + ", "
            + (queries == 1 ? "1 query" : queries + " queries")
            + ", "
            + number(errors, "error"));
  }

  private static String number(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
