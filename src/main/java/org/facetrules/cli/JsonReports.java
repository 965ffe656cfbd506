package org.facetrules.cli;

import org.facetrules.coding.CodedEncounter;
import org.facetrules.json.InputError;
import org.facetrules.json.ReportJson;
import org.facetrules.json.StreamedInput;

/** Reports for programs. */
final class JsonReports {
  private JsonReports() {}

  /** One report a line. */
  record Lines(Output out) implements Reports {
    @Override
    public void coded(StreamedInput.Read input, CodedEncounter coded) {
      out.print(ReportJson.line(input.input(), coded) + "\n");
    }

    @Override
    public void refused(InputError error) {
      out.print(ReportJson.line(error) + "\n");
    }
  }

  /** One report as one object. */
  record Single(Output out) implements Reports {
    @Override
    public void coded(StreamedInput.Read input, CodedEncounter coded) {
      out.print(ReportJson.indented(input.input(), coded) + "\n");
    }

    @Override
    public void refused(InputError error) {
      out.print(ReportJson.indented(error) + "\n");
    }
  }

  /** A list of reports, printed as they come. */
  static final class Listed implements Reports {
    private final Output out;
    private boolean empty = true;

    Listed(Output out) {
      this.out = out;
    }

    @Override
    public void coded(StreamedInput.Read input, CodedEncounter coded) {
      element(ReportJson.indented(input.input(), coded));
    }

    @Override
    public void refused(InputError error) {
      element(ReportJson.indented(error));
    }

    @Override
    public void end() {
      out.print(empty ? "[]\n" : "\n]\n");
    }

    private void element(String report) {
      out.print((empty ? "[\n  " : ",\n  ") + report.replace("\n", "\n  "));
      empty = false;
    }
  }
}
