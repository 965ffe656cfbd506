package org.facetrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.Modifier;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.CodedLine;
import org.facetrules.coding.CodingQuery;
import org.facetrules.coding.CodingRemark;
import org.facetrules.coding.CodingStep;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Edition;
import org.facetrules.table.PolicyDocument;
import org.jspecify.annotations.Nullable;

/** The report of one coded encounter: who pays, what it stands on, lines, queries, notes. */
final class CodedReport {
  private final PayerProfile profile;
  private final Optional<String> id;
  private final LocalDate dateOfService;
  private final CodedEncounter coded;
  private final JsonGenerator out;

  CodedReport(EncounterInput input, CodedEncounter coded, JsonGenerator out) {
    this.profile = input.profile();
    this.id = input.encounter().id();
    this.dateOfService = input.encounter().dateOfService();
    this.coded = coded;
    this.out = out;
  }

  void write() throws IOException {
    out.writeStartObject();
    writeText("id", id);
    out.writeStringField("payer", profile.id());
    writePolicy();
    writeEditions();
    writeLines();
    writeQueries();
    writeNotes();
    out.writeEndObject();
  }

  private void writePolicy() throws IOException {
    Optional<PolicyDocument> inForce = profile.documents().at(dateOfService);
    if (inForce.isEmpty()) {
      out.writeNullField("policy");
      return;
    }
    PolicyDocument policy = inForce.get();
    out.writeObjectFieldStart("policy");
    out.writeStringField("lcd", policy.lcd());
    out.writeStringField("article", policy.article());
    out.writeStringField("contractor", policy.contractor().id());
    writeText("readIn", policy.readIn().map(LocalDate::toString));
    out.writeEndObject();
  }

  private void writeEditions() throws IOException {
    out.writeArrayFieldStart("editions");
    for (Edition edition : coded.editions()) {
      out.writeStartObject();
      out.writeStringField("table", edition.table());
      out.writeStringField("asOf", edition.asOf().toString());
      out.writeStringField("digest", edition.digest());
      out.writeBooleanField("covers", edition.covers(dateOfService));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writeLines() throws IOException {
    out.writeArrayFieldStart("lines");
    for (CodedLine line : coded.lines()) {
      out.writeStartObject();
      out.writeStringField("code", line.line().code().value());
      writeTexts("modifiers", line.line().modifiers().stream().map(Modifier::value).toList());
      out.writeNumberField("units", line.line().units());
      writeTexts("levels", line.levels().stream().map(TreatedLevel::label).toList());
      writeSteps(line.steps());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writeSteps(List<CodingStep> steps) throws IOException {
    out.writeArrayFieldStart("because");
    for (CodingStep step : steps) {
      out.writeStartObject();
      out.writeStringField("step", step.text());
      out.writeStringField("citation", step.citation().toString());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writeQueries() throws IOException {
    out.writeArrayFieldStart("queries");
    for (CodingQuery query : coded.queries()) {
      out.writeStartObject();
      out.writeStringField("at", query.at());
      out.writeStringField("message", query.message());
      writeTexts("readings", query.readings());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writeNotes() throws IOException {
    out.writeArrayFieldStart("notes");
    for (String remark : profile.remarks()) {
      writeNote("/state", remark, null);
    }
    for (CodingRemark remark : coded.remarks()) {
      writeNote(remark.at(), remark.text(), remark.citation().toString());
    }
    out.writeEndArray();
  }

  private void writeNote(String at, String note, @Nullable String citation) throws IOException {
    out.writeStartObject();
    out.writeStringField("at", at);
    out.writeStringField("note", note);
    out.writeStringField("citation", citation);
    out.writeEndObject();
  }

  private void writeText(String name, Optional<String> text) throws IOException {
    out.writeStringField(name, text.orElse(null));
  }

  private void writeTexts(String name, List<String> texts) throws IOException {
    out.writeArrayFieldStart(name);
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }
}
