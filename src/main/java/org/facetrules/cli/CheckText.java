package org.facetrules.cli;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.json.StreamedInput;
import org.facetrules.validate.ValidationReport;

/** One checked encounter or claim as a biller reads it. */
final class CheckText {
  private final StreamedInput.Read input;
  private final ValidationReport report;

  CheckText(StreamedInput.Read input, ValidationReport report) {
    this.input = input;
    this.report = report;
  }

  List<String> lines() {
    List<String> text = new ArrayList<>();
    TextHeader header = new TextHeader(input, text);
    header.addHeader();
    header.addProcedures();
    text.addAll(report.toText().lines().toList());
    report.profile().remarks().forEach(remark -> text.add("  Note: " + remark));
    return text;
  }
}
