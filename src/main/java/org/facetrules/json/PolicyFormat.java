package org.facetrules.json;

import static org.facetrules.json.ObjectShape.Field.optional;
import static org.facetrules.json.ObjectShape.Field.required;

import com.google.common.collect.ObjectArrays;
import org.facetrules.json.ObjectShape.Field;
import org.facetrules.policy.BilateralForm;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.JunctionForm;
import org.facetrules.policy.LevelOrder;
import org.facetrules.policy.PairEdits;
import org.facetrules.policy.UnitEdits;
import org.facetrules.source.EvidenceGrade;

/** The format of a policy file: every field, its type and its closed vocabulary. */
final class PolicyFormat {
  static final Vocabulary<String> TERM =
      Vocabulary.of("term of coverage", CoverageTerm.all().stream().map(CoverageTerm::id).toList());
  static final Vocabulary<EvidenceGrade> GRADE =
      Vocabulary.exact("grade of evidence", EvidenceGrade.class);
  static final Vocabulary<BilateralForm> BILATERAL_FORM =
      Vocabulary.of("bilateral form", BilateralForm.class);
  static final Vocabulary<JunctionForm> JUNCTION_FORM =
      Vocabulary.of("junction form", JunctionForm.class);
  static final Vocabulary<LevelOrder> LEVEL_ORDER = Vocabulary.of("level order", LevelOrder.class);
  static final Vocabulary<PairEdits> PAIR_EDITS = Vocabulary.of("choice", PairEdits.class);
  static final Vocabulary<UnitEdits> UNIT_EDITS = Vocabulary.of("choice", UnitEdits.class);

  private static final Shape SENTENCE =
      Shapes.matching("[\\s\\S]*\\S[\\s\\S]*", "a text that is not blank");

  private static final Field[] CITED = {
    required("source", SENTENCE, "the short name of the document"),
    required("section", SENTENCE, "the part of the document and what it says, in own words"),
    required("grade", GRADE, "how well the document attests it, A to D"),
  };

  private static final Field[] DATED =
      ObjectArrays.concat(
          new Field[] {
            optional(
                "firstDay",
                Shapes.DAY_TEXT,
                "the first day of service on which it holds, as YYYY-MM-DD; absent, every day"
                    + " before the last"),
            optional(
                "lastDay",
                Shapes.DAY_TEXT,
                "the last day of service on which it holds, as YYYY-MM-DD; absent, no end is"
                    + " known"),
          },
          CITED,
          Field.class);

  private static final Shape BILATERAL =
      dated(
          "a bilateral form",
          optional(
              "setting", WireFormat.BILLING, "whose claims it is for; absent, those of everyone"),
          required("form", BILATERAL_FORM, "how a level treated on both sides is billed"),
          optional(
              "otherFamilies",
              ObjectShape.of("a source", CITED),
              "where it was read for other codes than injections under fluoroscopy or CT; the"
                  + " same source when absent"));

  private static final Shape JUNCTION =
      dated(
          "a junction form",
          required("form", JUNCTION_FORM, "how T12-L1 with L1-L2 alone is coded"),
          optional("otherReading", SENTENCE, "what other sources say instead"));

  private static final Shape NCCI =
      ObjectShape.of(
          "a choice of national tables",
          optional("pairEdits", PAIR_EDITS, "whether the national pair edits judge claims"),
          optional("unitLimits", UNIT_EDITS, "whether the national unit limits judge claims"));

  private static final Shape CONVENTIONS =
      ObjectShape.of(
          "conventions",
          optional("bilateral", Shapes.listOf("bilateral forms by day", BILATERAL)),
          optional(
              "junction",
              Shapes.listOf("junction forms by day", JUNCTION),
              "how T12-L1 with L1-L2 alone is coded when injected"),
          optional(
              "destructionJunction",
              Shapes.listOf("junction forms by day", JUNCTION),
              "how it is coded when the nerves are destroyed; as when injected if absent"),
          optional(
              "kx",
              Shapes.listOf("days with their source", dated("the days of a KX rule")),
              "the days on which KX marks diagnostic injection lines"),
          optional("ncci", NCCI),
          optional(
              "distinctServiceModifier",
              Shapes.matching("[0-9A-Z]{2}", "a modifier of two digits or capital letters"),
              "the modifier that says a service was distinct, such as 59 or XS"),
          optional("levelOrder", LEVEL_ORDER, "the order in which levels take codes"));

  private static final Shape VALUE =
      dated(
          "a value of coverage",
          required("term", TERM, "what is said something of"),
          required(
              "value",
              new TermValueShape(),
              "what is said: a whole number, a percentage, a span such as P6M, a word, words or"
                  + " codes with spaces between them"));

  static final ObjectShape POLICY =
      ObjectShape.of(
          "a policy",
          required(
              "id",
              Shapes.matching(
                  "[a-z0-9][a-z0-9-]{0,39}",
                  "a name of lower case letters, digits and hyphens, such as \"my-plan\""),
              "the name that an input has as its payer"),
          required("title", SENTENCE, "payer and document in a few words, for people"),
          optional(
              "remarks",
              Shapes.listOf("sentences", SENTENCE),
              "what is to be known of the policy as a whole; those of the base when absent"),
          optional(
              "basedOn",
              PayerChoice.PAYER,
              "the payer from which everything is taken that the file does not say"),
          optional("state", WireFormat.STATE, "of the base, where it depends on the place"),
          optional(
              "contractor", WireFormat.CONTRACTOR, "of the base, where it depends on the place"),
          optional("conventions", CONVENTIONS, "each that is named replaces that of the base"),
          optional(
              "without",
              Shapes.listOf("terms of coverage", TERM),
              "terms of the base of which this policy says nothing"),
          optional(
              "coverage",
              Shapes.listOf("values of coverage", VALUE),
              "a term that is named replaces that of the base on every day; several values of a"
                  + " term follow each other without a day between"));

  private PolicyFormat() {}

  private static ObjectShape dated(String what, Field... own) {
    return ObjectShape.of(what, ObjectArrays.concat(own, DATED, Field.class));
  }
}
