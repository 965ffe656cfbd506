package org.facetrules.cli;

import org.facetrules.coding.CodedEncounter;
import org.facetrules.json.InputError;
import org.facetrules.json.StreamedInput;

/** Prints one report for every input, in the order of the inputs. */
interface Reports {
  void coded(StreamedInput.Read input, CodedEncounter coded);

  void refused(InputError error);

  /** Prints what stands after the last report. */
  default void end() {}
}
