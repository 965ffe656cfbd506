package org.facetrules.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.facetrules.json.InputDefaults;
import org.facetrules.json.InputFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where the encounters of a command line stand: in a file, on standard input, or in options.
 *
 * @param defaults what holds for inputs that do not say it
 * @param file the file; empty for standard input
 * @param format how encounters stand in it
 * @param procedure the procedure given by options instead of a file, by wire name; may be empty
 */
record EncounterSource(
    InputDefaults defaults,
    Optional<String> file,
    InputFormat format,
    Map<String, String> procedure) {
  private static final String STANDARD_INPUT = "-";

  /**
   * {@return what the options ask for}
   *
   * @throws UsageException when they contradict each other or name what is not known
   */
  static EncounterSource of(EncounterOptions options) {
    return of(options, Optional.empty(), Optional.empty());
  }

  /**
   * {@return what the options ask for}
   *
   * @param claim the lines billed, where they are given by an option
   * @param diagnoses the diagnoses, where they are given by an option
   * @throws UsageException when they contradict each other or name what is not known
   */
  static EncounterSource of(
      EncounterOptions options, Optional<String> claim, Optional<String> diagnoses) {
    return of(options, claim, diagnoses, more -> {});
  }

  /**
   * {@return what the options ask for}
   *
   * @param claim the lines billed, where they are given by an option
   * @param diagnoses the diagnoses, where they are given by an option
   * @param more adds defaults of other options
   * @throws UsageException when they contradict each other or name what is not known
   */
  static EncounterSource of(
      EncounterOptions options,
      Optional<String> claim,
      Optional<String> diagnoses,
      Consumer<InputDefaults.Builder> more) {
    Map<String, String> procedure = procedure(options);
    claim.ifPresent(lines -> procedure.put(OptionEncounter.CLAIM, lines));
    diagnoses.ifPresent(codes -> procedure.put(OptionEncounter.DIAGNOSES, codes));
    Optional<String> file =
        Optional.ofNullable(options.file).filter(name -> !name.equals(STANDARD_INPUT));
    if (!procedure.isEmpty()) {
      requireAlone(options, procedure);
    }
    return new EncounterSource(
        options.payer.defaults(more),
        file,
        format(Optional.ofNullable(options.input), file),
        procedure);
  }

  private static Map<String, String> procedure(EncounterOptions options) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "technique", options.technique);
    put(fields, "purpose", options.purpose);
    put(fields, "guidance", options.guidance);
    put(fields, "temperatureCelsius", options.temperature);
    put(fields, "sites", options.levels);
    put(fields, "nerves", options.nerves);
    return fields;
  }

  private static void requireAlone(EncounterOptions options, Map<String, String> procedure) {
    String given = firstDetail(procedure);
    String main = mainOption(options, procedure);
    if (main.isEmpty()) {
      String expected =
          given.equals("--diagnoses") ? "--claim or --levels" : "--levels or --nerves";
      throw new UsageException(given + " stands alone: expected " + expected + " with it");
    }
    if (options.file != null || options.input != null) {
      String other = options.file == null ? "--input" : "FILE \"" + options.file + "\"";
      throw new UsageException(other + " with " + main + ": expected one of the two");
    }
    if (options.payer.date == null) {
      throw new UsageException("--date is missing: expected the date of service as YYYY-MM-DD");
    }
  }

  /** The option to name in a refusal: one that says nothing alone, where there is one. */
  private static String firstDetail(Map<String, String> procedure) {
    return OptionNames.ofField(
        procedure.keySet().stream()
            .filter(field -> !field.equals(OptionEncounter.CLAIM))
            .findFirst()
            .orElse(OptionEncounter.CLAIM));
  }

  /** The option that stands in for a file; empty when none of them is given. */
  private static String mainOption(EncounterOptions options, Map<String, String> procedure) {
    if (options.levels != null) {
      return "--levels";
    }
    if (options.nerves != null) {
      return "--nerves";
    }
    boolean claimAlone =
        procedure.containsKey(OptionEncounter.CLAIM)
            && OptionEncounter.saysNothingDone(procedure.keySet());
    return claimAlone ? "--claim" : "";
  }

  static InputFormat format(Optional<String> input, Optional<String> file) {
    if (input.isEmpty()) {
      return file.map(InputFormat::ofFile).orElse(InputFormat.DETECT);
    }
    return switch (input.get()) {
      case "json" -> InputFormat.JSON;
      case "jsonl" -> InputFormat.JSON_LINES;
      default ->
          throw new UsageException(
              "--input: \"" + input.get() + "\" is no format: expected json or jsonl");
    };
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }
}
