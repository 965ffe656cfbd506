package org.facetrules.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.encounter.Encounter;
import org.facetrules.policy.PayerProfile;
import org.facetrules.table.CodeFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a biller brings to the desk, and what goes onto the claim. */
class LevelCoderCasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt      | MBB: left L4-5                               | 64493-LT
          cpt      | MBB: L3-4 and L4-5 bilateral                 | 64493-50, 64494 x2
          M WA     | MBB: L3-4 and L4-5 bilateral                 | 64493-50, 64494-50
          M-ASC WA | MBB: L3-4 and L4-5 bilateral                 | 64493-RT, 64493-LT, 64494-RT, 64494-LT
          M WA     | MBB diagnostic: L3-4 and L4-5 bilateral      | 64493-50-KX, 64494-50-KX
          cpt      | MBB: right L3-4, left L4-5                   | 64493-RT, 64494-LT
          cpt      | MBB: L4-5 left, L5-S1 bilateral              | 64493-50, 64494-LT
          M WA     | MBB: L4-5 left, L5-S1 bilateral              | 64493-50, 64494-LT
          cpt      | MBB: L3-4, L4-5 bilateral, L5-S1 left        | 64493-50, 64494 x2, 64495-LT
          M WA     | MBB: L3-4, L4-5 bilateral, L5-S1 left        | 64493-50, 64494-50, 64495-LT
          cpt      | MBB: L1-2, L2-3, L3-4 right, L4-5 left       | 64493-RT, 64494-RT, 64495
          cpt      | MBB: L2-3 to L5-S1 bilateral                 | 64493-50, 64494 x2, 64495 x2
          M WA     | MBB: L2-3 to L5-S1 bilateral                 | 64493-50, 64494-50, 64495-50
          M-ASC WA | MBB: L2-3 to L5-S1 bilateral                 | 64493-RT, 64493-LT, 64494-RT, 64494-LT, 64495-RT, 64495-LT
          cpt      | MBB: C2-3, C3-4, C4-5, C5-6 right            | 64490-RT, 64491-RT, 64492-RT
          cpt      | MBB: C5-6 and L4-5 right                     | 64490-RT, 64493-RT
          M WA     | MBB: C5-6 and L4-5 right                     | 64490-RT, 64493-RT
          cpt      | MBB: nerves L3, L4, L5 right                 | 64493-RT, 64494-RT
          cpt      | MBB: nerves TON, C3, C4 right                | 64490-RT, 64491-RT
          M OH     | MBB: T12-L1 and L1-2 left                    | 64490-LT, 64494-LT
          cpt      | MBB: T12-L1 and L1-2 left                    | 64490-LT, 64493-LT
          M OH     | MBB: T12-L1 left, L1-2 bilateral             | 64490-LT, 64494-50
          cpt      | MBB: T11-12, T12-L1, L1-2 left               | 64490-LT, 64491-LT, 64493-LT
          M OH     | MBB: T11-12, T12-L1, L1-2 left               | 64490-LT, 64491-LT, 64493-LT
          M OH     | MBB: T12-L1 and L4-5 left                    | 64490-LT, 64493-LT
          M OH     | RFA: T12-L1 and L1-2 left                    | 64633-LT, 64636-LT
          cpt      | MBB us: L4-5 left                            | 0216T-LT
          cpt      | RFA: L3-4, L4-5, L5-S1 left                  | 64635-LT, 64636-LT x2
          cpt      | RFA: L3-4, L4-5, L5-S1 bilateral             | 64635-50, 64636 x4
          M WA     | RFA: L3-4, L4-5 bilateral, L5-S1 left        | 64635-50, 64636-50, 64636-LT
          cpt      | PRF: L4-5, L5-S1 bilateral                   | 64999
          cpt      | MBB: C1-2 left                               | 64490-LT
          cpt      | IA: L4-5 right + MBB: nerves L3, L4 right    | 64493-RT
          M WA     | IA therapeutic: L4-5 right + MBB diagnostic: L4-5 left | 64493-50
          M WA     | RFA: L4-5 left + MBB: L4-5 left              | 64635-LT
          M WA     | RFA: L4-5 left + MBB: L2-3 left              | 64635-LT, 64493-59-LT
          M WA     | RFA: L4-5 left + MBB: L4-5 right             | 64635-LT, 64493-RT
          M WA     | MBB: L4-5                                    | 64493
          """)
  void codes(String payer, String procedures, String lines) {
    assertThat(Shorthand.lines(Shorthand.code(payer, procedures))).isEqualTo(lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MBB: L3-4 right, L5-S1 left                | L5_S1        | 64493-LT, 64494-RT
          MBB: L3-4 right, L4-5 right, L5-S1 left    | L4_L5, L5_S1 | 64493-RT, 64494-LT, 64495-RT
          MBB: L3-4 bilateral, L5-S1 left            | L5_S1        | 64493-LT, 64494 x2
          MBB: L3-4 right, C5-6 right, C3-4 left     | C5_C6, L3_L4 | 64490-RT, 64491-LT, 64493-RT
          RFA: L3-4 right, L4-5 right, L5-S1 left    | L5_S1        | 64635-LT, 64636-RT x2
          RFA: L3-4 right, L5-S1 left                | L1_L2        | 64635-RT, 64636-LT
          """)
  void levelsAskedForFirst_takeTheFirstCodes(String procedures, String first, String lines) {
    List<FacetLevel> order = Arrays.stream(first.split(", ", -1)).map(FacetLevel::valueOf).toList();
    Encounter encounter = Shorthand.encounter("cpt", procedures, Shorthand.DAY);
    CodeFamily family =
        procedures.startsWith("RFA") ? CodeFamily.DESTRUCTION : CodeFamily.INJECTION;
    CodedEncounter coded =
        LevelCoder.forPayer(PayerProfile.cpt()).code(encounter, Map.of(family, order));
    assertThat(Shorthand.lines(coded)).isEqualTo(lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MBB: nerves L3, L5 left                              | /procedures/0/nerves | left over
          MBB mri: L4-5 left                                   | /procedures/0        | no code in our sources for a facet procedure under MRI
          RFA: C1-2 left                                       | /procedures/0        | no code in our sources for nerve destruction at C1-C2
          RFA: C0-1 left                                       | /procedures/0        | no code in our sources for nerve destruction at C0-C1
          MBB us: C1-2 left                                    | /procedures/0        | no code in our sources for an injection under ultrasound at C1-C2
          MBB: L3                                              | /procedures/0/sites/0 | several readings
          MBB: left L4-5 right L5-S1                           | /procedures/0/sites/0 | several readings
          MBB:                                                 | /procedures/0        | levels not documented
          MBB unguided: L4-5 left                              | /procedures/0        | guidance not documented
          RFA unguided: L4-5 left                              | /procedures/0        | guidance not documented
          ?: L4-5 left                                         | /procedures/0        | technique not documented
          MBB: nerves L4 left                                  | /procedures/0/nerves | left over
          """)
  void asksAndCodesNothing(String procedures, String place, String question) {
    CodedEncounter coded = Shorthand.code("cpt", procedures);
    assertThat(coded.lines()).isEmpty();
    assertThat(coded.queries()).hasSize(1);
    assertThat(coded.queries().get(0).at()).isEqualTo(place);
    assertThat(coded.queries().get(0).message()).contains(question);
  }

  @Test
  void twoBranchesApart_bothReadingsAreNamed() {
    CodedEncounter coded = Shorthand.code("cpt", "MBB: nerves L3, L5 left");
    assertThat(coded.queries().get(0).message()).contains("L3 medial branch left", "L5");
    // L3 and L5 with L4 between them; L3 with L2 above it.
    assertThat(String.join("; ", coded.queries().get(0).readings())).contains("L3-L4", "L4-L5");
  }

  @Test
  void differentSidesOnOneLine_aStepSaysWhy() {
    CodedEncounter coded = Shorthand.code("cpt", "MBB: L1-2, L2-3, L3-4 right, L4-5 left");
    assertThat(texts(coded.lines().get(2)))
        .contains("levels on different sides on one line: no side modifier, one unit");
  }

  @Test
  void junctionUnderTheCodeSetAlone_aStepNamesTheOtherReading() {
    CodedEncounter coded = Shorthand.code("cpt", "MBB: T12-L1 and L1-2 left");
    assertThat(coded.lines()).hasSize(2);
    for (CodedLine line : coded.lines()) {
      assertThat(texts(line)).contains("each in its own region", "lumbar add-on follow");
      assertThat(line.steps()).anyMatch(step -> step.citation().key().equals("AAPC-N135379"));
    }
  }

  @Test
  void junctionWithAFurtherLevel_medicareIsToldThatSourcesAreSilent() {
    CodedEncounter medicare = Shorthand.code("M OH", "MBB: T11-12, T12-L1, L1-2 left");
    assertThat(medicare.remarks()).hasSize(1);
    assertThat(medicare.remarks().get(0).text()).contains("T12-L1 and L1-L2", "silent");
    assertThat(Shorthand.code("cpt", "MBB: T11-12, T12-L1, L1-2 left").remarks()).isEmpty();
    assertThat(Shorthand.code("M OH", "MBB: T12-L1 and L4-5 left").remarks()).isEmpty();
  }

  @Test
  void withoutImaging_noFacetCodeAndTheRemarkSaysWhy() {
    CodedEncounter coded = Shorthand.code("cpt", "MBB none: L4-5 left");
    assertThat(coded.lines()).isEmpty();
    assertThat(coded.queries()).isEmpty();
    assertThat(coded.remarks()).hasSize(1);
    assertThat(coded.remarks().get(0).text()).contains("not a facet code", "20552", "20553");
    assertThat(coded.remarks().get(0).citation().key()).isEqualTo("BECK10");
  }

  @Test
  void mixedPurposes_noKxAndAStepSaysWhy() {
    CodedEncounter coded =
        Shorthand.code("M WA", "IA therapeutic: L4-5 right + MBB diagnostic: L4-5 left");
    assertThat(texts(coded.lines().get(0))).contains("diagnostic and therapeutic", "no KX");
  }

  @Test
  void sideNotDocumented_codedWithoutSideAndAsked() {
    CodedEncounter coded = Shorthand.code("M WA", "MBB: L4-5");
    assertThat(coded.queries()).hasSize(1);
    assertThat(coded.queries().get(0).message()).isEqualTo("side not documented: L4-L5");
    assertThat(coded.queries().get(0).readings()).containsExactly("left", "right", "bilateral");
    assertThat(texts(coded.lines().get(0))).contains("side not documented");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RFA: nerves L5 dorsal ramus and S1, S2, S3 lateral branches           | 64625
          RFA: nerves L5 dorsal ramus left / nerves S1-S3 lateral branches left | 64625
          MBB: nerves L5 DR bilateral / nerves S1-S3 lateral branches bilateral | 64451
          MBB: nerves S1 lateral branch left                                    | 64451
          """)
  void sacralLateralBranches_noFacetCodeAndTheOtherCodeIsNamed(String procedures, String code) {
    CodedEncounter coded = Shorthand.code("cpt", procedures);
    assertThat(coded.lines()).isEmpty();
    assertThat(coded.queries()).isEmpty();
    assertThat(coded.remarks()).hasSize(1);
    assertThat(coded.remarks().get(0).text()).contains(code, "not a facet code");
  }

  private static String texts(CodedLine line) {
    return String.join("; ", line.steps().stream().map(CodingStep::text).toList());
  }
}
