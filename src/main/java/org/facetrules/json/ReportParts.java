package org.facetrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.Modifier;
import org.facetrules.coding.CodedLine;
import org.facetrules.coding.CodingQuery;
import org.facetrules.coding.CodingRemark;
import org.facetrules.coding.CodingStep;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Edition;
import org.facetrules.table.PolicyDocument;
import org.jspecify.annotations.Nullable;

/** The parts that reports share: who pays, what an answer stands on, lines, queries, notes. */
final class ReportParts {
  private final JsonGenerator out;

  ReportParts(JsonGenerator out) {
    this.out = out;
  }

  /** Id and payer, with the payer's document in force. */
  void writeHeader(EncounterInput input) throws IOException {
    writeText("id", input.encounter().id());
    out.writeStringField("payer", input.profile().id());
    writePolicy(input.profile(), input.encounter().dateOfService());
  }

  private void writePolicy(PayerProfile profile, LocalDate dateOfService) throws IOException {
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

  void writeEditions(List<Edition> editions, LocalDate dateOfService) throws IOException {
    out.writeArrayFieldStart("editions");
    for (Edition edition : editions) {
      out.writeStartObject();
      out.writeStringField("table", edition.table());
      out.writeStringField("asOf", edition.asOf().toString());
      out.writeStringField("digest", edition.digest());
      out.writeBooleanField("covers", edition.covers(dateOfService));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  void writeLines(List<CodedLine> lines) throws IOException {
    out.writeArrayFieldStart("lines");
    for (CodedLine line : lines) {
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

  void writeQueries(List<CodingQuery> queries) throws IOException {
    out.writeArrayFieldStart("queries");
    for (CodingQuery query : queries) {
      out.writeStartObject();
      out.writeStringField("at", query.at());
      out.writeStringField("message", query.message());
      writeTexts("readings", query.readings());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  void writeNotes(PayerProfile profile, List<String> ofPayer, List<CodingRemark> remarks)
      throws IOException {
    out.writeArrayFieldStart("notes");
    for (String remark : profile.remarks()) {
      writeNote("/state", remark, null);
    }
    for (String remark : ofPayer) {
      writeNote("/payer", remark, null);
    }
    for (CodingRemark remark : remarks) {
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

  void writeText(String name, Optional<String> text) throws IOException {
    out.writeStringField(name, text.orElse(null));
  }

  void writeTexts(String name, List<String> texts) throws IOException {
    out.writeArrayFieldStart(name);
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }
}
