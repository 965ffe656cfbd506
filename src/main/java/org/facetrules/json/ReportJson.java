package org.facetrules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.facetrules.coding.CodedEncounter;

/** Writes reports in the wire format. Lines end in a line feed on every system. */
public final class ReportJson {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final DefaultPrettyPrinter PRETTY =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(new DefaultIndenter("  ", "\n"));

  private ReportJson() {}

  private interface Body {
    void write(JsonGenerator out) throws IOException;
  }

  /**
   * {@return the report of an encounter on one line, without a line end}
   *
   * @param input the encounter and its payer
   * @param coded the answer of the coder
   */
  public static String line(EncounterInput input, CodedEncounter coded) {
    return line(out -> new CodedReport(input, coded, out).write());
  }

  /**
   * {@return the report of an encounter on indented lines, without a last line end}
   *
   * @param input the encounter and its payer
   * @param coded the answer of the coder
   */
  public static String indented(EncounterInput input, CodedEncounter coded) {
    return indented(out -> new CodedReport(input, coded, out).write());
  }

  /**
   * {@return the report of an input that cannot be answered, on one line, without a line end}
   *
   * @param error why it cannot
   */
  public static String line(InputError error) {
    return line(out -> write(error, out));
  }

  /**
   * {@return the report of an input that cannot be answered, on indented lines, without a last line
   * end}
   *
   * @param error why it cannot
   */
  public static String indented(InputError error) {
    return indented(out -> write(error, out));
  }

  private static void write(InputError error, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", error.id().orElse(null));
    out.writeNumberField("input", error.number());
    out.writeObjectFieldStart("error");
    out.writeStringField("path", error.path());
    out.writeStringField("message", error.message());
    out.writeEndObject();
    out.writeEndObject();
  }

  private static String line(Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      body.write(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return text.toString();
  }

  private static String indented(Body body) {
    return line(
        out -> {
          out.setPrettyPrinter(PRETTY.createInstance());
          body.write(out);
        });
  }
}
