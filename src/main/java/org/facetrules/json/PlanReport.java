package org.facetrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.plan.AuthorizationOutlook;
import org.facetrules.plan.SessionAllowance;
import org.facetrules.plan.SessionPlan;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.rule.Finding;
import org.facetrules.source.Citation;

/** The plan of one session: caps, the first day, what stands against it, what is still to show. */
final class PlanReport {
  private final EncounterInput input;
  private final SessionPlan plan;
  private final JsonGenerator out;
  private final ReportParts parts;

  PlanReport(EncounterInput input, SessionPlan plan, JsonGenerator out) {
    this.input = input;
    this.plan = plan;
    this.out = out;
    this.parts = new ReportParts(out);
  }

  void write() throws IOException {
    out.writeStartObject();
    parts.writeHeader(input);
    out.writeStringField("dateOfService", plan.dateOfService().toString());
    parts.writeEditions(plan.editions(), plan.dateOfService());
    writeAllowances();
    writeDay("firstDay", plan.firstDay());
    writeAgainst();
    new FindingWriter(out, "/lines", plan.profile()).write("findings", plan.findings());
    parts.writeTexts("stillToShow", plan.stillToShow());
    writeAuthorization();
    parts.writeTexts("advice", plan.advice());
    parts.writeTexts("coverageNotKnown", plan.coverageNotKnown());
    parts.writeNotes(
        plan.profile(),
        plan.profile().coverage().map(CoveragePolicy::remarks).orElse(List.of()),
        List.of());
    out.writeEndObject();
  }

  private void writeAllowances() throws IOException {
    out.writeArrayFieldStart("allowances");
    for (SessionAllowance allowance : plan.allowances()) {
      out.writeStartObject();
      out.writeStringField("kind", allowance.kind().label());
      out.writeStringField("region", allowance.region().label());
      out.writeNumberField("limit", allowance.limit());
      out.writeStringField("window", allowance.window());
      out.writeStringField("firstDayCounted", allowance.firstDay().toString());
      writeDays("used", allowance.used());
      writeDays("open", allowance.open());
      out.writeNumberField("left", allowance.left());
      out.writeNumberField("leftAtMost", allowance.leftAtMost());
      writeDay("nextDay", allowance.nextDay());
      out.writeFieldName("citation");
      FindingWriter.writeObject(allowance.citation(), out);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writeAgainst() throws IOException {
    out.writeArrayFieldStart("against");
    for (Finding finding : plan.against()) {
      out.writeStartObject();
      out.writeStringField("rule", finding.rule().value());
      out.writeStringField("severity", finding.severity().label());
      out.writeStringField("message", finding.message());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writeAuthorization() throws IOException {
    if (plan.authorization().isEmpty()) {
      out.writeNullField("authorization");
      return;
    }
    out.writeObjectFieldStart("authorization");
    write(plan.authorization().get());
    out.writeEndObject();
  }

  private void write(AuthorizationOutlook outlook) throws IOException {
    if (outlook instanceof AuthorizationOutlook.Needed needed) {
      out.writeStringField("answer", "needed");
      parts.writeTexts("codes", needed.codes().stream().map(ProcedureCode::value).toList());
      out.writeStringField("claims", needed.claims());
      writeCitation(needed.citation());
    } else if (outlook instanceof AuthorizationOutlook.NotNeeded none) {
      out.writeStringField("answer", "not-needed");
      out.writeStringField("reason", none.reason());
      writeCitation(none.citation());
    } else if (outlook instanceof AuthorizationOutlook.NotKnown unknown) {
      out.writeStringField("answer", "not-known");
      out.writeStringField("reason", unknown.reason());
    }
  }

  private void writeCitation(Citation citation) throws IOException {
    out.writeFieldName("citation");
    FindingWriter.writeObject(citation, out);
  }

  private void writeDays(String name, List<LocalDate> days) throws IOException {
    parts.writeTexts(name, days.stream().map(LocalDate::toString).toList());
  }

  private void writeDay(String name, Optional<LocalDate> day) throws IOException {
    parts.writeText(name, day.map(LocalDate::toString));
  }
}
