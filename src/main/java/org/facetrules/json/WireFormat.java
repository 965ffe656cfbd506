package org.facetrules.json;

import static org.facetrules.json.ObjectShape.Field.optional;
import static org.facetrules.json.ObjectShape.Field.required;

import java.util.List;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.Purpose;
import org.facetrules.encounter.Technique;
import org.facetrules.table.MedicareContractor;
import org.facetrules.table.MedicareJurisdictions;

/**
 * The wire format of an encounter: every field, its type and its closed vocabulary. What coding has
 * no use for yet is checked all the same, so that no misspelt field passes as an absent one.
 */
final class WireFormat {
  static final Vocabulary<Technique> TECHNIQUE = Vocabulary.of("technique", Technique.class);
  static final Vocabulary<Purpose> PURPOSE = Vocabulary.of("purpose", Purpose.class);
  static final Vocabulary<ImageGuidance> GUIDANCE = Vocabulary.of("guidance", ImageGuidance.class);
  static final Vocabulary<BillingSetting> BILLING =
      Vocabulary.of("billing setting", BillingSetting.class);
  static final Vocabulary<MedicareContractor> CONTRACTOR =
      Vocabulary.of("Medicare contractor", MedicareContractor.class);
  static final Vocabulary<String> STATE =
      Vocabulary.of("state with a Medicare contractor", MedicareJurisdictions.standard().states());

  private static final Shape PERFORMED_BY = words("performer", "same", "other");
  private static final Shape REASON = words("statement on a reason", "documented", "absent");
  private static final Shape CODE =
      Shapes.matching("[0-9A-Z]{5}", "a procedure code of five digits or capital letters");
  private static final Shape MODIFIERS =
      Shapes.listOf(
          "modifiers",
          Shapes.matching("[0-9A-Z]{2}", "a modifier of two digits or capital letters"));
  private static final Shape UNITS = Shapes.whole(1, 9999);
  private static final Shape PERCENT = Shapes.whole(0, 100);
  private static final Shape DURATION =
      Shapes.matching(
          "P(?=[0-9T])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?"
              + "(T(?=[0-9])([0-9]{1,5}H)?([0-9]{1,5}M)?([0-9]{1,6}S)?)?",
          "an ISO duration such as \"P6M\" or \"PT8H\"");
  private static final Shape DECIMAL =
      Shapes.matching("[0-9]{1,9}(\\.[0-9]{1,4})?", "a decimal as text, such as \"450.00\"");
  private static final Shape DIAGNOSES =
      Shapes.listOf(
          "diagnosis codes",
          Shapes.matching(
              "[A-Z][0-9][0-9A-Z](\\.?[0-9A-Z]{1,4})?", "an ICD-10-CM code such as \"M47.816\""));
  private static final Shape PLACE_OF_SERVICE =
      Shapes.matching("[0-9]{2}", "a place of service of two digits");
  private static final Shape SITES = Shapes.listOf("level texts", Shapes.LEVELS);
  private static final Shape SLUGS =
      Shapes.listOf(
          "documentation elements",
          Shapes.matching(
              "[a-z0-9]+(-[a-z0-9]+)*", "an element such as \"pain-location-and-pattern\""));

  private static final Shape PROVIDER =
      ObjectShape.of("a provider", optional("npi", Shapes.hidden("[0-9]{10}", "ten digits")));

  /** Sites and nerves are read, and refused, where they are mapped. */
  private static final Shape PROCEDURE =
      ObjectShape.of(
          "a procedure",
          optional("technique", TECHNIQUE),
          optional("purpose", PURPOSE),
          optional("guidance", GUIDANCE),
          optional("temperatureCelsius", Shapes.number(-273, 1000, "degrees Celsius")),
          optional("sites", Shapes.listOf("level texts", Shapes.TEXT)),
          optional("nerves", Shapes.listOf("nerve texts", Shapes.TEXT)));

  private static final Shape OTHER_SERVICE =
      ObjectShape.of(
          "another service",
          required("code", CODE),
          optional("modifiers", MODIFIERS),
          optional("units", UNITS),
          optional("performedBy", PERFORMED_BY));

  private static final Shape CLAIM_LINE =
      ObjectShape.of(
          "a claim line",
          optional("id", Shapes.TEXT),
          required("code", CODE),
          optional("modifiers", MODIFIERS),
          optional("units", UNITS),
          optional("diagnoses", DIAGNOSES),
          optional("charge", DECIMAL),
          optional("description", Shapes.TEXT),
          optional("performedBy", PERFORMED_BY),
          optional("placeOfService", PLACE_OF_SERVICE));

  private static final Shape PAID_LINE =
      ObjectShape.of(
          "a line of an earlier claim",
          required("code", CODE),
          optional("modifiers", MODIFIERS),
          optional("units", UNITS));

  private static final Shape PRIOR_SESSION =
      ObjectShape.of(
          "an earlier session",
          required("dateOfService", Shapes.DAY_TEXT),
          optional("technique", TECHNIQUE),
          optional("purpose", PURPOSE),
          optional("guidance", GUIDANCE),
          optional("sites", SITES),
          optional("nerves", Shapes.listOf("nerve texts", Shapes.NERVES)),
          optional("reliefPercent", PERCENT),
          optional("reliefDuration", DURATION),
          optional("functionImprovedPercent", PERCENT),
          optional("performedBy", PERFORMED_BY),
          optional("lines", Shapes.listOf("lines", PAID_LINE)));

  private static final Shape FUSION =
      ObjectShape.of(
          "a fusion",
          optional("levels", Shapes.LEVELS),
          optional("approach", words("approach", "anterior", "posterior")));

  private static final Shape INJECTATE =
      ObjectShape.of(
          "an injectate",
          optional(
              "kind",
              words(
                  "kind of injectate",
                  "local-anesthetic",
                  "corticosteroid",
                  "anti-inflammatory",
                  "contrast",
                  "biological",
                  "sclerosant",
                  "other")),
          optional("milliliters", DECIMAL));

  private static final Shape RECORD =
      ObjectShape.of(
          "a clinical record",
          optional("painDuration", DURATION),
          optional("axialPain", Shapes.FLAG),
          optional("functionAffected", Shapes.FLAG),
          optional("conservativeCareFailed", Shapes.FLAG),
          optional("untreatedRadiculopathy", Shapes.FLAG),
          optional("otherPathology", Shapes.FLAG),
          optional("radiculopathyFromCyst", Shapes.FLAG),
          optional("centralizedPain", Shapes.FLAG),
          optional("ablationConsidered", Shapes.FLAG),
          optional("reasonNotAblation", REASON),
          optional("reasonIntraArticular", REASON),
          optional("intervalException", REASON),
          optional("sedationNecessity", REASON),
          optional("painSourceInQuestion", Shapes.FLAG),
          optional("fusions", Shapes.listOf("fusions", FUSION)),
          optional("injectates", Shapes.listOf("injectates", INJECTATE)),
          optional("documented", SLUGS),
          optional("absent", SLUGS));

  private static final Shape AUTHORIZATION =
      ObjectShape.of(
          "an authorization",
          optional("number", Shapes.TEXT),
          optional("status", words("authorization status", "affirmed", "non-affirmed", "pending")),
          optional("codes", Shapes.listOf("procedure codes", CODE)),
          optional("units", UNITS),
          optional("requestedOn", Shapes.DAY_TEXT),
          optional("firstDay", Shapes.DAY_TEXT),
          optional("lastDay", Shapes.DAY_TEXT));

  static final ObjectShape ENCOUNTER =
      ObjectShape.of(
          "an encounter",
          optional("id", Shapes.TEXT),
          required("dateOfService", Shapes.DAY_TEXT),
          optional("payer", PayerChoice.PAYER),
          optional("state", STATE),
          optional("contractor", CONTRACTOR),
          optional("locality", Shapes.matching("[0-9]{2}", "a Medicare locality of two digits")),
          optional("billing", BILLING),
          optional("placeOfService", PLACE_OF_SERVICE),
          optional("provider", PROVIDER),
          optional("procedures", Shapes.listOf("procedures", PROCEDURE)),
          optional("otherServices", Shapes.listOf("other services", OTHER_SERVICE)),
          optional("diagnoses", DIAGNOSES),
          optional("claim", Shapes.listOf("claim lines", CLAIM_LINE)),
          optional("history", Shapes.listOf("earlier sessions", PRIOR_SESSION)),
          optional("record", RECORD),
          optional("typeOfBill", Shapes.matching("[0-9]{3}", "a type of bill of three digits")),
          optional("facilityExempt", Shapes.FLAG),
          optional("authorizations", Shapes.listOf("authorizations", AUTHORIZATION)));

  private WireFormat() {}

  private static Shape words(String what, String... words) {
    return Vocabulary.of(what, List.of(words));
  }
}
