package org.facetrules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.facetrules.claim.LineNotation;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.PayerProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reading passes over, and whose form of bilateral lines it names. */
class ClaimRemarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          64493-LT J3301      | [2] | none    | J3301 is no facet code that this library knows: it says nothing of levels
          64493-LT 20552      | [2] | BECK10  | 20552, trigger point injection, is no facet level: it stands for an injection without imaging; a facet level needs imaging
          64493-LT 64999      | [2] | MDSTRAT | 64999, unlisted procedure of the nervous system, is no facet level: a technique without a code of its own counts no levels
          64493-LT-QQ         | [1] | none    | 64493-LT-QQ: modifier QQ is none that this library knows; it is read as saying nothing of sides
          64493-LT-74         | [1] | MMP12   | 64493-LT-74, modifier 74: stopped after anesthesia, local too, or after the start: 100 percent
          64493-LT-26         | [1] | CMSAPI  | 64493-LT-26, modifier 26: professional part: facet codes have no such split
          64493-LT-25         | [1] | TMAPTP  | 64493-LT-25, modifier 25: separate visit on the day of a procedure with 0 or 10 global days
          64493-LT-76         | [1] | TMAPTP  | 64493-LT-76, modifier 76: repeat; separates no pair and clears no limit per day of MAI 2
          64493-LT-52         | [1] | MMP12   | 64493-LT-52, modifier 52: reduced by choice (professional), or where no anesthesia is planned (facility)
          64493-LT-GA-GZ      | [1] | PALABN  | 64493-LT-GA-GZ carries modifiers that exclude each other: GA says that a notice is signed, GZ that none is
          64635-LT-80         | [1] | CMSAPI  | 64635-LT-80, modifier 80: assistant: may be paid for 64490-64495, never for 64633-64636
          64635-LT-KX         | [1] | G-RUB   | 64635-LT-KX, modifier KX: on every diagnostic injection line, first level and add-on (Medicare)
          64635-LT 64636-LT 64636-LT | [2, 3] | none | lines of one code and side are read as one line
          """)
  void passedOver_isSaid(String lines, String numbers, String key, String text) {
    ClaimReading reading = ClaimReader.anyConvention().read(LineNotation.readLines(lines));

    assertThat(reading.isPossible()).isTrue();
    assertThat(reading.services()).hasSize(1).noneMatch(s -> s.readings().isEmpty());
    assertThat(reading.remarks()).hasSize(1);
    LineRemark remark = reading.remarks().get(0);
    assertThat(remark.text()).isEqualTo(text);
    assertThat(remark.lines()).hasToString(numbers);
    assertThat(remark.citation().map(c -> c.key()).orElse("none")).isEqualTo(key);
  }

  @Test
  void modifiersOfFacetLines_needNoWord() {
    assertThat(remarks("64493-59-LT-KX 64494-XS-RT-KX")).isEmpty();
  }

  @Test
  void oneForm_namesWhoUsesIt() {
    assertThat(remarks("64493-50 64494x2"))
        .containsExactly(
            "modifier 50 on the first level, add-on codes twice: code set since 2020-01-01");
    assertThat(remarks("64493-50 64494-50"))
        .containsExactly(
            "modifier 50 on every bilateral line: code set until 2019-12-31",
            "modifier 50 on every bilateral line: Medicare, professional claims",
            "modifier 50 on every bilateral line: Medicare, hospital outpatient claims");
    assertThat(remarks("64493-RT 64493-LT"))
        .containsExactly("RT line, then LT line: Medicare, ASC facility claims");
  }

  @Test
  void twoFormsOrAll_nameNobody() {
    assertThat(remarks("64493-50")).isEmpty();
    assertThat(remarks("64493-LT")).isEmpty();
  }

  @Test
  void aDay_leavesOutWhoUsedTheFormOnOtherDays() {
    assertThat(remarksOn(LocalDate.of(2020, 1, 1), "64493-50 64494-50"))
        .containsExactly(
            "modifier 50 on every bilateral line: Medicare, professional claims",
            "modifier 50 on every bilateral line: Medicare, hospital outpatient claims");
    assertThat(remarksOn(LocalDate.of(2019, 12, 31), "64493-50 64494-50"))
        .contains("modifier 50 on every bilateral line: code set until 2019-12-31");
    assertThat(remarksOn(LocalDate.of(2019, 12, 31), "64493-50 64494x2")).isEmpty();
  }

  @Test
  void citation_isThatOfTheFamily() {
    assertThat(keys("64635-50 64636-50")).contains("DERIVED", "ACR18");
    assertThat(keys("64493-RT 64493-LT")).containsExactly("NGS-Q");
    assertThat(keys("64635-RT 64635-LT")).containsExactly("DERIVED");
  }

  @Test
  void pair_namesTheOtherReading() {
    assertThat(remarks("64490-LT 64494-LT"))
        .containsExactly(
            "only payers that have the pair as one lumbar session; the code set alone codes each"
                + " region by its own first level");
  }

  @Test
  void stoppedInTwoWays_isAContradiction() {
    assertThat(remarks("64493-73-74"))
        .contains(
            "64493-73-74 carries modifiers that exclude each other: 73 is before anesthesia, 74"
                + " after it");
    assertThat(remarks("64493-53-73")).anyMatch(text -> text.contains("53 is for professional"));
    assertThat(remarks("64493-53-74")).anyMatch(text -> text.contains("53 is for professional"));
    assertThat(remarks("64493-53")).noneMatch(text -> text.contains("exclude"));
  }

  /** "2010" alone is published for the ultrasound codes. */
  @Test
  void dayOnWhichNoSourceSaysWhetherACodeWasInForce_isSaid() {
    assertThat(remarksOn(LocalDate.of(2010, 12, 30), "0216T-LT"))
        .containsExactly(
            "0216T is in force from 2010, day not known; whether on 2010-12-30, no source says");
    assertThat(remarksOn(LocalDate.of(2010, 12, 31), "0216T-LT")).isEmpty();
    assertThat(remarksOn(LocalDate.of(2010, 1, 1), "64493-LT")).isEmpty();
  }

  @Test
  void destructionPair_namesTheAddOnTable() {
    assertThat(keys("64633-LT 64636-LT")).containsExactly("NS");
    ClaimReading ofPayer =
        ClaimReader.forPayer(
                PayerProfile.medicare("OH"), BillingSetting.PROFESSIONAL, LocalDate.of(2026, 3, 2))
            .read(LineNotation.readLines("64633-LT 64636-LT"));
    assertThat(ofPayer.isPossible()).isTrue();
    assertThat(ofPayer.remarks().stream().map(LineRemark::text))
        .containsExactly(
            "the pair: the national add-on table of 2024-06-03 has 64635 alone before 64636 (NS)");
  }

  @Test
  void remarks_areInTheOrderOfTheLines() {
    ClaimReading reading =
        ClaimReader.anyConvention()
            .read(LineNotation.readLines("64493-RT 64493-LT J3301 64494-RT-QQ 64494-LT"));

    assertThat(reading.remarks().stream().map(remark -> remark.lines().get(0)))
        .containsExactly(1, 3, 4);
    assertThat(reading.remarks().get(0).toString())
        .isEqualTo(
            "RT line, then LT line: Medicare, ASC facility claims [NGS-Q, ASC facility: two lines,"
                + " RT and LT, one unit each (grade B)]");
    assertThat(reading.remarks().get(1).toString())
        .isEqualTo("J3301 is no facet code that this library knows: it says nothing of levels");
  }

  @Test
  void namedPayer_andImpossibleLines_nameNobody() {
    ClaimReading ofPayer =
        ClaimReader.forPayer(
                PayerProfile.medicare("OH"), BillingSetting.PROFESSIONAL, LocalDate.of(2026, 3, 2))
            .read(LineNotation.readLines("64490-50 64494-50"));

    assertThat(ofPayer.isPossible()).isTrue();
    assertThat(ofPayer.remarks()).isEmpty();
    assertThat(remarks("64493-50 64494-50 64492")).isEmpty();
  }

  private static List<String> remarks(String lines) {
    return texts(ClaimReader.anyConvention(), lines);
  }

  private static List<String> remarksOn(LocalDate day, String lines) {
    return texts(ClaimReader.anyConvention(day), lines);
  }

  private static List<String> texts(ClaimReader reader, String lines) {
    return reader.read(LineNotation.readLines(lines)).remarks().stream()
        .map(LineRemark::text)
        .toList();
  }

  private static List<String> keys(String lines) {
    return ClaimReader.anyConvention().read(LineNotation.readLines(lines)).remarks().stream()
        .map(remark -> remark.citation().orElseThrow().key())
        .distinct()
        .toList();
  }
}
