package org.facetrules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.LevelNotation;
import org.facetrules.claim.Modifier;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.source.Timeline;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.MedicareContractor;
import org.facetrules.table.NcciSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PayerProfileTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @CsvSource({
    "2010-01-01, MODIFIER_50_ON_EVERY_LINE",
    "2019-12-31, MODIFIER_50_ON_EVERY_LINE",
    "2020-01-01, MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE",
    "2026-11-23, MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE"
  })
  void cpt_changesItsBilateralFormOn20200101(LocalDate day, BilateralForm form) {
    for (BillingSetting setting : BillingSetting.values()) {
      assertThat(PayerProfile.cpt().bilateral(setting, day).form()).isEqualTo(form);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PROFESSIONAL, MODIFIER_50_ON_EVERY_LINE",
    "ASC_FACILITY, RIGHT_LINE_THEN_LEFT_LINE",
    "HOSPITAL_OUTPATIENT, MODIFIER_50_ON_EVERY_LINE"
  })
  void medicare_hasAFormForEachSetting(BillingSetting setting, BilateralForm form) {
    assertThat(PayerProfile.medicare("OH").bilateral(setting, DAY).form()).isEqualTo(form);
  }

  @Test
  void cpt_hasNoPolicyOfAPayer() {
    PayerProfile cpt = PayerProfile.cpt();
    assertThat(cpt.id()).isEqualTo("cpt");
    assertThat(cpt.diagnosticLinesCarryKx().at(DAY)).isEmpty();
    assertThat(cpt.contractor()).isEmpty();
    assertThat(cpt.documents().at(DAY)).isEmpty();
    assertThat(cpt.distinctServiceModifier()).isEqualTo(Modifier.DISTINCT_SERVICE);
    assertThat(cpt.levelOrder()).isEqualTo(LevelOrder.BILATERAL_FIRST);
    assertThat(cpt.junctionConventions().at(DAY))
        .hasValueSatisfying(
            junction -> {
              assertThat(junction.form()).isEqualTo(JunctionForm.EACH_REGION_ALONE);
              assertThat(junction.otherReading()).isPresent();
            });
  }

  /** design 3.12: first days of the junction pair, by contractor. */
  @ParameterizedTest
  @CsvSource({
    "CGS, 2025-01-01, A",
    "NGS, 2021-04-25, C",
    "NORIDIAN, 2021-04-25, D",
    "WPS, 2024-06-03, C",
    "NOVITAS, 2024-06-03, C",
    "PALMETTO, 2024-06-03, C",
    "FIRST_COAST, 2024-06-03, C"
  })
  void junctionPair_startsOnItsDay(
      MedicareContractor contractor, LocalDate first, EvidenceGrade grade) {
    Timeline<JunctionConvention> junction = PayerProfile.medicare(contractor).junctionConventions();
    assertThat(junction.at(first.minusDays(1)).orElseThrow().form())
        .isEqualTo(JunctionForm.EACH_REGION_ALONE);
    assertThat(junction.at(first).orElseThrow().form()).isEqualTo(JunctionForm.ONE_LUMBAR_SESSION);
    assertThat(junction.at(first).orElseThrow().citation().grade()).isEqualTo(grade);
  }

  @Test
  void noridian_isGradedAsReadFromTheDayOfReading() {
    PayerProfile noridian = PayerProfile.medicare(MedicareContractor.NORIDIAN);
    LocalDate read = LocalDate.of(2025, 2, 26);
    assertThat(noridian.junctionConventions().at(read.minusDays(1)).orElseThrow().citation())
        .satisfies(citation -> assertThat(citation.grade()).isEqualTo(EvidenceGrade.D));
    assertThat(noridian.junctionConventions().at(read).orElseThrow().citation().grade())
        .isEqualTo(EvidenceGrade.C);
    assertThat(noridian.diagnosticLinesCarryKx().at(read.minusDays(1)).orElseThrow().grade())
        .isEqualTo(EvidenceGrade.D);
    assertThat(noridian.diagnosticLinesCarryKx().at(read).orElseThrow().grade())
        .isEqualTo(EvidenceGrade.C);
  }

  @ParameterizedTest
  @EnumSource
  void kx_startsWithThePolicyOfTheContractor(MedicareContractor contractor) {
    LocalDate first =
        contractor == MedicareContractor.CGS ? LocalDate.of(2021, 5, 2) : LocalDate.of(2021, 4, 25);
    Timeline<Citation> kx = PayerProfile.medicare(contractor).diagnosticLinesCarryKx();
    assertThat(kx.at(first.minusDays(1))).isEmpty();
    assertThat(kx.at(first)).isPresent();
    assertThat(kx.at(DAY)).isPresent();
  }

  @Test
  void medicare_namesItsContractorAndDocuments() {
    PayerProfile ohio = PayerProfile.medicare("OH");
    assertThat(ohio.title()).isEqualTo("Medicare, CGS (OH)");
    assertThat(ohio.contractor()).contains(MedicareContractor.CGS);
    assertThat(ohio.documents().at(DAY).orElseThrow().lcd()).isEqualTo("L38773");
    assertThat(ohio.remarks()).isEmpty();
    assertThat(ohio.editions()).hasSize(1);
  }

  @Test
  void virginia_isSplit() {
    assertThat(PayerProfile.medicare("VA").remarks())
        .singleElement()
        .satisfies(remark -> assertThat(remark).contains("Arlington", "Fairfax", "Alexandria"));
    PayerProfile north = PayerProfile.medicare("VA", MedicareContractor.NOVITAS);
    assertThat(north.contractor()).contains(MedicareContractor.NOVITAS);
    assertThat(north.documents().at(DAY).orElseThrow().lcd()).isEqualTo("L34892");
    assertThat(north.remarks()).isEmpty();
    assertThat(PayerProfile.medicare("VA", MedicareContractor.PALMETTO).remarks()).isEmpty();
  }

  @Test
  void contractorOfAnotherState_isRefused() {
    assertThatThrownBy(() -> PayerProfile.medicare("OH", MedicareContractor.NGS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("contractor ngs does not serve OH: expected cgs");
    assertThatThrownBy(() -> PayerProfile.medicare("MD", MedicareContractor.PALMETTO))
        .hasMessage("contractor palmetto does not serve MD: expected novitas");
    assertThatThrownBy(() -> PayerProfile.medicare("VA", MedicareContractor.NORIDIAN))
        .hasMessage("contractor noridian does not serve VA: expected palmetto or novitas");
  }

  @Test
  void pairTable_isThatOfTheSetting() {
    PayerProfile profile = PayerProfile.cpt();
    assertThat(profile.pairTable(BillingSetting.PROFESSIONAL)).isEqualTo(NcciSetting.PRACTITIONER);
    assertThat(profile.pairTable(BillingSetting.ASC_FACILITY)).isEqualTo(NcciSetting.PRACTITIONER);
    assertThat(profile.pairTable(BillingSetting.HOSPITAL_OUTPATIENT))
        .isEqualTo(NcciSetting.OUTPATIENT_HOSPITAL);
  }

  @Test
  void ownProfile_isBuiltAndSaysWhatItLacks() {
    PayerProfile own =
        PayerProfile.builder()
            .id("house")
            .title("house plan")
            .junctionConventions(Timeline.never())
            .putBilateralConvention(
                BillingSetting.PROFESSIONAL,
                Timeline.from(
                    LocalDate.of(2020, 1, 1),
                    BilateralConvention.of(
                        BilateralForm.RIGHT_LINE_THEN_LEFT_LINE,
                        new Citation("house", "manual", EvidenceGrade.A))))
            .build();
    assertThat(own.bilateral(BillingSetting.PROFESSIONAL, DAY).form())
        .isEqualTo(BilateralForm.RIGHT_LINE_THEN_LEFT_LINE);
    assertThatThrownBy(() -> own.bilateral(BillingSetting.ASC_FACILITY, DAY))
        .hasMessage("profile house has no bilateral convention for ASC facility");
    assertThatThrownBy(() -> own.bilateral(BillingSetting.PROFESSIONAL, LocalDate.of(2019, 12, 31)))
        .hasMessage("profile house has no bilateral convention on 2019-12-31");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OH | T12-L1, L1-2        | INJECTION   | 2024-12-31 | false
          OH | T12-L1, L1-2        | INJECTION   | 2025-01-01 | true
          OH | T12-L1, L1-2        | DESTRUCTION | 2025-01-01 | true
          OH | T12-L1              | INJECTION   | 2025-01-01 | false
          OH | T12-L1, L1-2, L2-3  | INJECTION   | 2025-01-01 | false
          TX | T12-L1, L1-2        | INJECTION   | 2025-01-01 | true
          TX | T12-L1, L1-2        | DESTRUCTION | 2025-01-01 | false
          """)
  void lumbarPair_isThePairAlone_whereThePayerCountsItSo(
      String state, String joints, CodeFamily family, LocalDate day, String expected) {
    Set<FacetLevel> treated = EnumSet.noneOf(FacetLevel.class);
    LevelNotation.readLevels(joints).levels().forEach(level -> treated.add(level.level()));
    assertThat(PayerProfile.medicare(state).isLumbarPair(treated, family, day))
        .isEqualTo(Boolean.parseBoolean(expected));
  }
}
