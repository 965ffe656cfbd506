package org.facetrules.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.facetrules.claim.LineNotation;
import org.facetrules.claim.LineNotationException;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ServiceLine;
import org.facetrules.json.EncounterJson;
import org.facetrules.json.InputDefaults;
import org.facetrules.json.InputError;
import org.facetrules.json.JsonInputException;
import org.facetrules.json.StreamedInput;

/** The encounter that is given by options: written in the wire format and read like any other. */
final class OptionEncounter {
  static final String CLAIM = "claim";
  static final String DIAGNOSES = "diagnoses";

  private static final Set<String> LISTS = Set.of("sites", "nerves");
  private static final Splitter CODES =
      Splitter.on(CharMatcher.anyOf(" ,;")).trimResults().omitEmptyStrings();
  private static final String TEMPERATURE = "temperatureCelsius";

  /** What is no number stays text, and the wire format says so. */
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,4}(\\.[0-9]{1,4})?");

  private OptionEncounter() {}

  /**
   * {@return the one input}
   *
   * @throws UsageException when an option has a word that it does not take
   */
  static List<StreamedInput> read(Map<String, String> procedure, InputDefaults defaults) {
    try {
      return List.of(new StreamedInput.Read(1, EncounterJson.read(json(procedure), defaults)));
    } catch (JsonInputException refused) {
      Optional<UsageException> usage = OptionNames.usage(refused);
      if (usage.isPresent()) {
        throw usage.get();
      }
      return List.of(new InputError(1, Optional.empty(), refused.path(), refused.problem()));
    }
  }

  /** {@return whether the fields say what is billed alone, and not what was done} */
  static boolean saysNothingDone(Set<String> fields) {
    return Set.of(CLAIM, DIAGNOSES).containsAll(fields);
  }

  private static String json(Map<String, String> given) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      write(given, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return text.toString();
  }

  private static void write(Map<String, String> given, JsonGenerator out) throws IOException {
    out.writeStartObject();
    Map<String, String> procedure = new LinkedHashMap<>(given);
    String claim = procedure.remove(CLAIM);
    if (claim != null) {
      writeClaim(lines(claim), out);
    }
    String diagnoses = procedure.remove(DIAGNOSES);
    if (diagnoses != null) {
      writeTexts(DIAGNOSES, CODES.splitToList(diagnoses), out);
    }
    if (!procedure.isEmpty()) {
      out.writeArrayFieldStart("procedures");
      writeProcedure(procedure, out);
      out.writeEndArray();
    }
    out.writeEndObject();
  }

  private static void writeClaim(List<ServiceLine> lines, JsonGenerator out) throws IOException {
    out.writeArrayFieldStart(CLAIM);
    for (ServiceLine line : lines) {
      out.writeStartObject();
      out.writeStringField("code", line.code().value());
      writeTexts("modifiers", Lists.transform(line.modifiers(), Modifier::value), out);
      out.writeNumberField("units", line.units());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static List<ServiceLine> lines(String text) {
    try {
      return LineNotation.readLines(text);
    } catch (LineNotationException refused) {
      throw new UsageException("--claim: " + refused.getMessage());
    }
  }

  private static void writeProcedure(Map<String, String> procedure, JsonGenerator out)
      throws IOException {
    out.writeStartObject();
    for (Map.Entry<String, String> field : procedure.entrySet()) {
      String value = field.getValue();
      if (LISTS.contains(field.getKey())) {
        writeTexts(field.getKey(), List.of(value), out);
      } else if (field.getKey().equals(TEMPERATURE) && NUMBER.matcher(value).matches()) {
        out.writeNumberField(TEMPERATURE, new BigDecimal(value));
      } else {
        out.writeStringField(field.getKey(), value);
      }
    }
    out.writeEndObject();
  }

  private static void writeTexts(String field, List<String> texts, JsonGenerator out)
      throws IOException {
    out.writeArrayFieldStart(field);
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }
}
