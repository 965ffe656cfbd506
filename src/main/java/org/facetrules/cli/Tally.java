package org.facetrules.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts the inputs of a run, and those that cannot be read. */
final class Tally {
  private final String input;
  private final String oneError;
  private final String manyErrors;
  private long inputs;
  private long errors;

  /** Input: the word for one input, such as "encounter". */
  Tally(String input) {
    this(input, "error", "errors");
  }

  /** With the words for what cannot be read, where "error" says something else. */
  Tally(String input, String oneError, String manyErrors) {
    this.input = input;
    this.oneError = oneError;
    this.manyErrors = manyErrors;
  }

  void countAnswered() {
    inputs++;
  }

  void countError() {
    inputs++;
    errors++;
  }

  long inputs() {
    return inputs;
  }

  int exitCode() {
    return errors == 0 ? ExitCode.ANSWERED : ExitCode.CANNOT_READ;
  }

  /** {@return how far the run is, in one line for people} */
  String progress() {
    return Count.of(inputs, input) + ", " + errors();
  }

  /**
   * {@return one line for people; empty for a single input, which speaks for itself}
   *
   * @param answers counts of what the answers hold, for people
   */
  Optional<String> summary(List<String> answers) {
    if (inputs == 1) {
      return Optional.empty();
    }
    List<String> counts = new ArrayList<>(answers);
    counts.add(errors());
    return Optional.of(Count.of(inputs, input) + ": " + String.join(", ", counts));
  }

  private String errors() {
    return Count.of(errors, oneError, manyErrors);
  }
}
