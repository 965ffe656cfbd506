package org.facetrules.cli;

import java.util.List;
import java.util.Optional;
import org.facetrules.reading.ClaimReading;

/** Counts what the answers of {@code explain} say. */
final class ExplainTally {
  private final Tally claims = new Tally("claim");
  private long meaningless;

  void count(ClaimReading reading) {
    countMeaning();
    meaningless += reading.isPossible() ? 0 : 1;
  }

  void countMeaning() {
    claims.countAnswered();
  }

  void countError() {
    claims.countError();
  }

  Tally claims() {
    return claims;
  }

  int exitCode() {
    if (claims.exitCode() != ExitCode.ANSWERED) {
      return claims.exitCode();
    }
    return meaningless == 0 ? ExitCode.ANSWERED : ExitCode.FOUND_ERRORS;
  }

  /** {@return one line for people; empty for a single claim} */
  Optional<String> summary() {
    return claims.summary(List.of(Count.of(meaningless, "means no levels", "mean no levels")));
  }
}
