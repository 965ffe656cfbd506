package org.facetrules.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Citation;
import org.facetrules.source.Sources;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;
import org.facetrules.table.MedicareContractor;
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
      assertThat(sheet.open())
          .containsExactly(
              "documentation",
              "authorization",
              "coverage",
              "denials",
              "pair edits with other codes");
    }
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
