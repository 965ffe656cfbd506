package org.facetrules.coding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be coded is asked, and the rest is answered. */
class LevelCoderQueriesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ?: L4-5 left             | technique not documented | 64490-64495; 64633-64636
          MBB unguided: L4-5 left  | guidance not documented  | fluoroscopy or CT: 64490-64495; ultrasound: 0213T-0218T; not a facet code
          RFA unguided: L4-5 left  | guidance not documented  | fluoroscopy or CT: 64633-64636; 64999
          """)
  void notKnown_namesWhatEachAnswerWouldMean(String procedures, String message, String readings) {
    CodedEncounter coded = Shorthand.code("cpt", procedures + " + MBB: C4-5 left");
    assertThat(Shorthand.lines(coded)).isEqualTo("64490-LT");
    CodingQuery query = onlyQuery(coded);
    assertThat(query.at()).isEqualTo("/procedures/0");
    assertThat(query.message()).contains(message);
    assertThat(String.join("; ", query.readings())).contains(Splitter.on("; ").split(readings));
  }

  @Test
  void unlistedTechniques_needNoGuidance() {
    CodedEncounter coded = Shorthand.code("cpt", "PRF unguided: L4-5 left");
    assertThat(Shorthand.lines(coded)).isEqualTo("64999");
    assertThat(coded.queries()).isEmpty();
  }

  @Test
  void belowEightyDegrees_isUnlistedWhateverTheGuidance() {
    CodedEncounter coded = Shorthand.code("cpt", "RFA 79C unguided: L4-5 left");
    assertThat(Shorthand.lines(coded)).isEqualTo("64999");
    assertThat(coded.queries()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MBB: C1-2 left, C2-3 left     | 64490-LT, 64491-LT | 0
          MBB us: C1-2 left, C2-3 left  | 0213T-LT           | 1
          RFA: C1-2 left, C2-3 left     | 64633-LT           | 1
          RFA: C0-1 left, C1-2 left     | -                  | 2
          PRF: C1-2 left                | 64999              | 0
          """)
  void upperCervicalLevels_haveAnInjectionCodeOnly(String procedures, String lines, int queries) {
    CodedEncounter coded = Shorthand.code("cpt", procedures);
    assertThat(Shorthand.lines(coded)).isEqualTo(lines.equals("-") ? "" : lines);
    assertThat(coded.queries()).hasSize(queries);
    assertThat(coded.queries())
        .allMatch(query -> query.message().contains("no code in our sources"));
  }

  @Test
  void ambiguousSite_theOtherSitesAreCoded() {
    CodedEncounter coded = Shorthand.code("cpt", "MBB: L4-5 left / L3");
    assertThat(Shorthand.lines(coded)).isEqualTo("64493-LT");
    CodingQuery query = onlyQuery(coded);
    assertThat(query.at()).isEqualTo("/procedures/0/sites/1");
    assertThat(query.message()).startsWith("\"L3\" has several readings");
    assertThat(query.readings()).hasSizeGreaterThan(1).contains("L3-L4");
  }

  @Test
  void ambiguousNerve_isAsked() {
    CodedEncounter coded = Shorthand.code("cpt", "MBB: nerves left L3 right L4");
    assertThat(coded.lines()).isEmpty();
    assertThat(coded.queries().get(0).at()).isEqualTo("/procedures/0/nerves/0");
  }

  @Test
  void oddNerve_theCompleteJointsAreCoded() {
    CodedEncounter coded = Shorthand.code("cpt", "MBB: nerves L1, L3, L4 left");
    assertThat(Shorthand.lines(coded)).isEqualTo("64493-LT");
    assertThat(coded.lines().get(0).levels().get(0).label()).isEqualTo("L4-L5 left");
    CodingQuery query = onlyQuery(coded);
    assertThat(query.at()).isEqualTo("/procedures/0/nerves");
    assertThat(query.message()).contains("L1 medial branch left");
    assertThat(query.readings()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MBB: L4-5 left / nerves L2, L3 left                    | 64493-LT           | nerves: L3-L4 left
          MBB: L4-5 left / nerves L3, L4 right                   | 64493-LT           | nerves: L4-L5 right
          MBB: L4-5 left / nerves L4 left                        | 64493-LT           | nerves: no complete joint
          MBB: L4-5, L5-S1 left / nerves L3, L4 left             | 64493-LT, 64494-LT | nerves: L4-L5 left
          """)
  void sitesAndNervesDisagree_theLinesFollowTheSites(
      String procedures, String lines, String reading) {
    CodedEncounter coded = Shorthand.code("cpt", procedures);
    assertThat(Shorthand.lines(coded)).isEqualTo(lines);
    CodingQuery query = onlyQuery(coded);
    assertThat(query.at()).isEqualTo("/procedures/0/nerves");
    assertThat(query.message()).isEqualTo("sites and nerves disagree; the lines follow the sites");
    assertThat(query.readings()).hasSize(2).contains(reading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MBB: L4-5 left / nerves L3, L4 left
          MBB: L4-5, L5-S1 bilateral / nerves L3, L4, L5 bilateral
          MBB: L4-5 left / nerves L3, L4
          RFA: L5-S1 left / nerves L4, L5 DR left / nerves S1 communicating branch left
          """)
  void sitesAndNervesAgree_nothingIsAsked(String procedures) {
    assertThat(Shorthand.code("cpt", procedures).queries()).isEmpty();
  }

  @Test
  void fluoroscopyAndUltrasoundAtOneJoint_codedOnceAndAsked() {
    CodedEncounter coded = Shorthand.code("cpt", "MBB: L4-5 left + MBB us: L4-5, L5-S1 left");
    assertThat(Shorthand.lines(coded)).isEqualTo("64493-LT, 0216T-LT");
    assertThat(coded.lines().get(1).levels().get(0).label()).isEqualTo("L5-S1 left");
    assertThat(onlyQuery(coded).message()).contains("L4-L5 left", "ultrasound", "fluoroscopy");
    assertThat(onlyQuery(coded).readings()).hasSize(2);
  }

  @Test
  void fluoroscopyAndUltrasoundOnTheTwoSides_areTwoServices() {
    CodedEncounter coded = Shorthand.code("cpt", "MBB: L4-5 left + MBB us: L4-5 right");
    assertThat(Shorthand.lines(coded)).isEqualTo("64493-LT, 0216T-RT");
    assertThat(coded.queries()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RFA: L4-5 left + MBB: L4-5      | 64635-LT
          RFA: L4-5 + MBB: L4-5 left      | 64635
          RFA: L4-5 + MBB: L4-5           | 64635
          RFA: L4-5 + MBB: L4-5 bilateral | 64635
          """)
  void injectionAndDestructionAtOneJoint_aSideMissing_isAsked(String procedures, String lines) {
    CodedEncounter coded = Shorthand.code("M WA", procedures);
    assertThat(Shorthand.lines(coded)).isEqualTo(lines);
    assertThat(coded.queries())
        .anySatisfy(
            query -> {
              assertThat(query.message())
                  .contains("injection and destruction at L4-L5", "not coded until answered");
              assertThat(query.readings()).hasSize(2);
            });
  }

  @Test
  void includedInjection_aRemarkSaysWhy() {
    CodedEncounter coded = Shorthand.code("M WA", "RFA: L4-5 left + MBB: L4-5 bilateral");
    assertThat(coded.remarks()).hasSize(1);
    assertThat(coded.remarks().get(0).text())
        .isEqualTo("the injection at L4-L5 left is included in the destruction there");
    assertThat(coded.queries()).isEmpty();
  }

  @Test
  void cyst_aStepWarnsThatPayersDiffer() {
    CodedEncounter coded = Shorthand.code("M FL", "CYST: L4-5 left + MBB: L5-S1 left");
    assertThat(Shorthand.lines(coded)).isEqualTo("64493-LT, 64494-LT");
    assertThat(coded.lines().get(0).steps()).contains(Steps.CYST);
    assertThat(coded.lines().get(1).steps()).doesNotContain(Steps.CYST);
  }

  @Test
  void mergedProcedures_aStepSaysSo() {
    CodedEncounter coded = Shorthand.code("cpt", "IA: L4-5 left + MBB: L4-5, L5-S1 left");
    assertThat(Shorthand.lines(coded)).isEqualTo("64493-LT, 64494-LT");
    assertThat(texts(coded.lines().get(0))).contains("one level");
    assertThat(texts(coded.lines().get(1))).doesNotContain("several procedures");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MBB diagnostic: L4-5 left + MBB therapeutic: L5-S1 left            | 64493-LT-KX, 64494-LT
          MBB diagnostic: L4-5 left + MBB: L4-5 right                        | 64493-50
          MBB diagnostic: L4-5 left + IA therapeutic: L4-5 left              | 64493-LT
          MBB diagnostic: L2-3, L3-4, L4-5 left + IA therapeutic: L5-S1 left | 64493-LT-KX, 64494-LT-KX, 64495-LT
          RFA: L4-5 left + MBB diagnostic: L4-5 right + IA therapeutic: L4-5 left | 64635-LT, 64493-RT-KX
          """)
  void kxBySideAndLevel(String procedures, String lines) {
    assertThat(Shorthand.lines(Shorthand.code("M WA", procedures))).isEqualTo(lines);
  }

  @Test
  void kxInTheTwoLineForm_isJudgedSideBySide() {
    CodedEncounter coded =
        Shorthand.code("M-ASC WA", "MBB diagnostic: L4-5 left + IA therapeutic: L4-5 right");
    assertThat(Shorthand.lines(coded)).isEqualTo("64493-RT, 64493-LT-KX");
  }

  @Test
  void kxIsNotForUltrasoundOrDestruction() {
    assertThat(Shorthand.lines(Shorthand.code("M WA", "MBB us diagnostic: L4-5 left")))
        .isEqualTo("0216T-LT");
    assertThat(Shorthand.lines(Shorthand.code("M WA", "RFA diagnostic: L4-5 left")))
        .isEqualTo("64635-LT");
  }

  @Test
  void unknownPurpose_aStepSaysWhyThereIsNoKx() {
    assertThat(texts(Shorthand.code("M WA", "MBB: L4-5 left").lines().get(0)))
        .contains("purpose not documented: no KX");
    assertThat(texts(Shorthand.code("cpt", "MBB: L4-5 left").lines().get(0))).doesNotContain("KX");
  }

  @Test
  void rangeThatSkipsAVertebra_isReadAsJointsAndTheNerveReadingIsNamed() {
    CodedEncounter coded = Shorthand.code("cpt", "MBB: L3-5 left");
    assertThat(Shorthand.lines(coded)).isEqualTo("64493-LT, 64494-LT");
    assertThat(coded.remarks()).hasSize(1);
    assertThat(coded.remarks().get(0).at()).isEqualTo("/procedures/0/sites/0");
    assertThat(coded.remarks().get(0).text())
        .contains(
            "read as joints: L3-L4 left, L4-L5 left",
            "as nerves it would be L4-L5 left, L5-S1 left");
    assertThat(Shorthand.code("cpt", "IA: L3-5 left").remarks()).isEmpty();
  }

  @Test
  void editions_areThoseOfTheTablesUsed() {
    assertThat(Shorthand.code("cpt", "MBB: L4-5 left").editions()).hasSize(1);
    assertThat(Shorthand.code("M WA", "MBB: L4-5 left").editions()).hasSize(2);
    assertThat(Shorthand.code("M WA", "MBB: L2-3 left + RFA: L4-5 left").editions()).hasSize(3);
  }

  private static CodingQuery onlyQuery(CodedEncounter coded) {
    assertThat(coded.queries()).hasSize(1);
    return coded.queries().get(0);
  }

  private static String texts(CodedLine line) {
    return String.join("; ", line.steps().stream().map(CodingStep::text).toList());
  }
}
