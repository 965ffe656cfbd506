package org.facetrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facetrules.claim.Modifier;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.ClaimEdit;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Fact;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Fix;
import org.facetrules.source.Citation;
import org.facetrules.table.DenialCode;
import org.facetrules.validate.Denials;

/** Writes findings with their facts, source and fix. */
final class FindingWriter {
  private static final String CLAIM = "/claim";

  private final JsonGenerator out;
  private final String lines;
  private final PayerProfile payer;

  /** Lines: where the claim lines stand, "/claim" of the input or "/lines" of the report. */
  FindingWriter(JsonGenerator out, String lines, PayerProfile payer) {
    this.out = out;
    this.lines = lines;
    this.payer = payer;
  }

  void write(String field, List<Finding> findings) throws IOException {
    out.writeArrayFieldStart(field);
    for (Finding finding : findings) {
      write(finding);
    }
    out.writeEndArray();
  }

  void writeCitation(Citation citation) throws IOException {
    out.writeFieldName("citation");
    writeObject(citation, out);
  }

  static void writeObject(Citation citation, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("key", citation.key());
    out.writeStringField("section", citation.section());
    out.writeStringField("grade", citation.grade().name());
    out.writeEndObject();
  }

  private void write(Finding finding) throws IOException {
    out.writeStartObject();
    out.writeStringField("rule", finding.rule().value());
    out.writeStringField("severity", finding.severity().label());
    out.writeStringField("disposition", word(finding.disposition()));
    out.writeStringField("at", at(finding.place().path()));
    if (finding.place().line().isPresent()) {
      out.writeNumberField("line", finding.place().line().getAsInt());
    } else {
      out.writeNullField("line");
    }
    out.writeStringField("element", finding.place().element().orElse(null));
    out.writeStringField("message", finding.message());
    out.writeObjectFieldStart("facts");
    for (Fact fact : finding.facts()) {
      out.writeStringField(fact.name(), fact.value());
    }
    out.writeEndObject();
    writeCitation(finding.citation());
    writeDenial(Denials.predicted(finding, payer));
    out.writeFieldName("fix");
    write(finding.fix());
    out.writeEndObject();
  }

  private void writeDenial(Optional<DenialCode> predicted) throws IOException {
    if (predicted.isEmpty()) {
      out.writeNullField("denial");
      return;
    }
    DenialCode denial = predicted.get();
    out.writeObjectFieldStart("denial");
    out.writeBooleanField("prediction", true);
    out.writeStringField("category", denial.category());
    out.writeStringField("carc", denial.carc());
    out.writeArrayFieldStart("rarc");
    for (String rarc : denial.rarcs()) {
      out.writeString(rarc);
    }
    out.writeEndArray();
    out.writeStringField("group", denial.group());
    out.writeStringField("meaning", denial.meaning());
    out.writeStringField("standing", denial.standing().name().toLowerCase(Locale.ROOT));
    writeCitation(denial.citations().get(0));
    out.writeEndObject();
  }

  private String at(String path) {
    return path.startsWith(CLAIM) ? lines + path.substring(CLAIM.length()) : path;
  }

  private static String word(Disposition disposition) {
    return disposition.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void write(Fix fix) throws IOException {
    out.writeStartObject();
    if (fix instanceof Fix.Edits edits) {
      out.writeBooleanField("safe", edits.safety() == Fix.Safety.SAFE);
      out.writeArrayFieldStart("edits");
      for (ClaimEdit change : edits.changes()) {
        write(change);
      }
      out.writeEndArray();
    } else if (fix instanceof Fix.Query query) {
      out.writeStringField("query", query.text());
      out.writeArrayFieldStart("readings");
      for (String reading : query.readings()) {
        out.writeString(reading);
      }
      out.writeEndArray();
    } else if (fix instanceof Fix.Advise advise) {
      out.writeStringField("advice", advise.text());
    }
    out.writeEndObject();
  }

  private void write(ClaimEdit change) throws IOException {
    out.writeStartObject();
    if (change instanceof ClaimEdit.ReplaceCode replace) {
      writeKind("replace-code", replace.line());
      out.writeStringField("code", replace.code().value());
    } else if (change instanceof ClaimEdit.SetModifiers set) {
      writeKind("set-modifiers", set.line());
      writeModifiers(set.modifiers());
    } else if (change instanceof ClaimEdit.SetUnits set) {
      writeKind("set-units", set.line());
      out.writeNumberField("units", set.units());
    } else if (change instanceof ClaimEdit.SetCharge set) {
      writeKind("set-charge", set.line());
      out.writeStringField("charge", set.charge().toPlainString());
    } else if (change instanceof ClaimEdit.RemoveLine remove) {
      writeKind("remove-line", remove.line());
    } else if (change instanceof ClaimEdit.AddLine add) {
      out.writeStringField("kind", "add-line");
      out.writeStringField("code", add.line().code().value());
      writeModifiers(add.line().modifiers());
      out.writeNumberField("units", add.line().units());
    }
    out.writeEndObject();
  }

  private void writeKind(String kind, int line) throws IOException {
    out.writeStringField("kind", kind);
    out.writeNumberField("line", line);
  }

  private void writeModifiers(List<Modifier> modifiers) throws IOException {
    out.writeArrayFieldStart("modifiers");
    for (Modifier modifier : modifiers) {
      out.writeString(modifier.value());
    }
    out.writeEndArray();
  }
}
