package org.facetrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command explain, as a biller uses it. */
class ExplainTest {
  @Test
  void thirdLevelAlone_namesBothMissingCodes() {
    Cli run = explain("64492-RT");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("64492-RT: means no levels\n")
        .contains("third and any additional cervical/thoracic level: 64490 and 64491 are missing");
  }

  @Test
  void oneBilateralAndOneLeft_areTwoLumbarLevels() {
    Cli run = explain("64493-50 64494-LT");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            64493-50, 64494-LT
              facet injection under fluoroscopy or CT, lumbar, lines 1, 2
                  two lumbar levels: one on both sides, one left; joints open
                    form: modifier 50 on every bilateral line; or modifier 50 on the first level, add-on codes twice
            """);
  }

  @Test
  void destructionWithUnits_isThreeJointsOnBothSides() {
    Cli run = explain("64635-50 64636-50x2");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("\n      three lumbar joints on both sides; joints open\n")
        .contains("\n        form: modifier 50 on every bilateral line\n")
        .doesNotContain("\n      or ");
  }

  @Test
  void fiftyWithLeft_meansNone_withTheReason() {
    Cli run = explain("64493-50-LT");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            64493-50-LT: means no levels
              line 1: 64493-50-LT carries modifiers that exclude each other: 50 is both sides, LT is one [ACR18, MLN SE1422: 50 is both sides, on one line (grade B)]
            """);
  }

  @Test
  void addOnTwice_namesItsConvention() {
    Cli run = explain("64493-50 64494x2");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("two lumbar levels on both sides; joints open")
        .contains("form: modifier 50 on the first level, add-on codes twice\n")
        .contains(
            "Note, lines 1, 2: modifier 50 on the first level, add-on codes twice: code set since"
                + " 2020-01-01 [AHIMA20, ");
  }

  @Test
  void payerNamed_followsItsFormOnly() {
    Cli run =
        Cli.run(
            "explain",
            "--payer",
            "medicare",
            "--state",
            "OH",
            "--date",
            "2026-03-02",
            "64493-50",
            "64494",
            "x2");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .startsWith(
            "64493-50, 64494 x2 on 2026-03-02, payer medicare: means no levels to this payer\n")
        .contains(
            "line 2: 64494 x2 is not this payer's form of bilateral lines: expected modifier 50"
                + " on every bilateral line [ACR18, ");
  }

  @Test
  void ascClaim_wantsTwoLines() {
    List<String> ohio = List.of("--payer", "medicare", "--state", "OH", "--date", "2026-03-02");

    assertThat(explain(ohio, "--billing", "asc-facility", "64493-RT", "64493-LT").out())
        .contains("one lumbar level on both sides; joints open");
    assertThat(explain(ohio, "64493-RT", "64493-LT").exitCode()).isEqualTo(1);
    assertThat(explain(ohio, "--billing", "asc-facility", "64493-50").out())
        .contains("expected RT line, then LT line [NGS-Q");
  }

  /** What cannot be read: a sentence on standard output in place of the answer, exit code 2. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          64494 x1.5                       | 64494 has 1.5 units: expected whole units from 1 to 9999
          64494x0                          | 64494 has 0 units: expected whole units from 1 to 9999
          64493 two                        | "two" is no code, modifier or count of units: expected lines such as "64493-50 64494-LT" or "64494 x2"
          6449350                          | "6449350" is no code, modifier or count of units: expected lines such as "64493-50 64494-LT" or "64494 x2"
          LT 64493                         | "LT" stands before any code: expected a code such as 64493 first
          64493-x2                         | "-x2": units stand after a hyphen, the place of modifiers; expected "64494 x2"
          2026-02-30 64493                 | "2026-02-30" is no day of the calendar: expected YYYY-MM-DD
          2026-01-05 64493 2026-01-06 64494 | lines of 2026-01-05 and 2026-01-06: expected the lines of one date of service; --history reads several
          64493 2026-01-05 64494           | 64493 stands before the first day: expected a day as YYYY-MM-DD
          --date 2026-01-06 2026-01-05 64493 | lines of 2026-01-05 and 2026-01-06: expected the lines of one date of service; --history reads several
          --history 64493-50               | 64493-50 stands before the first day: expected a day as YYYY-MM-DD
          """)
  void unreadableLines_areASentence(String words, String sentence) {
    Cli run = explain(words);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEqualTo("error: " + sentence + "\n");
    assertThat(run.err()).isEmpty();
  }

  /** What can be read and means nothing: exit code 1. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          64494-LT        | line 1: 64494 is an add-on: its first lumbar level 64493 is missing; 64490 takes its place only for T12-L1 with L1-L2 and no other level [NS,
          64636-RT        | line 1: 64636 is an add-on: its first lumbar joint 64635 is missing;
          0217T           | line 1: 0217T is an add-on: its first lumbar level 0216T is missing [NS,
          64493 64495     | lines 1, 2: 64495 stands for the third and any additional lumbar level: 64494 is missing [NGS-Q,
          64493-RT-LT     | line 1: 64493-RT-LT carries modifiers that exclude each other: LT is the left side, RT the right; both sides are 50 or two lines [NGS-Q,
          64493-LT-LT     | line 1: 64493-LT-LT carries LT twice
          64493-E1        | line 1: 64493-E1, modifier E1: names another body part; wrong on a facet line [FCSO236,
          64493 x2        | line 1: 64493 x2 has too many units: 64493 stands for one lumbar level, the first [NS,
          64493-50 64493-LT | lines 1, 2: 64493-50 and 64493-LT exclude each other: 64493 stands for one lumbar level, the first [AAPC-15,
          64493-50 64494-RT 64494-LT | lines 1, 2, 3: no one form of bilateral lines has all of them: 64493-50 (
          64635 64636-50x5 | lines 1, 2: more joints than there are: the lumbar region has five with a code of this family
          64470-50        | line 1: 64470 was in force until 2009-12-31 and is not modelled: since 2010-01-01 64490 to 64492 are the cervical/thoracic codes [
          99213-25        | no facet code among the lines: they mean no facet level
          20552           | no facet code among the lines: they mean no facet level
          --date 2011-12-31 64635 | line 1: 64635 is in force from 2012-01-01, not on 2011-12-31 [JMP12,
          """)
  void linesWithoutMeaning_areASentence(String words, String sentence) {
    Cli run = explain(words);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains(": means no levels\n  " + sentence);
  }

  @Test
  void unknownCodeAndModifier_areSaid_theRestIsAnswered() {
    Cli run = explain("64493-QQ 20552 J3301");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("one lumbar level, side not said; joints open")
        .contains(
            "Note, line 1: 64493-QQ: modifier QQ is none that this library knows; it is read as"
                + " saying nothing of sides\n")
        .contains("Note, line 2: 20552, trigger point injection, is no facet level: ")
        .contains("Note, line 3: J3301 is no facet code that this library knows: ");
  }

  @Test
  void history_showsSessions() {
    Cli run =
        explain(
            "--history 2026-02-20 64493-50-KX 2026-01-05 64635-LT 64636-LT 99213-25"
                + " 2025-05-01 64490-RT 64494-RT");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines().filter(line -> !line.startsWith(" ")))
        .containsExactly(
            "2025-05-01, lumbar", "2026-01-05, lumbar", "2026-02-20, lumbar, diagnostic");
    assertThat(run.out())
        .contains("T12-L1 right and L1-L2 right: the thoracolumbar pair, one lumbar session\n")
        .contains(": purpose: no line carries KX; Medicare contractors count that as")
        .contains("Note, line 4: 99213 is no facet code");
  }

  @Test
  void dayOutsideATable_isSaid() {
    assertThat(explain("--date 2999-01-01 64493-LT").out())
        .contains(
            "\n  Note: the table facet-codes is known for 2010-01-01 to 2026-11-23, not for this date"
                + " of service\n");
    assertThat(explain("--date 2026-03-02 64493-LT").out()).doesNotContain("Note");
    assertThat(explain("--history 2999-01-01 64493-LT").out())
        .contains("\n  Note, 2999-01-01: the table facet-codes is known for");
  }

  @Test
  void standardInput_isOneClaimALine_inOrder() {
    Cli run = Cli.runOn("64493-50\n\n64492-RT\nfoo\n", "explain", "-", "--format", "jsonl");

    List<String> answers = run.out().lines().toList();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(answers).hasSize(3);
    assertThat(answers.get(0)).contains("\"code\":\"64493\"", "\"possible\":true");
    assertThat(answers.get(1)).contains("\"code\":\"64492\"", "\"possible\":false");
    assertThat(answers.get(2)).startsWith("{\"id\":null,\"input\":3,\"error\":{\"path\":\"\",");
  }

  private static Cli explain(String words) {
    return explain(List.of(), Splitter.on(' ').splitToList(words).toArray(String[]::new));
  }

  private static Cli explain(List<String> options, String... words) {
    List<String> args = new ArrayList<>(List.of("explain"));
    args.addAll(options);
    args.addAll(List.of(words));
    return Cli.run(args.toArray(String[]::new));
  }
}
