package org.facetrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.DiagnosisCode;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.PlaceOfService;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.rule.Judgement;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleAnswer;
import org.facetrules.rule.RuleId;
import org.facetrules.validate.FixedClaim;
import org.facetrules.validate.HeldBack;
import org.facetrules.validate.OpenRule;
import org.facetrules.validate.ResolvedEdit;
import org.facetrules.validate.SuppressedFinding;
import org.facetrules.validate.ValidationReport;

/** The report of one checked encounter or claim: what {@link CodedReport} has, and the findings. */
final class CheckedReport {
  private final EncounterInput input;
  private final ValidationReport report;
  private final JsonGenerator out;
  private final ReportParts parts;
  private final FindingWriter findings;

  CheckedReport(EncounterInput input, ValidationReport report, JsonGenerator out) {
    this.input = input;
    this.report = report;
    this.out = out;
    this.parts = new ReportParts(out);
    this.findings =
        new FindingWriter(out, input.claim().isPresent() ? "/claim" : "/lines", report.profile());
  }

  void write() throws IOException {
    out.writeStartObject();
    parts.writeHeader(input);
    parts.writeEditions(report.editions(), report.dateOfService());
    parts.writeLines(report.coded().map(CodedEncounter::lines).orElse(List.of()));
    parts.writeQueries(report.coded().map(CodedEncounter::queries).orElse(List.of()));
    parts.writeNotes(
        input.profile(),
        input.profile().coverage().map(CoveragePolicy::remarks).orElse(List.of()),
        report.coded().map(CodedEncounter::remarks).orElse(List.of()));
    parts.writeTexts("coverageNotKnown", report.coverageNotKnown());
    parts.writeTexts("editsNotApplied", report.editsNotApplied());
    findings.write("findings", report.findings());
    writeResolved();
    writeUndetermined();
    writeReasons("failed", "message", report.failed());
    writeSuppressed();
    writeReasons("leftOut", "reason", report.leftOut());
    writeCounts();
    writeTrace();
    writeFixed();
    out.writeStringField("verdict", report.verdict().label());
    out.writeBooleanField("complete", report.isComplete());
    out.writeEndObject();
  }

  private void writeResolved() throws IOException {
    out.writeArrayFieldStart("resolved");
    for (ResolvedEdit resolved : report.resolved()) {
      Judgement.Resolved how = resolved.how();
      out.writeStartObject();
      out.writeStringField("rule", resolved.rule().value());
      out.writeArrayFieldStart("lines");
      for (int line : how.lines()) {
        out.writeNumber(line);
      }
      out.writeEndArray();
      out.writeStringField("by", how.by());
      out.writeStringField("asserts", how.asserts());
      findings.writeCitation(how.citation());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writeUndetermined() throws IOException {
    out.writeArrayFieldStart("undetermined");
    for (OpenRule open : report.undetermined()) {
      out.writeStartObject();
      out.writeStringField("rule", open.rule().value());
      parts.writeTexts("missing", open.missing());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writeReasons(String field, String reason, Map<RuleId, String> byRule)
      throws IOException {
    out.writeArrayFieldStart(field);
    for (Map.Entry<RuleId, String> entry : byRule.entrySet()) {
      out.writeStartObject();
      out.writeStringField("rule", entry.getKey().value());
      out.writeStringField(reason, entry.getValue());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writeSuppressed() throws IOException {
    out.writeArrayFieldStart("suppressed");
    for (SuppressedFinding suppressed : report.suppressed()) {
      out.writeStartObject();
      out.writeStringField("rule", suppressed.finding().rule().value());
      out.writeStringField("message", suppressed.finding().message());
      out.writeStringField("reason", suppressed.suppression().reason());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writeCounts() throws IOException {
    out.writeObjectFieldStart("rules");
    int run = report.outcomes().values().stream().mapToInt(Integer::intValue).sum();
    out.writeNumberField("run", run);
    writeCount("passed", OutcomeKind.PASSED);
    writeCount("flagged", OutcomeKind.FLAGGED);
    writeCount("resolved", OutcomeKind.RESOLVED);
    writeCount("notApplicable", OutcomeKind.NOT_APPLICABLE);
    writeCount("undetermined", OutcomeKind.UNDETERMINED);
    writeCount("failed", OutcomeKind.FAILED);
    out.writeEndObject();
  }

  private void writeCount(String field, OutcomeKind kind) throws IOException {
    out.writeNumberField(field, report.outcomes().getOrDefault(kind, 0));
  }

  /** Only where the validator was tracing. */
  private void writeTrace() throws IOException {
    if (report.trace().isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("trace");
    for (RuleAnswer answer : report.trace()) {
      out.writeStartObject();
      out.writeStringField("rule", answer.rule().id().value());
      out.writeStringField("outcome", answer.outcome().kind().label());
      parts.writeText("reason", answer.outcome().reason());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writeFixed() throws IOException {
    FixedClaim fixed = report.fixed();
    out.writeObjectFieldStart("fixed");
    out.writeArrayFieldStart("claim");
    for (ClaimLine line : fixed.claim().lines()) {
      writeLine(line);
    }
    out.writeEndArray();
    out.writeStringField("verdict", fixed.verdict().label());
    writeHeldBack(fixed.heldBack());
    out.writeEndObject();
  }

  /** Only where there are any. */
  private void writeHeldBack(List<HeldBack> all) throws IOException {
    if (all.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("heldBack");
    for (HeldBack held : all) {
      out.writeStartObject();
      out.writeStringField("rule", held.finding().rule().value());
      out.writeStringField("at", held.finding().place().path());
      parts.writeTexts("brings", held.brings().stream().map(RuleId::value).toList());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** In the form in which an input has its lines, so that it can be checked or billed as it is. */
  private void writeLine(ClaimLine line) throws IOException {
    out.writeStartObject();
    parts.writeText("id", line.id());
    out.writeStringField("code", line.code().value());
    parts.writeTexts("modifiers", line.modifiers().stream().map(Modifier::value).toList());
    out.writeNumberField("units", line.units());
    if (line.diagnoses().isPresent()) {
      parts.writeTexts(
          "diagnoses", line.diagnoses().get().stream().map(DiagnosisCode::value).toList());
    }
    parts.writeText("charge", line.charge().map(charge -> charge.toPlainString()));
    writeIfGiven("description", line.description());
    writeIfGiven("performedBy", line.performedBy().map(Vocabulary::word));
    writeIfGiven("placeOfService", line.placeOfService().map(PlaceOfService::value));
    out.writeEndObject();
  }

  private void writeIfGiven(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      out.writeStringField(name, text.get());
    }
  }
}
