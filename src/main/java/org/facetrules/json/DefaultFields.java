package org.facetrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facetrules.policy.PayerProfile;

/** Puts defaults into the fields of an encounter that say nothing. */
final class DefaultFields {
  private static final String STATE = "state";
  private static final String CONTRACTOR = "contractor";
  private static final Set<String> PLACE = Set.of(STATE, CONTRACTOR);

  private DefaultFields() {}

  /**
   * {@return the defaults that are set, by the name of their field; without a payer that stands for
   * a policy file, which holds for inputs that name none anyway}
   */
  static ImmutableMap<String, String> of(InputDefaults defaults) {
    Optional<String> own = defaults.policy().map(PayerProfile::id);
    ImmutableMap.Builder<String, String> fields = ImmutableMap.builder();
    put(fields, "dateOfService", defaults.dateOfService());
    put(fields, "payer", defaults.payer().filter(id -> !own.equals(Optional.of(id))));
    put(fields, STATE, defaults.state());
    put(fields, CONTRACTOR, defaults.contractor());
    put(fields, "billing", defaults.billing());
    put(fields, "locality", defaults.locality());
    put(fields, "placeOfService", defaults.placeOfService());
    return fields.buildOrThrow();
  }

  /**
   * Refuses a default that is not of the wire format.
   *
   * @throws JsonInputException with the name of the field as path
   */
  static void check(Map.Entry<String, JsonNode> field) {
    WireFormat.ENCOUNTER.field(field.getKey()).check(field.getValue(), "/" + field.getKey());
  }

  /** Fills an encounter; whatever it names itself stays. */
  static void fill(ObjectNode encounter, Map<String, String> defaults) {
    boolean namesPlace = PLACE.stream().anyMatch(name -> Nodes.field(encounter, name).isPresent());
    defaults.forEach(
        (name, value) -> {
          boolean named = Nodes.field(encounter, name).isPresent();
          if (!named && !(namesPlace && PLACE.contains(name))) {
            encounter.put(name, value);
          }
        });
  }

  private static void put(
      ImmutableMap.Builder<String, String> fields, String name, Optional<String> value) {
    value.ifPresent(text -> fields.put(name, text));
  }
}
