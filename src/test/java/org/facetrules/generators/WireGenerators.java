package org.facetrules.generators;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random encounters in the wire format, each field of which can be read. */
public final class WireGenerators {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final Arbitrary<JsonNode> CODES = texts("64493", "64636", "0213T", "77003");
  private static final Arbitrary<JsonNode> MODIFIERS = list(texts("50", "KX", "LT", "59", "XS"));
  private static final Arbitrary<JsonNode> UNITS = numbers("1", "2", "9999", "1.0", "1e2", "10E-1");
  private static final Arbitrary<JsonNode> PERCENT = numbers("0", "85", "100", "1e2", "50.00");
  private static final Arbitrary<JsonNode> DECIMALS = texts("450.00", "0.5", "7", "123456789.1234");
  private static final Arbitrary<JsonNode> DURATIONS =
      texts("P6M", "PT8H", "P1Y2M3W4DT5H6M7S", "P2W", "P1DT12H", "PT1M30S", "P99999D");
  private static final Arbitrary<JsonNode> DAYS =
      texts("2026-03-02", "2024-02-29", "0000-01-01", "9999-12-31", "2026-04-30");
  private static final Arbitrary<JsonNode> FLAGS =
      Arbitraries.of(true, false).map(JSON::booleanNode);
  private static final Arbitrary<JsonNode> FREE =
      texts("demo-1", "", " ", "é \ud83d\ude00", "\u0000");
  private static final Arbitrary<JsonNode> DIAGNOSES =
      list(texts("M47.816", "M47816", "G89", "M47.81"));
  private static final Arbitrary<JsonNode> PERFORMED_BY = texts("same", "other");
  private static final Arbitrary<JsonNode> REASONS = texts("documented", "absent");
  private static final Arbitrary<JsonNode> SLUGS = list(texts("levels-and-nerves", "a", "9-b"));
  private static final Arbitrary<JsonNode> LEVELS =
      texts("L4-5 left", "L3", "C2/3 B/L", "L3-S1 right");
  private static final Arbitrary<JsonNode> NERVES = texts("L3, L4 MBB left", "TON", "L5 DR", "S1");
  private static final Arbitrary<JsonNode> TECHNIQUES = texts("intra-articular", "cryoablation");
  private static final Arbitrary<JsonNode> PURPOSES = texts("diagnostic", "therapeutic");
  private static final Arbitrary<JsonNode> GUIDANCES = texts("fluoroscopy", "ct", "mri", "none");

  private WireGenerators() {}

  private record Field(String name, Arbitrary<Optional<JsonNode>> value) {}

  /**
   * An encounter with any of its fields, most of them given. Fields that must agree with others are
   * drawn by themselves, so that some encounters are refused for what their fields say together.
   */
  public static Arbitrary<ObjectNode> encounters() {
    return object(
        optional("id", FREE),
        required("dateOfService", DAYS),
        optional("payer", texts("cpt", "medicare")),
        optional("state", texts("WA", "OH", "VA", "DC")),
        optional("contractor", texts("noridian", "cgs", "palmetto", "novitas")),
        optional("locality", texts("02", "99")),
        optional("billing", texts("professional", "asc-facility", "hospital-outpatient")),
        optional("placeOfService", texts("11", "24")),
        optional("provider", object(optional("npi", texts("1234567893")))),
        optional("procedures", list(procedures())),
        optional("otherServices", list(otherServices())),
        optional("diagnoses", DIAGNOSES),
        optional("claim", list(claimLines()).map(WireGenerators::withOwnIds)),
        optional("history", list(sessions()).map(WireGenerators::apart)),
        optional("record", records().map(WireGenerators::withoutContradiction)),
        optional("typeOfBill", texts("131", "000")),
        optional("facilityExempt", FLAGS),
        optional("authorizations", list(authorizations()).map(WireGenerators::inOrder)));
  }

  private static Arbitrary<ObjectNode> procedures() {
    return object(
        optional("technique", TECHNIQUES),
        optional("purpose", PURPOSES),
        optional("guidance", GUIDANCES),
        optional("temperatureCelsius", numbers("80", "80.5", "-273", "1e3", "-0.0", "1e-40")),
        optional("sites", list(LEVELS)),
        optional("nerves", list(NERVES)));
  }

  private static Arbitrary<ObjectNode> otherServices() {
    return object(
        required("code", CODES),
        optional("modifiers", MODIFIERS),
        optional("units", UNITS),
        optional("performedBy", PERFORMED_BY));
  }

  private static Arbitrary<ObjectNode> claimLines() {
    return object(
        optional("id", FREE),
        required("code", CODES),
        optional("modifiers", MODIFIERS),
        optional("units", UNITS),
        optional("diagnoses", DIAGNOSES),
        optional("charge", DECIMALS),
        optional("description", FREE),
        optional("performedBy", PERFORMED_BY),
        optional("placeOfService", texts("11", "22")));
  }

  private static Arbitrary<ObjectNode> sessions() {
    Arbitrary<ObjectNode> lines =
        object(required("code", CODES), optional("modifiers", MODIFIERS), optional("units", UNITS));
    return object(
        required("dateOfService", DAYS),
        optional("technique", TECHNIQUES),
        optional("purpose", PURPOSES),
        optional("guidance", GUIDANCES),
        optional("sites", list(LEVELS)),
        optional("nerves", list(NERVES)),
        optional("reliefPercent", PERCENT),
        optional("reliefDuration", DURATIONS),
        optional("functionImprovedPercent", PERCENT),
        optional("performedBy", PERFORMED_BY),
        optional("lines", list(lines)));
  }

  private static Arbitrary<ObjectNode> records() {
    Arbitrary<ObjectNode> fusions =
        object(
            optional("levels", texts("L5-S1", "L4-5")),
            optional("approach", texts("anterior", "posterior")));
    Arbitrary<ObjectNode> injectates =
        object(
            optional("kind", texts("local-anesthetic", "contrast", "other")),
            optional("milliliters", DECIMALS));
    return object(
        optional("painDuration", DURATIONS),
        optional("axialPain", FLAGS),
        optional("functionAffected", FLAGS),
        optional("conservativeCareFailed", FLAGS),
        optional("conservativeCareDuration", DURATIONS),
        optional("untreatedRadiculopathy", FLAGS),
        optional("otherPathology", FLAGS),
        optional("radiculopathyFromCyst", FLAGS),
        optional("centralizedPain", FLAGS),
        optional("ablationConsidered", FLAGS),
        optional("reasonNotAblation", REASONS),
        optional("reasonIntraArticular", REASONS),
        optional("intervalException", REASONS),
        optional("sedationNecessity", REASONS),
        optional("painSourceInQuestion", FLAGS),
        optional("fusions", list(fusions)),
        optional("injectates", list(injectates)),
        optional("documented", SLUGS),
        optional("absent", SLUGS));
  }

  private static Arbitrary<ObjectNode> authorizations() {
    return object(
        optional("number", FREE),
        optional("status", texts("affirmed", "non-affirmed", "pending")),
        optional("codes", list(CODES)),
        optional("units", UNITS),
        optional("requestedOn", DAYS),
        optional("firstDay", DAYS),
        optional("lastDay", DAYS));
  }

  /** Two lines of one id are refused. */
  private static JsonNode withOwnIds(JsonNode lines) {
    for (int i = 0; i < lines.size(); i++) {
      ObjectNode line = (ObjectNode) lines.get(i);
      if (line.path("id").isTextual()) {
        line.put("id", line.get("id").textValue() + i);
      }
    }
    return lines;
  }

  /** Earlier sessions are of days of their own before every date of service. */
  private static JsonNode apart(JsonNode sessions) {
    for (int i = 0; i < sessions.size(); i++) {
      ((ObjectNode) sessions.get(i)).put("dateOfService", "20%02d-02-28".formatted(i));
    }
    return sessions;
  }

  /** What is documented is not absent. */
  private static ObjectNode withoutContradiction(ObjectNode record) {
    if (record.path("documented").isArray()) {
      record.putArray("absent");
    }
    return record;
  }

  /** No authorization ends before it begins. */
  private static JsonNode inOrder(JsonNode authorizations) {
    authorizations.forEach(each -> ((ObjectNode) each).remove("lastDay"));
    return authorizations;
  }

  private static Field required(String name, Arbitrary<? extends JsonNode> value) {
    return new Field(name, value.map(Optional::of));
  }

  /** Given, mostly; null and absence are both unknown. */
  private static Field optional(String name, Arbitrary<? extends JsonNode> value) {
    return new Field(
        name,
        Arbitraries.frequencyOf(
            Tuple.of(8, value.map(Optional::of)),
            Tuple.of(1, Arbitraries.just(Optional.of(NullNode.getInstance()))),
            Tuple.of(1, Arbitraries.just(Optional.empty()))));
  }

  private static Arbitrary<ObjectNode> object(Field... fields) {
    List<Arbitrary<Optional<JsonNode>>> values = new ArrayList<>();
    for (Field field : fields) {
      values.add(field.value());
    }
    return Combinators.combine(values)
        .as(
            drawn -> {
              ObjectNode object = JSON.objectNode();
              for (int i = 0; i < fields.length; i++) {
                String name = fields[i].name();
                drawn.get(i).ifPresent(value -> object.set(name, value.deepCopy()));
              }
              return object;
            });
  }

  private static Arbitrary<JsonNode> list(Arbitrary<? extends JsonNode> items) {
    return items
        .list()
        .ofMaxSize(2)
        .map(
            drawn -> {
              ArrayNode list = JSON.arrayNode();
              drawn.forEach(item -> list.add(item.deepCopy()));
              return list;
            });
  }

  private static Arbitrary<JsonNode> texts(String... texts) {
    return Arbitraries.of(texts).map(JSON::textNode);
  }

  private static Arbitrary<JsonNode> numbers(String... numbers) {
    return Arbitraries.of(numbers).map(text -> DecimalNode.valueOf(new BigDecimal(text)));
  }
}
