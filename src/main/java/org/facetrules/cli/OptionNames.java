package org.facetrules.cli;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.facetrules.json.InputDefaults;
import org.facetrules.json.JsonInputException;

/** Which option stands for which field of the wire format. */
final class OptionNames {
  private static final ImmutableMap<String, String> BY_FIELD =
      ImmutableMap.<String, String>builder()
          .put("dateOfService", "--date")
          .put("payer", "--payer")
          .put("state", "--state")
          .put("contractor", "--contractor")
          .put("billing", "--billing")
          .put("locality", "--locality")
          .put("placeOfService", "--place")
          .put("technique", "--technique")
          .put("purpose", "--purpose")
          .put("guidance", "--guidance")
          .put("temperatureCelsius", "--temperature")
          .put("sites", "--levels")
          .put("nerves", "--nerves")
          .put(OptionEncounter.CLAIM, "--claim")
          .put(OptionEncounter.DIAGNOSES, "--diagnoses")
          .buildOrThrow();

  private OptionNames() {}

  static String ofField(String field) {
    return String.valueOf(BY_FIELD.get(field));
  }

  /**
   * {@return the refusal of the option behind a field; empty when the fault is inside its text, as
   * with levels that cannot be read}
   */
  static Optional<UsageException> usage(JsonInputException refused) {
    String field =
        refused.path().startsWith("/" + OptionEncounter.DIAGNOSES + "/")
            ? OptionEncounter.DIAGNOSES
            : refused.path().substring(refused.path().lastIndexOf('/') + 1);
    return Optional.ofNullable(BY_FIELD.get(field))
        .map(option -> new UsageException(option + ": " + refused.problem()));
  }

  /**
   * {@return the defaults that options name}
   *
   * @throws UsageException when a word is none of the wire format's
   */
  static InputDefaults checked(InputDefaults.Builder defaults) {
    try {
      return defaults.build();
    } catch (JsonInputException refused) {
      throw usage(refused).orElse(new UsageException(refused.problem()));
    }
  }
}
