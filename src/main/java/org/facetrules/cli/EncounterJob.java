package org.facetrules.cli;

import java.util.List;
import org.facetrules.cli.Answers.Answer;
import org.facetrules.json.StreamedInput;

/**
 * What a command does with each encounter, and what it counts of the answers.
 *
 * @param <T> the answer to one encounter
 */
interface EncounterJob<T> {
  /**
   * {@return the answer to an encounter}
   *
   * @throws org.facetrules.json.JsonInputException when it cannot be answered
   */
  T work(StreamedInput.Read input);

  /** Counts an answer that was given. */
  void count(T worked);

  /** {@return the answer in every format} */
  Answer answer(StreamedInput.Read input, T worked);

  /** {@return how many encounters there were, and how many could not be read} */
  Tally encounters();

  /** {@return what is to be said of all answers, for people, a line each} */
  List<String> summary();

  /** {@return the exit code of the run} */
  int exitCode();
}
