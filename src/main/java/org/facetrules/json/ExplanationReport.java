package org.facetrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ServiceLine;
import org.facetrules.reading.BilledLevels;
import org.facetrules.reading.BilledService;
import org.facetrules.reading.ClaimReading;
import org.facetrules.reading.FurtherLevels;
import org.facetrules.reading.LineRemark;
import org.facetrules.source.Edition;

/** Writes what claim lines can mean. */
final class ExplanationReport {
  private final JsonGenerator out;

  ExplanationReport(JsonGenerator out) {
    this.out = out;
  }

  void write(ClaimReading reading) throws IOException {
    out.writeStartObject();
    writeLines(reading.lines());
    writeText("dateOfService", reading.dateOfService().map(LocalDate::toString));
    writeText("payer", reading.payer());
    out.writeBooleanField("possible", reading.isPossible());
    writeServices(reading.services());
    writeRemarks("problems", "message", reading.problems());
    writeRemarks("notes", "note", reading.remarks());
    writeEditions(reading.editions(), reading.dateOfService());
    out.writeEndObject();
  }

  void writeServices(List<BilledService> services) throws IOException {
    out.writeArrayFieldStart("services");
    for (BilledService service : services) {
      out.writeStartObject();
      out.writeStringField("family", service.family().id());
      writeTexts("regions", service.regions().stream().map(ExplanationReport::word).toList());
      writeNumbers(service.lines());
      out.writeStringField("diagnostic", word(service.diagnostic()));
      writeReadings(service.readings());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  void writeRemarks(String name, String text, List<LineRemark> remarks) throws IOException {
    out.writeArrayFieldStart(name);
    for (LineRemark remark : remarks) {
      out.writeStartObject();
      writeNumbers(remark.lines());
      out.writeStringField(text, remark.text());
      writeText("citation", remark.citation().map(Object::toString));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  void writeText(String name, Optional<String> text) throws IOException {
    out.writeStringField(name, text.orElse(null));
  }

  /** A constant as the wire format writes it: CERVICAL_THORACIC is cervical-thoracic. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void writeLines(List<ServiceLine> lines) throws IOException {
    out.writeArrayFieldStart("lines");
    for (int i = 0; i < lines.size(); i++) {
      ServiceLine line = lines.get(i);
      out.writeStartObject();
      out.writeNumberField("line", i + 1);
      out.writeStringField("code", line.code().value());
      writeTexts("modifiers", line.modifiers().stream().map(Modifier::value).toList());
      out.writeNumberField("units", line.units());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writeReadings(List<BilledLevels> readings) throws IOException {
    out.writeArrayFieldStart("readings");
    for (BilledLevels reading : readings) {
      out.writeStartObject();
      out.writeStringField("levels", reading.label());
      out.writeNumberField("fewest", reading.fewest());
      out.writeNumberField("most", reading.most());
      out.writeNumberField("bilateral", reading.bilateral());
      out.writeNumberField("left", reading.left());
      out.writeNumberField("right", reading.right());
      out.writeNumberField("sideOpen", reading.sideOpen());
      writeText("further", reading.further().map(FurtherLevels::id));
      writeTexts("joints", reading.joints().stream().map(TreatedLevel::label).toList());
      writeTexts(
          "conventions", reading.conventions().stream().map(ExplanationReport::word).toList());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /** The day is that of the lines; no day when lines of several days were read. */
  void writeEditions(List<Edition> editions, Optional<LocalDate> day) throws IOException {
    out.writeArrayFieldStart("editions");
    for (Edition edition : editions) {
      out.writeStartObject();
      out.writeStringField("table", edition.table());
      out.writeStringField("asOf", edition.asOf().toString());
      out.writeStringField("digest", edition.digest());
      if (day.isPresent()) {
        out.writeBooleanField("covers", edition.covers(day.get()));
      } else {
        out.writeNullField("covers");
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writeNumbers(List<Integer> lines) throws IOException {
    out.writeArrayFieldStart("lines");
    for (int line : lines) {
      out.writeNumber(line);
    }
    out.writeEndArray();
  }

  private void writeTexts(String name, List<String> texts) throws IOException {
    out.writeArrayFieldStart(name);
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }
}
