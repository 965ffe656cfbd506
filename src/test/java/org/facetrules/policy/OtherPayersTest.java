package org.facetrules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.source.Sources;
import org.facetrules.source.Timeline;
import org.facetrules.table.KnownPayer;
import org.facetrules.table.KnownPayers;
import org.facetrules.table.MedicareContractor;
import org.facetrules.table.PayerStanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Payers other than Original Medicare, and plans that follow it ({@link FollowedPolicy}). */
class OtherPayersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String UHC = "uhc-medicare-advantage";
  private static final String HUMANA = "humana-medicare-advantage";

  static List<String> builtIn() {
    return ids(PayerStanding.BUILT_IN);
  }

  static List<String> following() {
    return ids(PayerStanding.FOLLOWS_CONTRACTOR);
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void everyPayer_hasItsPolicy_fifty_andNoEditOfMedicare(String id) {
    PayerProfile payer = PayerProfile.ofPayer(id);

    assertThat(payer.id()).isEqualTo(id);
    assertThat(payer.coverage().orElseThrow().isInForce(TODAY)).isTrue();
    assertThat(payer.coverage().orElseThrow().edition()).isPresent();
    assertThat(payer.coverage().orElseThrow().remarks()).isNotEmpty();
    for (BillingSetting setting : BillingSetting.values()) {
      BilateralConvention form = payer.bilateral(setting, TODAY);
      assertThat(form.form()).isEqualTo(BilateralForm.MODIFIER_50_ON_EVERY_LINE);
      assertThat(form.injections().key()).isEqualTo("P-AAPC-50");
      assertThat(form.injections().section()).contains("setting", payer.title());
      assertThat(form.injections().grade()).isEqualTo(EvidenceGrade.D);
    }
    assertThat(payer.pairEdits()).isEqualTo(PairEdits.NOT_APPLIED);
    assertThat(payer.unitLimits()).isEqualTo(UnitEdits.NOT_APPLIED);
    assertThat(payer.diagnosticLinesCarryKx().entries()).isEmpty();
    assertThat(payer.contractor()).isEmpty();
    assertThat(payer.documents().entries()).isEmpty();
    assertThat(payer.junctionConventions()).isEqualTo(PayerProfile.cpt().junctionConventions());
    assertThat(PayerProfile.ofPayer(id)).isEqualTo(payer);
  }

  /** What is built in rests on grades A to C; D alone is a sample file. */
  @ParameterizedTest
  @MethodSource("builtIn")
  void everyValue_hasAKnownSource_andItsStrongestGradeIsAToC(String id) {
    CoveragePolicy policy = PayerProfile.ofPayer(id).coverage().orElseThrow();
    for (CoverageTerm<?> term : policy.terms()) {
      List<EvidenceGrade> grades =
          policy.timeline(term).entries().stream()
              .map(entry -> entry.value().citation())
              .peek(citation -> assertThat(Sources.find(citation.key())).isPresent())
              .map(citation -> citation.grade())
              .toList();
      assertThat(grades).as(term.id()).anyMatch(grade -> grade != EvidenceGrade.D);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "uhc-commercial,   therapeutic.covered,                      2026-09-09, -,           -",
    "uhc-commercial,   therapeutic.covered,                      2026-09-10, not-covered, C",
    "uhc-commercial,   diagnostic.max_per_level_and_side,        2026-09-10, 2,           C",
    "uhc-commercial,   injectate.max_volume_mbb,                 2026-09-10, 0.5,         C",
    "uhc-commercial,   imaging.not_covered,                      2026-09-10, ultrasound,  C",
    "uhc-commercial,   conservative_care.min_duration,           2026-09-10, P28D,        C",
    "uhc-commercial,   levels.max_per_session_per_region,        2026-09-10, -,           -",
    "humana,           pa.scope,                                 2024-06-30, -,           -",
    "humana,           pa.scope,                                 2024-07-01, every-setting, C",
    "carelon,          diagnostic.max_sessions_per_region,       2023-04-08, -,           -",
    "carelon,          diagnostic.max_sessions_per_region,       2023-04-09, 4,           A",
    "carelon,          diagnostic.max_sessions_per_region,       2026-06-13, 4,           A",
    "carelon,          diagnostic.max_sessions_per_region,       2026-06-14, 4,           B",
    "carelon,          injection.max_levels_per_session_per_region, 2023-04-09, 2,        A",
    "carelon,          levels.max_per_session_per_region,        2026-11-23, -,           -",
    "carelon,          diagnostic.covered_only_if_rfa_considered, 2022-03-12, -,          -",
    "carelon,          diagnostic.covered_only_if_rfa_considered, 2022-03-13, required,   A",
    "bcbs-alabama,     therapeutic.max_sessions_per_region,      2024-10-31, -,           -",
    "bcbs-alabama,     therapeutic.max_sessions_per_region,      2024-11-01, 4,           A",
    "bcbs-alabama,     diagnostic.second.min_relief_after_first, 2024-11-01, 50,          A",
    "highmark,         diagnostic.second.min_relief_after_first, 2020-01-01, 80,          C",
    "highmark,         diagnostic.second.min_relief_after_first, 2026-11-22, 80,          C",
    "highmark,         diagnostic.second.min_relief_after_first, 2026-11-23, 80,          A",
    "alabama-medicaid, pa.codes,                                 2024-04-30, -,           -",
    "alabama-medicaid, pa.scope,                                 2024-05-01, every-setting, A",
    "alabama-medicaid, exclusion.fused_segment,                  2024-05-01, any-at-level, A",
    "wa-lni,           therapeutic.covered,                      2026-11-22, not-covered, C",
    "wa-lni,           therapeutic.covered,                      2026-11-23, not-covered, A",
    "bcbs-arizona,     pa.codes,                                 2025-12-31, -,           -",
    "bcbs-arizona,     pa.codes,                                 2026-01-01, 64633 64634 64635 64636, C"
  })
  void value_byPayerAndDay(String id, String term, LocalDate day, String value, String grade) {
    assertSaid(
        PayerProfile.ofPayer(id).coverage().orElseThrow(),
        CoverageTerm.find(term).orElseThrow(),
        day,
        value,
        grade);
  }

  /** Two readings of one policy, of 2026-02-01 and of 2026-05-01. */
  @Test
  void uhcTechniques_areWeaker_whileTheirFirstDayIsInDoubt() {
    CoveragePolicy policy = PayerProfile.ofPayer("uhc-commercial").coverage().orElseThrow();
    Timeline<?> techniques = policy.timeline(CoverageTerm.TECHNIQUES_NOT_COVERED);

    assertThat(techniques.entries().stream().map(entry -> entry.period().toString()))
        .containsExactly("2026-02-01 to 2026-04-30", "from 2026-05-01");
    assertThat(
            policy
                .at(CoverageTerm.TECHNIQUES_NOT_COVERED, LocalDate.of(2026, 2, 1))
                .orElseThrow()
                .citation()
                .grade())
        .isEqualTo(EvidenceGrade.D);
  }

  @ParameterizedTest
  @CsvSource({
    "uhc-medicare-advantage,    2026-08-31, -, -",
    "uhc-medicare-advantage,    2026-09-01, 2, C",
    "humana-medicare-advantage, 2026-06-30, -, -",
    "humana-medicare-advantage, 2026-07-01, 2, C"
  })
  void plan_followsTheContractor_fromTheDayOnWhichItWasRead(
      String id, LocalDate day, String levels, String grade) {
    PayerProfile plan = PayerProfile.ofPayer(id, PayerProfile.medicare("OH"));

    assertSaid(plan.coverage().orElseThrow(), CoverageTerm.LEVELS, day, levels, grade);
    assertThat(plan.documents().at(day).isPresent()).isEqualTo(!levels.equals("-"));
    assertThat(plan.diagnosticLinesCarryKx().at(day).isPresent()).isEqualTo(!levels.equals("-"));
    assertThat(plan.junctionConventions().at(day).orElseThrow().form())
        .isEqualTo(
            levels.equals("-") ? JunctionForm.EACH_REGION_ALONE : JunctionForm.ONE_LUMBAR_SESSION);
    assertThat(plan.contractor()).contains(MedicareContractor.CGS);
    assertThat(plan.pairEdits()).isEqualTo(PairEdits.NOT_APPLIED);
  }

  /** A chain is as strong as its weakest link. */
  @Test
  void plan_neverAttestsMoreThanTheContractorsTextOrItsOwn() {
    for (String id : following()) {
      for (MedicareContractor contractor : MedicareContractor.values()) {
        CoveragePolicy medicare = CoveragePolicy.medicare(contractor);
        CoveragePolicy plan =
            PayerProfile.ofPayer(id, PayerProfile.medicare(contractor)).coverage().orElseThrow();
        for (CoverageTerm<?> term : plan.terms()) {
          assertThat(grade(plan, term)).isGreaterThanOrEqualTo(EvidenceGrade.C);
          if (medicare.terms().contains(term) && !term.id().startsWith("pa.")) {
            assertThat(plan.at(term, TODAY).map(CoverageValue::value))
                .as(id + " " + term)
                .isEqualTo(medicare.at(term, TODAY).map(CoverageValue::value));
          }
        }
      }
    }
  }

  /** The hospital program is of Original Medicare; plans have lists of their own. */
  @Test
  void plan_hasItsOwnAuthorizationList() {
    CoveragePolicy uhc = PayerProfile.ofPayer(UHC, PayerProfile.medicare("AZ")).coverage().get();
    CoveragePolicy humana =
        PayerProfile.ofPayer(HUMANA, PayerProfile.medicare("AZ")).coverage().get();

    assertSaid(uhc, CoverageTerm.AUTHORIZED_CODES, TODAY, "none", "C");
    assertThat(uhc.terms()).doesNotContain(CoverageTerm.AUTHORIZATION_SCOPE);
    assertSaid(
        humana,
        CoverageTerm.AUTHORIZED_CODES,
        LocalDate.of(2026, 1, 1),
        "64490 64491 64492 64493 64494 64495 64633 64634 64635 64636 64999"
            + " 0213T 0214T 0215T 0216T 0217T 0218T",
        "C");
    assertSaid(humana, CoverageTerm.AUTHORIZED_CODES, LocalDate.of(2025, 12, 31), "-", "-");
    assertSaid(humana, CoverageTerm.AUTHORIZATION_SCOPE, TODAY, "every-setting", "C");
  }

  @Test
  void planWithoutAPlace_isRefused_withWhatItNeeds() {
    assertThatThrownBy(() -> PayerProfile.ofPayer(HUMANA))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"humana-medicare-advantage\" follows the policy of the Medicare contractor: expected a"
                + " state or a contractor");
    assertThatThrownBy(() -> PayerProfile.ofPayer(HUMANA, PayerProfile.cpt()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"humana-medicare-advantage\" follows the policy of the Medicare contractor: expected a"
                + " profile of Medicare, found \"cpt\"");
    assertThatThrownBy(() -> PayerProfile.ofPayer("carelon", PayerProfile.medicare("OH")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"carelon\" follows no Medicare contractor: expected one of uhc-medicare-advantage,"
                + " humana-medicare-advantage");
  }

  @Test
  void sampleAndUnknownPayers_areRefused_eachWithItsSentence() {
    for (String id : ids(PayerStanding.SAMPLE_FILE)) {
      assertThatThrownBy(() -> PayerProfile.ofPayer(id))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "\"%s\" is known by evidence of grade D alone and not built in: expected its policy file,"
                      .formatted(id)
                  + " docs/policies/%s.json, verified".formatted(id));
    }
    assertThatThrownBy(() -> PayerProfile.ofPayer("acme"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"acme\" is no payer of the library: expected one of uhc-commercial, humana, carelon,"
                + " bcbs-alabama, highmark, alabama-medicaid, wa-lni, bcbs-arizona,"
                + " uhc-medicare-advantage, humana-medicare-advantage");
  }

  private static List<String> ids(PayerStanding standing) {
    return KnownPayers.standard().all(standing).stream().map(KnownPayer::id).toList();
  }

  private static <T> EvidenceGrade grade(CoveragePolicy policy, CoverageTerm<T> term) {
    return policy.at(term, TODAY).orElseThrow().citation().grade();
  }

  private static <T> void assertSaid(
      CoveragePolicy policy, CoverageTerm<T> term, LocalDate day, String value, String grade) {
    assertThat(policy.at(term, day).map(said -> term.write(said.value())).orElse("-"))
        .as(policy + " " + term)
        .isEqualTo(value);
    assertThat(policy.at(term, day).map(said -> said.citation().grade().name()).orElse("-"))
        .isEqualTo(grade);
  }
}
