package org.facetrules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.facetrules.claim.LineNotation;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.claim.ServiceLine;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.PayerProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence by which lines mean nothing, with the lines it speaks of and its source. */
class ClaimProblemsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          64492-RT              | [1]       | NGS-Q   | 64492 stands for the third and any additional cervical/thoracic level: 64490 and 64491 are missing
          64490 64492           | [1, 2]    | NGS-Q   | 64492 stands for the third and any additional cervical/thoracic level: 64491 is missing
          64494 64495           | [1, 2]    | NGS-Q   | 64495 stands for the third and any additional lumbar level: 64493 is missing
          64491                 | [1]       | NS      | 64491 is an add-on: its first cervical/thoracic level 64490 is missing
          64494-LT              | [1]       | NS      | 64494 is an add-on: its first lumbar level 64493 is missing; 64490 takes its place only for T12-L1 with L1-L2 and no other level
          64634                 | [1]       | NS      | 64634 is an add-on: its first cervical/thoracic joint 64633 is missing
          64636-RT              | [1]       | NS      | 64636 is an add-on: its first lumbar joint 64635 is missing; 64633 takes its place only for T12-L1 with L1-L2 and no other level
          0217T                 | [1]       | NS      | 0217T is an add-on: its first lumbar level 0216T is missing
          64490-LT 64491-LT 64494-LT | [3]  | NS      | 64494 is an add-on: its first lumbar level 64493 is missing; 64490 takes its place only for T12-L1 with L1-L2 and no other level
          64633-LT 64636-LTx2   | [2]       | NS      | 64636 is an add-on: its first lumbar joint 64635 is missing; 64633 takes its place only for T12-L1 with L1-L2 and no other level
          64493-50-LT           | [1]       | ACR18   | 64493-50-LT carries modifiers that exclude each other: 50 is both sides, LT is one
          64493-RT-50           | [1]       | ACR18   | 64493-RT-50 carries modifiers that exclude each other: 50 is both sides, RT is one
          64493-RT-LT           | [1]       | NGS-Q   | 64493-RT-LT carries modifiers that exclude each other: LT is the left side, RT the right; both sides are 50 or two lines
          64493-KX-KX           | [1]       | none    | 64493-KX-KX carries KX twice
          64493-LT-E1           | [1]       | FCSO236 | 64493-LT-E1, modifier E1: names another body part; wrong on a facet line
          64493 x2              | [1]       | NS      | 64493 x2 has too many units: 64493 stands for one lumbar level, the first
          64493 64493-76        | [1, 2]    | NS      | 64493 and 64493-76 have too many units: 64493 stands for one lumbar level, the first
          64493 64494-LT x2     | [2]       | NS      | 64494-LT x2 has too many units: 64494 stands for one lumbar level, the second
          64493 64494 64495x3   | [3]       | NS      | 64495 x3 has too many units: 64495 stands once for all lumbar levels from the third on
          64493-50 64493-LT     | [1, 2]    | AAPC-15 | 64493-50 and 64493-LT exclude each other: 64493 stands for one lumbar level, the first
          64493 64493-RT        | [1, 2]    | AAPC-15 | 64493 and 64493-RT exclude each other: 64493 stands for one lumbar level, the first
          64493-50 64494-RT 64494-LT | [1, 2, 3] | DERIVED | no one form of bilateral lines has all of them: 64493-50 (modifier 50 on every bilateral line; modifier 50 on the first level, add-on codes twice); 64494-RT and 64494-LT (RT line, then LT line)
          64635 64636-50 x5     | [1, 2]    | none    | more joints than there are: the lumbar region has five with a code of this family
          64633 64634-50 x18    | [1, 2]    | none    | more joints than there are: the cervical/thoracic region has 18 with a code of this family
          64475-50              | [1]       | UHC10   | 64475 was in force until 2009-12-31 and is not modelled: since 2010-01-01 64493 to 64495 are the lumbar codes
          64626                 | [1]       | JMP12   | 64626 was in force until 2011-12-31 and is not modelled: since 2012-01-01 64633 to 64634 are the cervical/thoracic codes
          99213-25              | []        | none    | no facet code among the lines: they mean no facet level
          64490-LT 64494-LT 64493-RT 64635-LT 64636-LT 64633-RT 64634-RT 64492-LT | [1, 8] | NGS-Q | 64492 stands for the third and any additional cervical/thoracic level: 64491 is missing
          64635-50 64636-50 x4 64493-50 | [1, 2, 3] | WMIB | an injection at a joint and side that was destroyed is part of the destruction, and no lumbar joint and side is left for it
          64635-LT 64636-LT x3 64493-LT 64494-LT | [1, 2, 3, 4] | WMIB | an injection at a joint and side that was destroyed is part of the destruction, and no lumbar joint and side is left for it
          64635-RT 64636-RT x3 0216T-RT 0217T-RT | [1, 2, 3, 4] | WMIB | an injection at a joint and side that was destroyed is part of the destruction, and no lumbar joint and side is left for it
          64635-50 64636-50 x2 64493-50 64494-50 64495-RT | [1, 2, 3, 4, 5] | WMIB | an injection at a joint and side that was destroyed is part of the destruction, and no lumbar joint and side is left for it
          64490-50 64494-50 64635-50 | [1, 2, 3] | WMIB | T12-L1 with L1-L2 is a pair when no other level was treated, and an injection at a joint and side that was destroyed is part of the destruction: no side is left for these lines
          64490-LT 64494-RT 64633-LT | [1, 2, 3] | WMIB | T12-L1 with L1-L2 is a pair when no other level was treated, and an injection at a joint and side that was destroyed is part of the destruction: no side is left for these lines
          64490-LT 64494-RT 64633-RT 64636-RT | [1, 2, 3, 4] | WMIB | T12-L1 with L1-L2 is a pair when no other level was treated, and an injection at a joint and side that was destroyed is part of the destruction: no side is left for these lines
          64490-LT 64494-LT 64635-LT 64636-LT | [1, 2] | none | the pair of T12-L1 and L1-L2 is one session when no other level was treated: lines [3, 4] stand for more than one lumbar level
          """)
  void lines_meanNothing_forThisReason(String lines, String numbers, String key, String text) {
    ClaimReading reading = ClaimReader.anyConvention().read(LineNotation.readLines(lines));

    assertThat(reading.isPossible()).isFalse();
    assertThat(reading.conventions()).isEmpty();
    assertThat(reading.problems()).hasSize(1);
    LineRemark problem = reading.problems().get(0);
    assertThat(problem.text()).isEqualTo(text);
    assertThat(problem.lines()).hasToString(numbers);
    assertThat(problem.citation().map(c -> c.key()).orElse("none")).isEqualTo(key);
  }

  /** The same lines on other sides, or with a joint to spare. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "64635-50 64636-50 x3 64493-50",
        "64635-LT 64636-LT x4 64493-RT 64494-RT 64495-RT",
        "64635-LT 64636-LT x2 64493-LT 64494-LT",
        "64635 64636 x4 64493-50",
        "64635-50 64636-50 x2 64493-50 64494-50",
        "64635-50 64636-50 64493-50 64494-50 64495-RT",
        "64490-50 64494-RT 64635-LT",
        "64490-LT 64494-RT 64633-RT 64636-LT",
        "64490-LT 64494-RT 64633"
      })
  void linesOfOneRegion_haveRoomBesideEachOther(String lines) {
    assertThat(ClaimReader.anyConvention().read(LineNotation.readLines(lines)).problems())
        .isEmpty();
  }

  @Test
  void faultsOfOneLine_areAllSaid() {
    ClaimReading reading =
        ClaimReader.anyConvention(LocalDate.of(2011, 6, 1))
            .read(LineNotation.readLines("64635-50-LT-LT-E1"));

    assertThat(reading.problems().stream().map(LineRemark::text))
        .containsExactly(
            "64635 is in force from 2012-01-01, not on 2011-06-01",
            "64635-50-LT-LT-E1 carries LT twice",
            "64635-50-LT-LT-E1 carries modifiers that exclude each other: 50 is both sides, LT is"
                + " one",
            "64635-50-LT-LT-E1, modifier E1: names another body part; wrong on a facet line");
  }

  @Test
  void lineOfAnotherBodyPart_leavesItsServiceUnread() {
    ClaimReading reading =
        ClaimReader.anyConvention().read(LineNotation.readLines("64493-E1-KX 64494-LT"));

    assertThat(reading.services()).hasSize(1);
    assertThat(reading.services().get(0).readings()).isEmpty();
    assertThat(reading.services().get(0).diagnostic().label())
        .isEqualTo("some lines carry KX, others not");
  }

  @Test
  void problems_areInTheOrderOfTheLines_thoseOfTheWholeClaimFirst() {
    assertThat(
            ClaimReader.anyConvention()
                .read(LineNotation.readLines("64492-RT 64493-50-LT 64634"))
                .problems()
                .stream()
                .map(problem -> problem.lines().get(0)))
        .containsExactly(1, 2, 3);
  }

  /** In Java, units can be as many as a number holds. */
  @Test
  void enormousUnits_areTooMany_andNeverFew() {
    ServiceLine most = new ServiceLine(ProcedureCode.of("64636"), List.of(), Integer.MAX_VALUE);
    ServiceLine three = new ServiceLine(ProcedureCode.of("64636"), List.of(), 3);
    ServiceLine first = ServiceLine.of(ProcedureCode.of("64635"));

    assertThat(ClaimReader.anyConvention().read(List.of(first, most, most, three)).problems())
        .extracting(LineRemark::text)
        .containsExactly(
            "more joints than there are: the lumbar region has five with a code of this family");
  }

  @Test
  void faultOfOneService_leavesTheOthersReadable() {
    ClaimReading reading =
        ClaimReader.anyConvention().read(LineNotation.readLines("64493-50-LT 64494-LT 64490-RT"));

    assertThat(reading.problems()).hasSize(1);
    assertThat(reading.services().stream().map(s -> s.readings().size())).containsExactly(1, 0);
  }

  @Test
  void faultInThePair_leavesItUnread_asOneService() {
    ClaimReading reading =
        ClaimReader.anyConvention().read(LineNotation.readLines("64490-LT-LT 64494-RT"));

    assertThat(reading.problems().stream().map(LineRemark::text))
        .containsExactly("64490-LT-LT carries LT twice");
    assertThat(reading.services()).hasSize(1).allMatch(s -> s.readings().isEmpty());
    assertThat(reading.services().get(0).regions()).hasSize(2);
  }

  @Test
  void payersForm_isNamed() {
    PayerProfile ohio = PayerProfile.medicare("OH");
    LocalDate day = LocalDate.of(2026, 3, 2);

    assertThat(problems(ohio, BillingSetting.PROFESSIONAL, day, "64493-50 64494x2"))
        .containsExactly(
            "64494 x2 is not this payer's form of bilateral lines: expected modifier 50 on every"
                + " bilateral line");
    assertThat(problems(ohio, BillingSetting.ASC_FACILITY, day, "64493-50"))
        .containsExactly(
            "64493-50 is not this payer's form of bilateral lines: expected RT line, then LT line");
    assertThat(problems(ohio, BillingSetting.PROFESSIONAL, day, "64490-50 64494x2"))
        .containsExactly(
            "64494 x2 is not this payer's form of bilateral lines: expected modifier 50 on every"
                + " bilateral line");
    // Two units on a side are no payer's form.
    assertThat(problems(ohio, BillingSetting.PROFESSIONAL, day, "64493-LT x2"))
        .containsExactly(
            "64493-LT x2 has too many units: 64493 stands for one lumbar level, the first");
  }

  private static List<String> problems(
      PayerProfile payer, BillingSetting setting, LocalDate day, String lines) {
    return ClaimReader.forPayer(payer, setting, day)
        .read(LineNotation.readLines(lines))
        .problems()
        .stream()
        .map(LineRemark::text)
        .toList();
  }
}
