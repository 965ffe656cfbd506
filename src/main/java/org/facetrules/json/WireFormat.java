package org.facetrules.json;

import static org.facetrules.json.ObjectShape.Field.optional;
import static org.facetrules.json.ObjectShape.Field.required;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.Performer;
import org.facetrules.encounter.AuthorizationStatus;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.DocumentedReason;
import org.facetrules.encounter.FusionApproach;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.InjectateKind;
import org.facetrules.encounter.Purpose;
import org.facetrules.encounter.RecordElement;
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
      Vocabulary.ofTable(
          "state with a Medicare contractor", () -> MedicareJurisdictions.standard().states());

  static final Vocabulary<Performer> PERFORMER = Vocabulary.of("performer", Performer.class);

  private static final Shape PERFORMED_BY = PERFORMER;
  static final Vocabulary<DocumentedReason> REASON =
      Vocabulary.of("statement on a reason", DocumentedReason.class);
  static final Vocabulary<FusionApproach> APPROACH =
      Vocabulary.of("approach", FusionApproach.class);
  static final Vocabulary<InjectateKind> INJECTATE_KIND =
      Vocabulary.of("kind of injectate", InjectateKind.class);
  static final Vocabulary<AuthorizationStatus> STATUS =
      Vocabulary.of("authorization status", AuthorizationStatus.class);
  static final Vocabulary<RecordElement> ELEMENT =
      Vocabulary.of("element of documentation", RecordElement.class);
  private static final Shape CODE =
      Shapes.matching("[0-9A-Z]{5}", "a procedure code of five digits or capital letters");
  private static final Shape MODIFIERS =
      Shapes.listOf(
          "modifiers",
          Shapes.matching("[0-9A-Z]{2}", "a modifier of two digits or capital letters"));
  private static final Shape UNITS = Shapes.whole(1, 9999);
  private static final Shape PERCENT = Shapes.whole(0, 100);

  // No lookahead for "at least one part": many validators of schemas have none.
  private static final String DAYS =
      someOf("[0-9]{1,4}Y", "[0-9]{1,4}M", "[0-9]{1,4}W", "[0-9]{1,5}D");
  private static final String TIME = "T" + someOf("[0-9]{1,5}H", "[0-9]{1,5}M", "[0-9]{1,6}S");
  private static final Shape DURATION =
      Shapes.matching(
          "P(" + DAYS + "(" + TIME + ")?|" + TIME + ")",
          "an ISO duration such as \"P6M\" or \"PT8H\"");
  private static final Shape DECIMAL =
      Shapes.matching("[0-9]{1,9}(\\.[0-9]{1,4})?", "a decimal as text, such as \"0.5\"");
  private static final Shape CHARGE =
      Shapes.matching(
          "[0-9]{1,9}(\\.[0-9]{1,2})?",
          "dollars of 0 or more, with at most two decimals, as text such as \"450.00\"");
  private static final Shape DIAGNOSES =
      Shapes.listOf(
          "diagnosis codes",
          Shapes.matching(
              "[A-Z][0-9][0-9A-Z](\\.?[0-9A-Z]{1,4})?", "an ICD-10-CM code such as \"M47.816\""));
  private static final Shape PLACE_OF_SERVICE =
      Shapes.matching("[0-9]{2}", "a place of service of two digits");
  private static final Shape SITES = Shapes.listOf("level texts", Shapes.LEVELS);
  private static final Shape SLUGS = Shapes.listOf("documentation elements", ELEMENT);

  private static final Shape PROVIDER =
      ObjectShape.of(
          "a provider",
          optional(
              "npi",
              Shapes.hidden("[0-9]{10}", "ten digits"),
              "the national provider identifier, ten digits; no message shows it"));

  /** Sites and nerves are read, and refused, where they are mapped. */
  private static final Shape PROCEDURE =
      ObjectShape.of(
          "a procedure",
          optional("technique", TECHNIQUE),
          optional("purpose", PURPOSE),
          optional("guidance", GUIDANCE),
          optional(
              "temperatureCelsius",
              Shapes.number(-273, 1000, "degrees Celsius"),
              "the temperature of an ablation in degrees Celsius"),
          optional(
              "sites",
              Shapes.listOf("level texts", Shapes.TEXT),
              "the levels treated, each as text, such as \"L4-5 left\"; with nerves given too,"
                  + " levels come from here"),
          optional(
              "nerves",
              Shapes.listOf("nerve texts", Shapes.TEXT),
              "the nerves treated, each as text, such as \"L3, L4 MBB left\""));

  private static final Shape OTHER_SERVICE =
      ObjectShape.of(
          "another service",
          required("code", CODE, "a procedure code of five digits or capital letters"),
          optional("modifiers", MODIFIERS),
          optional("units", UNITS, "units of service"),
          optional(
              "performedBy",
              PERFORMED_BY,
              "same provider or group and specialty, or another; unknown when absent"));

  private static final Shape CLAIM_LINE =
      ObjectShape.of(
          "a claim line",
          optional("id", Shapes.TEXT, "the caller's own name for the line"),
          required("code", CODE, "a procedure code of five digits or capital letters"),
          optional("modifiers", MODIFIERS),
          optional(
              "units",
              Shapes.number(0, 9999, "units of service"),
              "units of service as billed; what is not whole or below 1 is a finding"),
          optional("diagnoses", DIAGNOSES),
          optional("charge", CHARGE, "the charge as decimal text, such as \"450.00\""),
          optional("description", Shapes.TEXT, "the caller's own words for the line"),
          optional(
              "performedBy",
              PERFORMED_BY,
              "same provider or group and specialty, or another; unknown when absent"),
          optional("placeOfService", PLACE_OF_SERVICE));

  private static final Shape PAID_LINE =
      ObjectShape.of(
          "a line of an earlier claim",
          required("code", CODE, "a procedure code of five digits or capital letters"),
          optional("modifiers", MODIFIERS),
          optional("units", UNITS, "units of service"));

  private static final Shape PRIOR_SESSION =
      ObjectShape.of(
          "an earlier session",
          required("dateOfService", Shapes.DAY_TEXT, "the day of the session as YYYY-MM-DD"),
          optional("technique", TECHNIQUE),
          optional("purpose", PURPOSE),
          optional("guidance", GUIDANCE),
          optional("sites", SITES),
          optional("nerves", Shapes.listOf("nerve texts", Shapes.NERVES)),
          optional("reliefPercent", PERCENT, "pain relief in percent"),
          optional(
              "reliefDuration",
              DURATION,
              "how long the relief lasted, an ISO duration such as \"PT8H\""),
          optional("functionImprovedPercent", PERCENT, "improvement of function in percent"),
          optional(
              "performedBy",
              PERFORMED_BY,
              "same provider or group and specialty, or another; unknown when absent"),
          optional(
              "lines",
              Shapes.listOf("lines", PAID_LINE),
              "the lines of the claim of that session"));

  private static final Shape FUSION =
      ObjectShape.of(
          "a fusion",
          optional("levels", Shapes.LEVELS, "the fused levels as text, such as \"L5-S1\""),
          optional("approach", APPROACH));

  private static final Shape INJECTATE =
      ObjectShape.of(
          "an injectate",
          optional("kind", INJECTATE_KIND),
          optional(
              "milliliters",
              DECIMAL,
              "the volume in milliliters as decimal text, such as \"0.5\""));

  private static final Shape RECORD =
      ObjectShape.of(
          "a clinical record",
          optional(
              "painDuration",
              DURATION,
              "how long the pain has lasted, an ISO duration such as \"P6M\""),
          optional("axialPain", Shapes.FLAG, "whether the pain is axial"),
          optional("functionAffected", Shapes.FLAG, "whether function is affected"),
          optional("conservativeCareFailed", Shapes.FLAG, "whether conservative care failed"),
          optional(
              "conservativeCareDuration",
              DURATION,
              "how long conservative care was tried, an ISO duration such as \"P6W\""),
          optional(
              "untreatedRadiculopathy", Shapes.FLAG, "whether there is an untreated radiculopathy"),
          optional("otherPathology", Shapes.FLAG, "whether there is other pathology"),
          optional("radiculopathyFromCyst", Shapes.FLAG, "whether a cyst causes the radiculopathy"),
          optional("centralizedPain", Shapes.FLAG, "whether the pain is centralized"),
          optional("ablationConsidered", Shapes.FLAG, "whether ablation is considered"),
          optional("reasonNotAblation", REASON, "whether the reason for no ablation is documented"),
          optional(
              "reasonIntraArticular",
              REASON,
              "whether the reason for an intra-articular injection is documented"),
          optional(
              "intervalException", REASON, "whether an exception from the interval is documented"),
          optional("sedationNecessity", REASON, "whether the necessity of sedation is documented"),
          optional(
              "painSourceInQuestion", Shapes.FLAG, "whether the source of the pain is in question"),
          optional("fusions", Shapes.listOf("fusions", FUSION)),
          optional("injectates", Shapes.listOf("injectates", INJECTATE)),
          optional("documented", SLUGS, "elements of documentation that the record has"),
          optional("absent", SLUGS, "elements of documentation that the record lacks"));

  private static final Shape AUTHORIZATION =
      ObjectShape.of(
          "an authorization",
          optional("number", Shapes.TEXT, "the number of the authorization"),
          optional("status", STATUS),
          optional(
              "codes",
              Shapes.listOf("procedure codes", CODE),
              "the procedure codes that it is for"),
          optional("units", UNITS, "units of service"),
          optional("requestedOn", Shapes.DAY_TEXT, "the day of the request as YYYY-MM-DD"),
          optional("firstDay", Shapes.DAY_TEXT, "the first day that it covers, as YYYY-MM-DD"),
          optional("lastDay", Shapes.DAY_TEXT, "the last day that it covers, as YYYY-MM-DD"));

  static final ObjectShape ENCOUNTER =
      ObjectShape.of(
          "an encounter",
          optional(
              "id", Shapes.TEXT, "the caller's own name for the encounter; the answer repeats it"),
          required(
              "dateOfService",
              Shapes.DAY_TEXT,
              "the day on which the procedures were done, as YYYY-MM-DD"),
          optional(
              "payer",
              PayerChoice.PAYER,
              "the id of a payer, cpt when absent; medicare needs a state or a contractor"),
          optional("state", STATE),
          optional("contractor", CONTRACTOR),
          optional("locality", Shapes.matching("[0-9]{2}", "a Medicare locality of two digits")),
          optional("billing", BILLING, "whose claim it is, professional when absent"),
          optional("placeOfService", PLACE_OF_SERVICE),
          optional("provider", PROVIDER),
          optional(
              "procedures",
              Shapes.listOf("procedures", PROCEDURE),
              "what was done; several techniques, purposes or guidances are several procedures"),
          optional(
              "otherServices",
              Shapes.listOf("other services", OTHER_SERVICE),
              "what else was done on this day and is billed on another claim"),
          optional("diagnoses", DIAGNOSES),
          optional("claim", Shapes.listOf("claim lines", CLAIM_LINE), "the lines of the claim"),
          optional(
              "history",
              Shapes.listOf("earlier sessions", PRIOR_SESSION),
              "earlier sessions; an empty list says that there were none"),
          optional("record", RECORD),
          optional("typeOfBill", Shapes.matching("[0-9]{3}", "a type of bill of three digits")),
          optional(
              "facilityExempt",
              Shapes.FLAG,
              "whether the hospital is exempt from the outpatient authorization program"),
          optional("authorizations", Shapes.listOf("authorizations", AUTHORIZATION)));

  private WireFormat() {}

  /** Parts in this order, each at most once, at least one of them. */
  private static String someOf(String... parts) {
    List<String> choices = new ArrayList<>();
    for (int first = 0; first < parts.length; first++) {
      StringBuilder choice = new StringBuilder(parts[first]);
      for (int next = first + 1; next < parts.length; next++) {
        choice.append('(').append(parts[next]).append(")?");
      }
      choices.add(choice.toString());
    }
    return "(" + String.join("|", choices) + ")";
  }
}
