package org.facetrules.cli;

import org.facetrules.coding.CodedEncounter;
import org.facetrules.json.InputError;
import org.facetrules.json.StreamedInput;

/** Reports for people, with a blank line between. */
final class TextReports implements Reports {
  private final Output out;
  private boolean first = true;

  TextReports(Output out) {
    this.out = out;
  }

  @Override
  public void coded(StreamedInput.Read input, CodedEncounter coded) {
    separate();
    new TextReport(input, coded).lines().forEach(out::line);
  }

  @Override
  public void refused(InputError error) {
    separate();
    String place = error.path().isEmpty() ? "" : " at " + error.path();
    String id = error.id().map(name -> " (" + name + ")").orElse("");
    out.line("error in encounter " + error.number() + id + place + ": " + error.message());
  }

  private void separate() {
    if (!first) {
      out.line("");
    }
    first = false;
  }
}
