package org.facetrules.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.Modifier;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.BilateralForm;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.CoverageValue;
import org.facetrules.policy.JunctionForm;
import org.facetrules.policy.LevelOrder;
import org.facetrules.policy.PairEdits;
import org.facetrules.policy.PayerProfile;
import org.facetrules.policy.UnitEdits;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.KnownPayer;
import org.facetrules.table.KnownPayers;
import org.facetrules.table.MedicareContractor;
import org.facetrules.table.PayerStanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyJsonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  /** What a schema cannot say of a policy file: the list of docs/schema/README.md. */
  private static final List<String> BEYOND_SCHEMA =
      List.of(
          " is no value of ",
          "two values for one day",
          ": no value from ",
          "no form for ",
          " is no term of the base",
          "belongs to a base that depends on the place",
          " does not serve ",
          " is before first day ",
          " is no day: ");

  /** Every part of a policy file. */
  private static final String WHOLE =
      """
      {"id": "acme", "title": "ACME health plan", "remarks": ["our contract of 2026"],
       "basedOn": "medicare", "state": "OH", "contractor": "cgs",
       "conventions": {
         "bilateral": [
           {"form": "right-line-then-left-line", "lastDay": "2025-12-31",
            "source": "acme", "section": "manual 2025", "grade": "A"},
           {"form": "modifier-50-on-every-line", "firstDay": "2026-01-01",
            "source": "acme", "section": "manual 2026", "grade": "A",
            "otherFamilies": {"source": "acme", "section": "letter", "grade": "B"}}],
         "junction": [{"form": "each-region-alone", "otherReading": "one session",
                       "source": "acme", "section": "manual", "grade": "C"}],
         "kx": [{"firstDay": "2026-01-01", "source": "acme", "section": "kx", "grade": "B"}],
         "ncci": {"pairEdits": "not-applied", "unitLimits": "applied"},
         "distinctServiceModifier": "XS", "levelOrder": "cranial-first"},
       "without": ["noncovered.list"],
       "coverage": [
         {"term": "rfa.max_sessions_per_region", "value": 3, "lastDay": "2025-12-31",
          "source": "acme", "section": "contract 2025", "grade": "A"},
         {"term": "diagnostic.second.min_relief_after_first", "value": "50",
          "source": "acme", "section": "contract", "grade": "B"},
         {"term": "rfa.max_sessions_per_region", "value": "4", "firstDay": "2026-01-01",
          "source": "acme", "section": "contract 2026", "grade": "A"}]}
      """;

  @Test
  void everyPart_arrives() {
    PayerProfile acme = PolicyJson.read(WHOLE);
    Citation manual = new Citation("acme", "manual 2026", EvidenceGrade.A);
    Citation letter = new Citation("acme", "letter", EvidenceGrade.B);

    assertThat(acme.id()).isEqualTo("acme");
    assertThat(acme.title()).isEqualTo("ACME health plan");
    for (BillingSetting setting : BillingSetting.values()) {
      assertThat(acme.bilateral(setting, LocalDate.of(2025, 12, 31)).form())
          .isEqualTo(BilateralForm.RIGHT_LINE_THEN_LEFT_LINE);
      assertThat(acme.bilateral(setting, LocalDate.of(2026, 1, 1)).form())
          .isEqualTo(BilateralForm.MODIFIER_50_ON_EVERY_LINE);
      assertThat(acme.bilateral(setting, DAY).injections()).isEqualTo(manual);
      assertThat(acme.bilateral(setting, DAY).otherFamilies()).isEqualTo(letter);
    }
    assertThat(acme.junctionConventions().at(DAY).orElseThrow().form())
        .isEqualTo(JunctionForm.EACH_REGION_ALONE);
    assertThat(acme.destructionJunctionConventions()).isEqualTo(acme.junctionConventions());
    assertThat(acme.diagnosticLinesCarryKx().at(LocalDate.of(2025, 12, 31))).isEmpty();
    assertThat(acme.diagnosticLinesCarryKx().at(DAY))
        .contains(new Citation("acme", "kx", EvidenceGrade.B));
    assertThat(acme.pairEdits()).isEqualTo(PairEdits.NOT_APPLIED);
    assertThat(acme.unitLimits()).isEqualTo(UnitEdits.APPLIED);
    assertThat(acme.distinctServiceModifier()).isEqualTo(Modifier.SEPARATE_STRUCTURE);
    assertThat(acme.levelOrder()).isEqualTo(LevelOrder.CRANIAL_FIRST);
    assertThat(acme.contractor()).contains(MedicareContractor.CGS);
    assertThat(acme.documents()).isEqualTo(PayerProfile.medicare("OH").documents());
    assertThat(acme.coverage().orElseThrow().remarks()).containsExactly("our contract of 2026");
  }

  /** Only what the file names differs from the base; values of one term may stand apart. */
  @Test
  void singleTerms_replaceThoseOfTheBase() {
    CoveragePolicy acme = PolicyJson.read(WHOLE).coverage().orElseThrow();
    CoveragePolicy cgs = CoveragePolicy.medicare(MedicareContractor.CGS);

    assertThat(acme.differenceFrom(cgs).stream().map(difference -> difference.term().id()))
        .containsExactly(
            "rfa.max_sessions_per_region",
            "diagnostic.second.min_relief_after_first",
            "noncovered.list");
    assertThat(said(acme, CoverageTerm.DENERVATION_SESSIONS, LocalDate.of(2025, 12, 31)))
        .isEqualTo("3");
    assertThat(said(acme, CoverageTerm.DENERVATION_SESSIONS, LocalDate.of(2026, 1, 1)))
        .isEqualTo("4");
    assertThat(said(acme, CoverageTerm.FIRST_DIAGNOSTIC_RELIEF, LocalDate.of(2010, 1, 1)))
        .isEqualTo("50");
    assertThat(acme.edition()).isEqualTo(cgs.edition());
  }

  @Test
  void shortestFile_hasTheCodeSetsConventions_andNoCoverage() {
    PayerProfile bare = PolicyJson.read("{\"id\": \"my-plan\", \"title\": \"mine\"}");

    assertThat(bare.coverage()).isEmpty();
    assertThat(bare.bilateralConventions()).isEqualTo(PayerProfile.cpt().bilateralConventions());
    assertThat(bare.junctionConventions()).isEqualTo(PayerProfile.cpt().junctionConventions());
    assertThat(bare.destructionJunctionConventions())
        .isEqualTo(PayerProfile.cpt().destructionJunctionConventions());
  }

  @Test
  void remarksOfTheBase_standUnlessTheFileHasItsOwn() {
    String based = "{\"id\": \"x\", \"title\": \"x\", \"basedOn\": \"carelon\"%s}";
    List<String> carelon = PayerProfile.ofPayer("carelon").coverage().orElseThrow().remarks();

    assertThat(PolicyJson.read(based.formatted("")).coverage().orElseThrow().remarks())
        .isEqualTo(carelon)
        .isNotEmpty();
    assertThat(
            PolicyJson.read(based.formatted(", \"remarks\": []"))
                .coverage()
                .orElseThrow()
                .remarks())
        .isEmpty();
  }

  @Test
  void bytes_areReadAsText() throws IOException {
    assertThat(PolicyJson.read(new ByteArrayInputStream(WHOLE.getBytes(UTF_8))))
        .isEqualTo(PolicyJson.read(WHOLE));
  }

  static List<PayerProfile> profiles() {
    List<PayerProfile> profiles = new ArrayList<>(List.of(PayerProfile.cpt()));
    for (MedicareContractor contractor : MedicareContractor.values()) {
      PayerProfile medicare = PayerProfile.medicare(contractor);
      profiles.add(medicare);
      for (KnownPayer plan : KnownPayers.standard().all(PayerStanding.FOLLOWS_CONTRACTOR)) {
        profiles.add(PayerProfile.ofPayer(plan.id(), medicare));
      }
    }
    for (KnownPayer payer : KnownPayers.standard().all(PayerStanding.BUILT_IN)) {
      profiles.add(PayerProfile.ofPayer(payer.id()));
    }
    profiles.add(PolicyJson.read(WHOLE));
    return profiles;
  }

  /** What is written reads back with the same conventions, values, days, sources and grades. */
  @ParameterizedTest
  @MethodSource("profiles")
  void writtenProfile_readsBack(PayerProfile profile) {
    String written = PolicyJson.write(profile);
    PayerProfile again = PolicyJson.read(written);

    assertThat(Schemas.faults("policy", written)).isEmpty();
    assertThat(again.id()).isEqualTo(profile.id());
    assertThat(again.title()).isEqualTo(profile.title());
    assertThat(again.bilateralConventions()).isEqualTo(profile.bilateralConventions());
    assertThat(again.junctionConventions()).isEqualTo(profile.junctionConventions());
    assertThat(again.destructionJunctionConventions())
        .isEqualTo(profile.destructionJunctionConventions());
    assertThat(again.diagnosticLinesCarryKx()).isEqualTo(profile.diagnosticLinesCarryKx());
    assertThat(again.distinctServiceModifier()).isEqualTo(profile.distinctServiceModifier());
    assertThat(again.levelOrder()).isEqualTo(profile.levelOrder());
    assertThat(again.pairEdits()).isEqualTo(profile.pairEdits());
    assertThat(again.unitLimits()).isEqualTo(profile.unitLimits());
    assertThat(again.contractor()).isEqualTo(profile.contractor());
    assertThat(again.documents()).isEqualTo(profile.documents());
    assertThat(again.coverage().map(CoveragePolicy::remarks))
        .isEqualTo(profile.coverage().map(CoveragePolicy::remarks));
    assertThat(again.coverage().map(PolicyJsonTest::values))
        .isEqualTo(profile.coverage().map(PolicyJsonTest::values));
    assertThat(PolicyJson.write(again)).isEqualTo(written);
  }

  private static List<String> values(CoveragePolicy policy) {
    return policy.terms().stream().map(term -> term + " " + policy.timeline(term)).toList();
  }

  /** A policy made in Java, without a base. */
  @Test
  void policyOfJava_readsBackEqual() {
    Citation contract = new Citation("acme", "contract \"2026\", section 7", EvidenceGrade.B);
    CoveragePolicy coverage =
        CoveragePolicy.builder("acme", "ACME")
            .set(CoverageTerm.PAIN_DURATION, Period.of(1, 2, 3), contract)
            .remark("kept")
            .build();
    PayerProfile own =
        PayerProfile.builder()
            .id("acme")
            .title("ACME")
            .putAllBilateralConventions(PayerProfile.cpt().bilateralConventions())
            .junctionConventions(PayerProfile.cpt().junctionConventions())
            .coverage(coverage)
            .build();

    PayerProfile again = PolicyJson.read(PolicyJson.write(own));
    assertThat(again.coverage()).contains(coverage);
    assertThat(again).isEqualTo(own);
  }

  /** One text of the whole file replaced by another; that place is refused with a sentence. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          "id": "acme"                   | "id": "ACME"                 | /id                      | found "ACME": expected a name of lower case letters, digits and hyphens
          "id": "acme",                  | ''                           | /id                      | missing: expected a name of lower case letters
          "title": "ACME health plan"    | "title": " "                 | /title                   | found " ": expected a text that is not blank
          "remarks":                     | "remark":                    | /remark                  | "remark" is no field of a policy: did you mean "remarks"? Expected one of id,
          "basedOn": "medicare"          | "basedOn": "medicaid"        | /basedOn                 | "medicaid" is no payer: did you mean "medicare"?
          "basedOn": "medicare"          | "basedOn": "aetna"           | /basedOn                 | "aetna" is known by evidence of grade D alone and is not built in
          "basedOn": "medicare"          | "basedOn": "carelon"         | /state                   | belongs to a base that depends on the place: expected basedOn one of medicare, uhc-medicare-advantage,
          "basedOn": "medicare",         | ''                           | /state                   | belongs to a base that depends on the place
          "state": "OH", "contractor": "cgs" | "state": null            | /basedOn                 | "medicare" stands alone: expected a state
          "contractor": "cgs"            | "contractor": "ngs"          | /contractor              | contractor ngs does not serve OH: expected cgs
          "modifier-50-on-every-line"    | "50"                         | /conventions/bilateral/1/form | "50" is no bilateral form: expected one of modifier-50-on-every-line,
          "manual 2025", "grade": "A"}, {"form": "modifier-50-on-every-line", "firstDay": "2026-01-01", | "manual 2025", "grade": "A"}, {"form": "modifier-50-on-every-line", "firstDay": "2026-01-02", | /conventions/bilateral   | no form for professional
          "ncci": {                      | "ncci": {"table": "x",       | /conventions/ncci/table  | "table" is no field of a choice of national tables
          "pairEdits": "not-applied"     | "pairEdits": "none"          | /conventions/ncci/pairEdits | "none" is no choice: expected one of applied, not-applied
          "levelOrder": "cranial-first"  | "levelOrder": "lowest"       | /conventions/levelOrder  | "lowest" is no level order
          ["noncovered.list"]            | ["noncovered.lists"]         | /without/0               | "noncovered.lists" is no term of coverage: did you mean "noncovered.list"?
          ["noncovered.list"]            | ["rfa.min_interval"]         | /without/0               | "rfa.min_interval" is no term of the base: expected one that it holds
          {"term": "diagnostic.second.min_relief_after_first" | {"term": "diagnostic.second.min_relief_after_frist" | /coverage/1/term | did you mean "diagnostic.second.min_relief_after_first"?
          "value": "50"                  | "value": "101"               | /coverage/1/value        | "101" is no value of diagnostic.second.min_relief_after_first: expected a percentage from 0 to 100
          "value": "50"                  | "value": 1e9                 | /coverage/1/value        | found the number 1E+9: expected a text, or a number from 0 to 999999
          "value": "50"                  | "value": 0.00001             | /coverage/1/value        | expected a text, or a number from 0 to 999999
          "value": "50"                  | "value": 50.5                | /coverage/1/value        | "50.5" is no value of diagnostic.second.min_relief_after_first
          "value": "50"                  | "value": true                | /coverage/1/value        | found true: expected a text, or a number
          "value": "50",                 | ''                           | /coverage/1/value        | missing: expected a text, or a number
          "section": "contract", "grade": "B" | "section": "contract", "grade": "E" | /coverage/1/grade | "E" is no grade of evidence: expected one of A, B, C, D
          "section": "contract", "grade": "B" | "section": "contract", "grade": "b" | /coverage/1/grade | "b" is no grade of evidence: expected "B"
          "section": "contract", "grade": "B" | "section": "contract"     | /coverage/1/grade        | missing: expected one of A, B, C, D
          "lastDay": "2025-12-31", "source": "acme", "section": "contract 2025" | "lastDay": "2025-12-30", "source": "acme", "section": "x" | /coverage/2 | policy acme, rfa.max_sessions_per_region: no value from 2025-12-31 to 2025-12-31: expected the one before to end on that day
          "lastDay": "2025-12-31", "source": "acme", "section": "contract 2025" | "lastDay": "2026-01-01", "source": "acme", "section": "x" | /coverage/2 | policy acme, rfa.max_sessions_per_region: two values for one day: until 2026-01-01 and from 2026-01-01
          "lastDay": "2025-12-31", "source": "acme", "section": "contract 2025" | "firstDay": "2026-01-01", "lastDay": "2025-12-31", "source": "acme", "section": "x" | /coverage/0 | last day 2025-12-31 is before first day 2026-01-01
          "lastDay": "2025-12-31", "source": "acme", "section": "contract 2025" | "lastDay": "2025-02-29", "source": "acme", "section": "x" | /coverage/0/lastDay | "2025-02-29" is no day: 2025-02 has 28 days
          """)
  void wrongPlace_isRefused(String right, String wrong, String path, String problem) {
    String whole = WHOLE.replaceAll("\\s*\n\\s*", " ");
    assertThat(whole).contains(right);
    JsonInputException refused =
        catchThrowableOfType(
            JsonInputException.class, () -> PolicyJson.read(whole.replace(right, wrong)));

    assertThat(refused.path()).isEqualTo(path);
    assertThat(refused.problem()).contains(problem);
    assertThat(Schemas.faults("policy", whole.replace(right, wrong)).isEmpty())
        .as("whether the schema takes it")
        .isEqualTo(BEYOND_SCHEMA.stream().anyMatch(refused.problem()::contains));
  }

  /** The plain text of such a number would fill the memory. */
  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1e-999999999", "-1"})
  void hugeAndTinyNumbers_areRefused(String number) {
    String text = WHOLE.replace("\"value\": 3,", "\"value\": " + number + ",");

    assertThat(
            catchThrowableOfType(JsonInputException.class, () -> PolicyJson.read(text))
                .getMessage())
        .startsWith("/coverage/0/value: found the number ")
        .endsWith("expected a text, or a number from 0 to 999999 with at most four decimals");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          ''        | no policy: the text is empty
          []        | found a list: expected a policy as an object
          {} {}     | text after the end of the policy, at line 1, column 4: expected one policy
          {"id": "x | the text ends inside the policy, at line 1, column 10: expected the rest of it
          {"id": "x", "id": "y"} | "id" stands twice in one object: expected it once
          """)
  void noPolicy_isRefused(String text, String problem) {
    assertThat(
            catchThrowableOfType(JsonInputException.class, () -> PolicyJson.read(text)).problem())
        .isEqualTo(problem);
  }

  @Test
  void hugeFile_isRefused() {
    String huge = "{\"id\": \"" + "x".repeat(1_000_000) + "\"}";

    assertThat(
            catchThrowableOfType(JsonInputException.class, () -> PolicyJson.read(huge)).problem())
        .isEqualTo("the policy has over 1,000,000 bytes: expected a smaller file");
  }

  private static <T> String said(CoveragePolicy policy, CoverageTerm<T> term, LocalDate day) {
    return policy.at(term, day).map(CoverageValue::value).map(term::write).orElse("-");
  }
}
