package org.facetrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.facetrules.coding.CodedEncounter;

/** The report of one coded encounter: who pays, what it stands on, lines, queries, notes. */
final class CodedReport {
  private final EncounterInput input;
  private final CodedEncounter coded;
  private final JsonGenerator out;

  CodedReport(EncounterInput input, CodedEncounter coded, JsonGenerator out) {
    this.input = input;
    this.coded = coded;
    this.out = out;
  }

  void write() throws IOException {
    ReportParts parts = new ReportParts(out);
    out.writeStartObject();
    parts.writeHeader(input);
    parts.writeEditions(coded.editions(), input.encounter().dateOfService());
    parts.writeLines(coded.lines());
    parts.writeQueries(coded.queries());
    parts.writeNotes(input.profile(), List.of(), coded.remarks());
    out.writeEndObject();
  }
}
