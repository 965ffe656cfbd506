package org.facetrules.json;

import java.util.Optional;

/**
 * An input that cannot be answered.
 *
 * @param number the number of the input in its stream, counted from 1
 * @param id the caller's own name for the encounter; empty when it has none or cannot be known
 * @param path the place as a JSON pointer, such as "/procedures/0/guidance"; "" for the whole
 * @param message what is wrong and what was expected, for people
 */
public record InputError(long number, Optional<String> id, String path, String message)
    implements StreamedInput {
  /**
   * {@return the error of an input that was read but cannot be coded}
   *
   * @param read the input
   * @param refused why
   */
  public static InputError of(StreamedInput.Read read, JsonInputException refused) {
    return new InputError(
        read.number(), read.input().encounter().id(), refused.path(), refused.problem());
  }

  /**
   * {@return the error of an input on which this library itself failed}
   *
   * @param number the number of the input in its stream, counted from 1
   * @param id the caller's own name for the encounter
   * @param fault what was thrown
   */
  public static InputError fault(long number, Optional<String> id, RuntimeException fault) {
    return new InputError(
        number, id, "", "internal fault, not of the input: " + fault.getMessage());
  }
}
