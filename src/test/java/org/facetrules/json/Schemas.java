package org.facetrules.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.regex.RegularExpression;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The published schemas, ready to judge. */
public final class Schemas {
  static final Path FOLDER = Path.of("docs/schema");
  static final List<String> NAMES =
      List.of(
          "encounter",
          "input",
          "policy",
          "code-report",
          "check-report",
          "plan-report",
          "estimate-report",
          "forecast",
          "rule",
          "explanation",
          "code-sheet");

  /** Keeps every digit, as the reader does. */
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private Schemas() {}

  /** Reads the files when first asked, after a run that writes them. */
  private static final class Loaded {
    static final JsonSchemaFactory FACTORY = factory();
    static final SchemaValidatorsConfig CONFIG =
        SchemaValidatorsConfig.builder().regularExpressionFactory(Schemas::expression).build();
  }

  /** What a schema has against a JSON value; empty when it accepts it. */
  public static List<String> faults(String schema, JsonNode value) {
    return schema(schema).validate(value).stream().map(ValidationMessage::toString).toList();
  }

  /** What a schema has against a JSON text. */
  public static List<String> faults(String schema, String json) {
    return faults(schema, parse(json));
  }

  /** What a schema has against a JSON text where the keyword format is more than a remark. */
  static List<String> faultsWithFormats(String schema, String json) {
    SchemaValidatorsConfig strict =
        SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    return Loaded.FACTORY
        .getSchema(SchemaLocation.of("urn:facet-rules:schema:" + schema), strict)
        .validate(parse(json))
        .stream()
        .map(ValidationMessage::toString)
        .toList();
  }

  /** What the draft has against a schema. */
  static List<String> faultsOfSchema(String name) {
    return Loaded.FACTORY
        .getSchema(SchemaLocation.of(SchemaId.V202012))
        .validate(parse(text(name)))
        .stream()
        .map(ValidationMessage::toString)
        .toList();
  }

  static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path file(String name) {
    return FOLDER.resolve(name + ".schema.json");
  }

  static String text(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonSchema schema(String name) {
    return Loaded.FACTORY.getSchema(
        SchemaLocation.of("urn:facet-rules:schema:" + name), Loaded.CONFIG);
  }

  /** The end of a text as the draft means it: Java also takes the place before a last line feed. */
  private static RegularExpression expression(String regex) {
    String exact = regex.endsWith("$") ? regex.substring(0, regex.length() - 1) + "\\z" : regex;
    Pattern pattern = Pattern.compile(exact);
    return text -> pattern.matcher(text).find();
  }

  private static JsonSchemaFactory factory() {
    Map<String, String> texts = new HashMap<>();
    NAMES.forEach(name -> texts.put("urn:facet-rules:schema:" + name, text(name)));
    return JsonSchemaFactory.getInstance(
        VersionFlag.V202012, builder -> builder.schemaLoaders(loaders -> loaders.schemas(texts)));
  }
}
