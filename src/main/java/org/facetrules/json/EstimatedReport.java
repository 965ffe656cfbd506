package org.facetrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Modifier;
import org.facetrules.fee.LineEstimate;
import org.facetrules.fee.PaymentContext;
import org.facetrules.fee.PaymentEstimate;
import org.facetrules.fee.PaymentStep;
import org.facetrules.source.Citation;
import org.facetrules.table.PaymentSite;

/** The report of one estimate. Amounts are decimal text: a number would lose its cents. */
final class EstimatedReport {
  private final EncounterInput input;
  private final EncounterEstimate answer;
  private final JsonGenerator out;
  private final ReportParts parts;

  EstimatedReport(EncounterInput input, EncounterEstimate answer, JsonGenerator out) {
    this.input = input;
    this.answer = answer;
    this.out = out;
    this.parts = new ReportParts(out);
  }

  void write() throws IOException {
    PaymentEstimate estimate = answer.estimate();
    out.writeStartObject();
    parts.writeHeader(input);
    parts.writeEditions(estimate.editions(), estimate.dateOfService());
    writeContext(estimate);
    out.writeArrayFieldStart("lines");
    for (LineEstimate line : estimate.lines()) {
      writeLine(line);
    }
    out.writeEndArray();
    out.writeStringField("total", estimate.total().toPlainString());
    out.writeBooleanField("complete", estimate.isComplete());
    writeAmount("patientShare", estimate.patientShare());
    parts.writeQueries(answer.queries());
    parts.writeTexts("remarks", answer.remarks());
    out.writeEndObject();
  }

  private void writeContext(PaymentEstimate estimate) throws IOException {
    PaymentContext context = estimate.context();
    out.writeStringField("schedule", estimate.schedule());
    out.writeStringField("billing", WireFormat.BILLING.wordOf(context.billing()));
    parts.writeText("site", context.site().map(PaymentSite::label));
    parts.writeText("state", context.state());
    parts.writeText("locality", context.locality());
    out.writeStringField("participation", context.participation().label());
    out.writeStringField("factor", context.factorKind().label());
  }

  private void writeLine(LineEstimate line) throws IOException {
    out.writeStartObject();
    out.writeNumberField("line", line.number());
    out.writeStringField("code", line.line().code().value());
    parts.writeTexts("modifiers", line.line().modifiers().stream().map(Modifier::value).toList());
    out.writeNumberField("units", line.line().units());
    out.writeStringField("outcome", line.outcome().id());
    writeAmount("amount", line.amount());
    parts.writeText("reason", line.reason());
    writeAmount("limitingCharge", line.limitingCharge());
    writeAmount("patientShare", line.patientShare());
    out.writeArrayFieldStart("steps");
    for (PaymentStep step : line.steps()) {
      writeStep(step);
    }
    out.writeEndArray();
    writeCitations(line.citations());
    parts.writeTexts("remarks", line.remarks());
    out.writeEndObject();
  }

  private void writeStep(PaymentStep step) throws IOException {
    out.writeStartObject();
    out.writeStringField("kind", step.kind().id());
    out.writeStringField("label", step.label());
    parts.writeTexts("factors", step.factors().stream().map(BigDecimal::toPlainString).toList());
    out.writeStringField("value", step.value().toPlainString());
    writeCitations(step.citations());
    out.writeEndObject();
  }

  private void writeCitations(List<Citation> citations) throws IOException {
    parts.writeTexts("citations", citations.stream().map(Citation::toString).toList());
  }

  private void writeAmount(String field, Optional<BigDecimal> amount) throws IOException {
    parts.writeText(field, amount.map(BigDecimal::toPlainString));
  }
}
