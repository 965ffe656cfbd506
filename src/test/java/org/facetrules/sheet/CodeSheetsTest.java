package org.facetrules.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Citation;
import org.facetrules.source.Sources;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.DenialCode;
import org.facetrules.table.DenialCodes;
import org.facetrules.table.DocumentationElement;
import org.facetrules.table.DocumentationElements;
import org.facetrules.table.DocumentedIntervention;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;
import org.facetrules.table.MedicareContractor;
import org.facetrules.table.NcciSetting;
import org.facetrules.table.PairAnswer;
import org.facetrules.table.PairEdit;
import org.facetrules.table.PairEditTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodeSheetsTest {
  @Test
  void everyFacetCodeAndTheUnlistedCode_haveASheet() {
    List<ProcedureCode> facetCodes = new ArrayList<>();
    for (FamilyCodes codes : FacetCodes.standard().all()) {
      facetCodes.addAll(List.of(codes.first(), codes.second(), codes.further()));
    }
    assertThat(CodeSheets.all()).extracting(CodeSheet::code).containsAll(facetCodes).hasSize(22);
    assertThat(Stream.of("20552", "20553", "64451", "64625", "27096", "64999"))
        .allMatch(code -> CodeSheets.find(ProcedureCode.of(code)).isPresent());
    assertThat(CodeSheets.find(ProcedureCode.of("99213"))).isEmpty();
  }

  @Test
  void labels_areShort_andFamiliesAreOfFacetCodesOnly() {
    for (CodeSheet sheet : CodeSheets.all()) {
      boolean facet = FacetPlace.find(sheet.code()).isPresent();
      assertThat(sheet.label()).hasSizeLessThanOrEqualTo(60);
      assertThat(sheet.family().isPresent()).as(sheet.code().value()).isEqualTo(facet);
      assertThat(sheet.region().isPresent()).as(sheet.code().value()).isEqualTo(facet);
    }
  }

  /** What is not known of a code is said: nothing is left out in silence. */
  @Test
  void topicsWithoutAWord_areOpen() {
    for (CodeSheet sheet : CodeSheets.all()) {
      List<String> topics = sheet.rows().stream().map(row -> row.topic().label()).toList();
      assertThat(sheet.open()).as(sheet.code().value()).doesNotContainAnyElementsOf(topics);
      assertThat(FacetPlace.find(sheet.code()).isPresent() && !sheet.open().isEmpty())
          .as(sheet.code().value())
          .isEqualTo(
              sheet.code().value().matches("021[3-8]T") && !topics.contains("authorization"));
    }
    assertThat(CodeSheets.find(ProcedureCode.of("20552")).orElseThrow().open())
        .containsExactly(
            "coverage", "authorization", "documentation", "pair edits with other codes");
    assertThat(CodeSheets.find(ProcedureCode.of("64999")).orElseThrow().open())
        .containsExactly("documentation", "pair edits with other codes");
  }

  @Test
  void everyStatement_hasAKnownSource() {
    for (CodeSheet sheet : CodeSheets.all()) {
      assertThat(sheet.rows()).isNotEmpty().isSortedAccordingTo(byTopic());
      Stream<Citation> cited =
          Stream.concat(
              sheet.rows().stream().flatMap(row -> row.citations().stream()),
              sheet.mistakes().stream().flatMap(mistake -> mistake.citations().stream()));
      assertThat(cited).allMatch(citation -> Sources.find(citation.key()).isPresent());
    }
  }

  @Test
  void everyFacetSheet_hasTheTopicsOfItsKind() {
    for (CodeSheet sheet : CodeSheets.all()) {
      FacetPlace.find(sheet.code())
          .ifPresent(
              place -> {
                List<SheetTopic> topics = sheet.rows().stream().map(SheetRow::topic).toList();
                assertThat(topics)
                    .contains(
                        SheetTopic.MEANING,
                        SheetTopic.COUNTS,
                        SheetTopic.USE,
                        SheetTopic.IN_FORCE,
                        SheetTopic.IMAGING,
                        SheetTopic.UNITS,
                        SheetTopic.BOTH_SIDES,
                        SheetTopic.MODIFIERS,
                        SheetTopic.COVERAGE,
                        SheetTopic.AUTHORIZATION,
                        SheetTopic.DOCUMENTATION,
                        SheetTopic.DENIALS,
                        SheetTopic.OTHER_PAIRS,
                        SheetTopic.GLOBAL_PERIOD,
                        SheetTopic.INDICATORS,
                        SheetTopic.NEVER_TOGETHER,
                        SheetTopic.MISTAKEN_FOR);
                assertThat(topics.contains(SheetTopic.NEEDS)).isNotEqualTo(place.isFirst());
                assertThat(topics.contains(SheetTopic.DIAGNOSTIC_MARKING))
                    .isEqualTo(place.family() == CodeFamily.INJECTION);
              });
    }
  }

  /** The facts of the sheets, read by hand from coding-facts 1, 2.4, 3, 6 and 7. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          64492 | MEANING       | cervical/thoracic, third and any additional level
          64493 | MEANING       | facet injection under fluoroscopy or CT, lumbar, first level
          64636 | MEANING       | destruction of facet nerves under fluoroscopy or CT, lumbar, each additional joint
          0216T | MEANING       | facet injection under ultrasound, lumbar, first level
          27096 | MEANING       | no facet code: the sacroiliac joint is no facet joint
          64492 | COUNTS        | one unit a day for all further levels of the region together
          64634 | COUNTS        | one unit for each further joint of the region
          64490 | USE           | neck and upper back, C0-C1 to T12-L1
          64495 | USE           | low back, L1-L2 to L5-S1
          64635 | IN_FORCE      | from 2012-01-01, no last day known on 2026-11-23; replaced 64622
          0213T | IN_FORCE      | from 2010, day not known
          64451 | IN_FORCE      | in force by 2020-01-01
          64492 | NEEDS         | 64490 and 64491 on the same date
          64495 | NEEDS         | 64493 and 64494 on the same date
          64494 | NEEDS         | 64493 on the same date: the add-on table lists 64490 and 64493
          64494 | NEEDS         | or 64490, when T12-L1 and L1-L2 are the only levels: Medicare CGS from 2025-01-01
          64494 | NEEDS         | the code set alone; but the national add-on table also lets the lumbar add-on follow
          64636 | NEEDS         | or 64633, when T12-L1 and L1-L2 are the only levels: Medicare CGS from 2025-01-01; but
          64636 | NEEDS         | not 64633 for T12-L1 with L1-L2
          64490 | NEEDED_BY     | 64491, 64492 and 64494 list it as a primary
          20552 | NEEDED_BY     | 77002 lists it as a primary
          64492 | IMAGING       | included: 76000, 76942, 77002, 77003, 77012 and 77021 are not billed beside it
          64633 | IMAGING       | included: 76000, 77002, 77003 and 77012 are not billed beside it
          64492 | UNITS         | 1 a day, all lines of the day summed, not appealable
          64636 | UNITS         | 4 a day, all lines of the day summed, appealable
          64494 | BOTH_SIDES    | code set until 2019-12-31: 64494-50 x1
          64494 | BOTH_SIDES    | code set from 2020-01-01: 64494 x2, without 50
          64493 | BOTH_SIDES    | code set from 2020-01-01: 64493-50 x1
          64494 | BOTH_SIDES    | Medicare, professional: 64494-50 x1
          64494 | BOTH_SIDES    | Medicare, ASC facility: 64494-RT and 64494-LT, two lines, x1 each
          64636 | BOTH_SIDES    | Medicare, professional: 64636-50, one unit for each such joint
          64635 | MODIFIERS     | never: E1, E2
          64493 | DIAGNOSTIC_MARKING | wanted by Medicare: First Coast from 2021-04-25
          64490 | COVERAGE      | levels per region and session, 2: Medicare Noridian from 2021-04-25 (D, C from 2026-04-16)
          64492 | COVERAGE      | third injected level, on-appeal: Medicare Noridian, NGS, First Coast from 2021-04-25 until 2024-08-15 (C)
          64492 | COVERAGE      | third injected level, not-covered: Medicare Noridian from 2024-08-16 (D, C from 2026-04-16)
          64635 | COVERAGE      | denervation sessions per region in the window, 2: Medicare Noridian
          64493 | COVERAGE      | therapeutic injections, not-covered: UnitedHealthcare commercial
          0213T | COVERAGE      | imaging covered, fluoroscopy ct: Medicare
          64999 | COVERAGE      | techniques not covered, pulsed-radiofrequency cryoablation chemical-ablation laser-ablation: Medicare
          64493 | COVERAGE      | Humana Medicare Advantage: as the Medicare contractor, from 2026-07-01
          64493 | COVERAGE      | nothing was read, which is neither yes nor no: UnitedHealthcare commercial
          64495 | AUTHORIZATION | Original Medicare, hospital outpatient facility: needed 2023-07-01 to 2024-08-15
          64495 | AUTHORIZATION | Original Medicare: not listed from 2024-08-16
          64493 | AUTHORIZATION | Original Medicare, hospital outpatient facility: needed from 2024-08-16
          64999 | AUTHORIZATION | Humana commercial, every setting: needed from 2024-07-01
          64635 | AUTHORIZATION | Alabama Medicaid, every setting: needed from 2024-05-01
          64635 | AUTHORIZATION | not known, no list was read: UnitedHealthcare commercial
          64493 | DOCUMENTATION | a therapeutic injection, asked by the coverage policy: reason why no ablation
          64633 | DOCUMENTATION | a thermal destruction, asked by
          64635 | DENIALS       | session-cap, Medicare: CARC 151, RARC N115, group CO
          64635 | DENIALS       | session-cap, other payers: CARC 119, RARC N435, group CO or PR
          64492 | DENIALS       | authorization, every payer: CARC 197, RARC N210, group CO: authorization absent; appealable (seen on a contractor's page; predicted by FR-801, FR-804)
          64999 | DENIALS       | unlisted, every payer: CARC 16
          64492 | OTHER_PAIRS   | practitioner: 33 other codes paid beside it only with a modifier that tells them apart, among them imaging 76000
          64635 | GLOBAL_PERIOD | 010: 10 days
          64492 | INDICATORS    | multiple procedures 0 (not reduced); both sides 1
          64493 | INDICATORS    | assistant 2 (may be paid)
          64635 | INDICATORS    | assistant 1 (never paid)
          64490 | NEVER_TOGETHER | practitioner: never paid beside it: 0213T, 0214T, 0215T, 0216T, 0217T, 0218T, 20560, 20561
          64493 | NEVER_TOGETHER | practitioner: it is never paid beside 64451, 64625
          64451 | NEVER_TOGETHER | never paid beside it: 0213T, 0216T, 64493, 64494, 64495
          64492 | MISTAKEN_FOR  | 27096 (sacroiliac joint injection, professional claim): right when
          64999 | RIGHT_WHEN    | below 80 C
          """)
  void sheets_sayWhatTheFactsSay(String code, SheetTopic topic, String statement) {
    assertThat(statements(code, topic)).anyMatch(found -> found.contains(statement));
  }

  /** An assistant at surgery is never paid for destruction and may be paid for injections. */
  @Test
  void assistants_belongToInjectionsAlone() {
    assertThat(statements("64490", SheetTopic.MODIFIERS))
        .anyMatch(text -> text.startsWith("80, 81, 82, AS: "));
    assertThat(statements("64635", SheetTopic.MODIFIERS))
        .anyMatch(text -> text.startsWith("never: ") && text.endsWith("80, 81, 82, AS"));
    assertThat(statements("0213T", SheetTopic.MODIFIERS)).noneMatch(text -> text.contains("AS"));
  }

  /** The sheet reads the Medicare forms of one contractor; they are those of every other. */
  @ParameterizedTest
  @EnumSource
  void bilateralForms_areTheSameForEveryContractor(MedicareContractor contractor) {
    PayerProfile medicare = PayerProfile.medicare(contractor);
    assertThat(medicare.bilateralConventions())
        .isEqualTo(PayerProfile.medicare("OH").bilateralConventions())
        .containsOnlyKeys(BillingSetting.values());
  }

  /** The sheet reads the hospital program from one contractor; it is that of every other. */
  @ParameterizedTest
  @EnumSource
  void authorizationProgram_isTheSameForEveryContractor(MedicareContractor contractor) {
    CoveragePolicy policy = CoveragePolicy.medicare(contractor);
    CoveragePolicy read = CoveragePolicy.medicare(MedicareContractor.CGS);
    for (CoverageTerm<?> term :
        List.of(CoverageTerm.AUTHORIZED_CODES, CoverageTerm.AUTHORIZATION_SCOPE)) {
      assertThat(policy.timeline(term)).isEqualTo(read.timeline(term));
    }
  }

  /** Each element that is asked of a family stands on each sheet of it. */
  @Test
  void everyElementOfTheRecord_standsOnTheSheetsOfItsInterventions() {
    for (DocumentationElement element : DocumentationElements.standard().all()) {
      DocumentedIntervention of = element.intervention();
      String code =
          of == DocumentedIntervention.DESTRUCTION
                  || of == DocumentedIntervention.REPEAT_DESTRUCTION
              ? "64635"
              : "64493";
      assertThat(statements(code, SheetTopic.DOCUMENTATION))
          .anyMatch(
              text -> text.startsWith(of.label()) && text.contains(element.element().label()));
    }
    assertThat(statements("64635", SheetTopic.DOCUMENTATION))
        .noneMatch(text -> text.startsWith(DocumentedIntervention.THERAPEUTIC.label()));
    assertThat(statements("64490", SheetTopic.DOCUMENTATION))
        .noneMatch(text -> text.startsWith(DocumentedIntervention.DESTRUCTION.label()));
  }

  /** Every denial stands on some sheet, and those of one kind of code on its sheets alone. */
  @Test
  void denials_standWhereTheyCanArise() {
    for (DenialCode denial : DenialCodes.standard().all()) {
      String code = denial.category().equals("unlisted") ? "64999" : "64492";
      assertThat(statements(code, SheetTopic.DENIALS))
          .anyMatch(
              text -> text.startsWith(denial.category() + ", ") && text.contains(denial.codes()));
    }
    assertThat(statements("64490", SheetTopic.DENIALS))
        .noneMatch(text -> text.matches("(add-on|level-limit|unlisted), .*"))
        .anyMatch(text -> text.startsWith("kx, "));
    assertThat(statements("64635", SheetTopic.DENIALS)).noneMatch(text -> text.startsWith("kx, "));
    assertThat(statements("20552", SheetTopic.DENIALS)).hasSize(4);
  }

  /** The counts of the sheet, against the table asked pair by pair. */
  @ParameterizedTest
  @CsvSource({"64490", "64495", "64633", "0216T", "64451"})
  void countsOfPairs_areThoseOfTheTable(String code) {
    ProcedureCode own = ProcedureCode.of(code);
    int expected = 0;
    for (NcciSetting setting : NcciSetting.values()) {
      PairEditTable table = PairEditTable.bundled(setting);
      LocalDate day = table.edition().asOf();
      for (PairEdit edit : table.of(own)) {
        ProcedureCode partner = edit.columnOne().equals(own) ? edit.columnTwo() : edit.columnOne();
        assertThat(table.between(own, partner, day)).isEqualTo(new PairAnswer.InForce(edit));
        expected += CodeSheets.find(partner).isPresent() ? 0 : 1;
      }
    }
    int counted =
        statements(code, SheetTopic.OTHER_PAIRS).stream()
            .mapToInt(text -> Integer.parseInt(text.replaceAll(".*?([0-9]+) other code.*", "$1")))
            .sum();
    assertThat(counted).isEqualTo(expected);
  }

  private static Comparator<SheetRow> byTopic() {
    return Comparator.comparing(SheetRow::topic);
  }

  private static List<String> statements(String code, SheetTopic topic) {
    return CodeSheets.find(ProcedureCode.of(code)).orElseThrow().rows().stream()
        .filter(row -> row.topic() == topic)
        .map(SheetRow::statement)
        .toList();
  }
}
