package org.facetrules.json;

/** What came of one encounter of a stream: the input, or why it cannot be read. */
public sealed interface StreamedInput permits StreamedInput.Read, InputError {
  /** {@return the number of the input in its stream, counted from 1} */
  long number();

  /**
   * An encounter that was read.
   *
   * @param number the number of the input in its stream, counted from 1
   * @param input the encounter and its payer
   */
  record Read(long number, EncounterInput input) implements StreamedInput {}
}
