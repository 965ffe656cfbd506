package org.facetrules.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.facetrules.json.InputDefaults;
import org.facetrules.json.InputFormat;
import org.jspecify.annotations.Nullable;

/**
 * What a command line of {@code code} asks for.
 *
 * @param defaults what holds for inputs that do not say it
 * @param file the file; empty for standard input
 * @param format how encounters stand in it
 * @param procedure the procedure given by options instead of a file, by wire name; may be empty
 */
record CodeInput(
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
  static CodeInput of(CodeCommand options) {
    Map<String, String> procedure = procedure(options);
    Optional<String> file =
        Optional.ofNullable(options.file).filter(name -> !name.equals(STANDARD_INPUT));
    if (!procedure.isEmpty()) {
      requireAlone(options, procedure);
    }
    return new CodeInput(options.payer.defaults(), file, format(options, file), procedure);
  }

  private static Map<String, String> procedure(CodeCommand options) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "technique", options.technique);
    put(fields, "purpose", options.purpose);
    put(fields, "guidance", options.guidance);
    put(fields, "temperatureCelsius", options.temperature);
    put(fields, "sites", options.levels);
    put(fields, "nerves", options.nerves);
    return fields;
  }

  private static void requireAlone(CodeCommand options, Map<String, String> procedure) {
    String given = OptionNames.ofField(procedure.keySet().iterator().next());
    if (options.levels == null && options.nerves == null) {
      throw new UsageException(given + " stands alone: expected --levels or --nerves with it");
    }
    if (options.file != null || options.input != null) {
      String other = options.file == null ? "--input" : "FILE \"" + options.file + "\"";
      throw new UsageException(
          other
              + " with "
              + (options.levels == null ? "--nerves" : "--levels")
              + ": expected one of the two");
    }
    if (options.payer.date == null) {
      throw new UsageException("--date is missing: expected the date of service as YYYY-MM-DD");
    }
  }

  private static InputFormat format(CodeCommand options, Optional<String> file) {
    if (options.input == null) {
      return file.map(InputFormat::ofFile).orElse(InputFormat.DETECT);
    }
    return switch (options.input) {
      case "json" -> InputFormat.JSON;
      case "jsonl" -> InputFormat.JSON_LINES;
      default ->
          throw new UsageException(
              "--input: \"" + options.input + "\" is no format: expected json or jsonl");
    };
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }
}
