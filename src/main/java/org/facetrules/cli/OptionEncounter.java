package org.facetrules.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.facetrules.claim.LineNotation;
import org.facetrules.claim.LineNotationException;
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
      return List.of(
          new StreamedInput.Read(1, EncounterJson.read(json(procedure).toString(), defaults)));
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

  private static ObjectNode json(Map<String, String> given) {
    ObjectNode encounter = JsonNodeFactory.instance.objectNode();
    Map<String, String> procedure = new LinkedHashMap<>(given);
    Optional.ofNullable(procedure.remove(CLAIM)).ifPresent(text -> putClaim(encounter, text));
    Optional.ofNullable(procedure.remove(DIAGNOSES))
        .ifPresent(text -> putDiagnoses(encounter, text));
    if (!procedure.isEmpty()) {
      putProcedure(encounter.putArray("procedures").addObject(), procedure);
    }
    return encounter;
  }

  private static void putClaim(ObjectNode encounter, String text) {
    ArrayNode claim = encounter.putArray(CLAIM);
    for (ServiceLine line : lines(text)) {
      ObjectNode object = claim.addObject().put("code", line.code().value());
      ArrayNode modifiers = object.putArray("modifiers");
      line.modifiers().forEach(modifier -> modifiers.add(modifier.value()));
      object.put("units", line.units());
    }
  }

  private static List<ServiceLine> lines(String text) {
    try {
      return LineNotation.readLines(text);
    } catch (LineNotationException refused) {
      throw new UsageException("--claim: " + refused.getMessage());
    }
  }

  private static void putDiagnoses(ObjectNode encounter, String text) {
    ArrayNode diagnoses = encounter.putArray(DIAGNOSES);
    CODES.split(text).forEach(diagnoses::add);
  }

  private static void putProcedure(ObjectNode only, Map<String, String> procedure) {
    procedure.forEach(
        (field, value) -> {
          if (LISTS.contains(field)) {
            only.putArray(field).add(value);
          } else if (field.equals(TEMPERATURE) && NUMBER.matcher(value).matches()) {
            only.put(field, new BigDecimal(value));
          } else {
            only.put(field, value);
          }
        });
  }
}
