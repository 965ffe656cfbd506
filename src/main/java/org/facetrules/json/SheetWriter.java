package org.facetrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.sheet.CodeSheet;
import org.facetrules.sheet.SheetRow;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.CommonMistake;

/** Writes one code sheet as an object. */
final class SheetWriter {
  private final CodeSheet sheet;
  private final JsonGenerator out;

  SheetWriter(CodeSheet sheet, JsonGenerator out) {
    this.sheet = sheet;
    this.out = out;
  }

  void write() throws IOException {
    out.writeStartObject();
    writeHead();
    out.writeStringField("family", sheet.family().map(CodeFamily::id).orElse(null));
    out.writeStringField("region", sheet.region().map(SheetWriter::id).orElse(null));
    writeRows();
    writeMistakes();
    writeTexts("open", sheet.open());
    writeEditions();
    out.writeEndObject();
  }

  /** Writes an object of code and label alone. */
  void writeEntry() throws IOException {
    out.writeStartObject();
    writeHead();
    out.writeEndObject();
  }

  private void writeHead() throws IOException {
    out.writeStringField("code", sheet.code().value());
    out.writeStringField("label", sheet.label());
  }

  private void writeRows() throws IOException {
    out.writeArrayFieldStart("rows");
    for (SheetRow row : sheet.rows()) {
      out.writeStartObject();
      out.writeStringField("topic", row.topic().label());
      out.writeStringField("statement", row.statement());
      writeCitations(row.citations());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writeMistakes() throws IOException {
    out.writeArrayFieldStart("mistakes");
    for (CommonMistake mistake : sheet.mistakes()) {
      out.writeStartObject();
      out.writeStringField("metIn", mistake.metIn());
      out.writeStringField("belief", mistake.belief());
      out.writeStringField("truth", mistake.truth());
      writeCitations(mistake.citations());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writeEditions() throws IOException {
    out.writeArrayFieldStart("editions");
    for (Edition edition : sheet.editions()) {
      out.writeStartObject();
      out.writeStringField("table", edition.table());
      out.writeStringField("asOf", edition.asOf().toString());
      out.writeStringField("digest", edition.digest());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void writeCitations(List<Citation> citations) throws IOException {
    writeTexts("citations", citations.stream().map(Citation::toString).toList());
  }

  private void writeTexts(String name, List<String> texts) throws IOException {
    out.writeArrayFieldStart(name);
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }

  private static String id(SpinalRegion region) {
    return region.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
