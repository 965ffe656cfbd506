package org.facetrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.facetrules.reading.HistoryReading;
import org.facetrules.reading.PaidSession;

/** Writes the sessions that paid lines show. */
final class HistoryReport {
  private final JsonGenerator out;
  private final ExplanationReport parts;

  HistoryReport(JsonGenerator out) {
    this.out = out;
    this.parts = new ExplanationReport(out);
  }

  void write(HistoryReading history) throws IOException {
    out.writeStartObject();
    out.writeArrayFieldStart("sessions");
    for (PaidSession session : history.sessions()) {
      write(session);
    }
    out.writeEndArray();
    parts.writeRemarks("notes", "note", history.remarks());
    parts.writeEditions(history.editions(), Optional.empty());
    out.writeEndObject();
  }

  private void write(PaidSession session) throws IOException {
    out.writeStartObject();
    out.writeStringField("dateOfService", session.dateOfService().toString());
    out.writeStringField("region", ExplanationReport.word(session.region()));
    parts.writeText("purpose", session.purpose().map(ExplanationReport::word));
    parts.writeServices(session.services());
    parts.writeRemarks("unknown", "what", session.unknown());
    out.writeEndObject();
  }
}
