package org.facetrules.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.facetrules.json.EncounterJson;
import org.facetrules.json.InputDefaults;
import org.facetrules.json.InputError;
import org.facetrules.json.JsonInputException;
import org.facetrules.json.StreamedInput;

/** The encounter that is given by options: written in the wire format and read like any other. */
final class OptionEncounter {
  private static final Set<String> LISTS = Set.of("sites", "nerves");
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

  private static ObjectNode json(Map<String, String> procedure) {
    ObjectNode encounter = JsonNodeFactory.instance.objectNode();
    ObjectNode only = encounter.putArray("procedures").addObject();
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
    return encounter;
  }
}
