package org.facetrules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.anatomy.LevelNotation;
import org.facetrules.claim.LineNotation;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.BilateralForm;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.EvidenceGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lines can mean, case by case; the laws are in {@code ClaimReaderPropertiesTest}. */
class ClaimReaderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  /** Readings apart by "or"; the forms as initials: E every line, T twice, L two lines. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          64493                        | one lumbar level, side not said (ETL)
          64493-LT                     | one lumbar level, left (ETL)
          64490-RT                     | one cervical/thoracic level, right (ETL)
          64493-50                     | one lumbar level on both sides (ET)
          64493-RT 64493-LT            | one lumbar level on both sides (L)
          64493-50 64494-LT            | two lumbar levels: one on both sides, one left (ET)
          64493-50 64494-50            | two lumbar levels on both sides (E)
          64493-50 64494x2             | two lumbar levels on both sides (T)
          64493-50 64494 64494         | two lumbar levels on both sides (T)
          64493-LT 64494-RT            | two lumbar levels: one left, one right (ETL)
          64493-LT 64494-LT 64495-LT   | three or more lumbar levels: two left, one or more behind 64495, all left (ETL)
          64490-50 64491-50 64492-50   | three or more cervical/thoracic levels: two on both sides, one or more behind 64492, at least one of them on both sides (E)
          64490-50 64491x2 64492x2     | three or more cervical/thoracic levels: two on both sides, one or more behind 64492, at least one of them on both sides (T)
          64490-LT 64491-LT 64492      | three or more cervical/thoracic levels: two left, one or more behind 64492, none on both sides: a side not said, or levels on different sides (ET) or three or more cervical/thoracic levels: two left, one or more behind 64492, at least one with its side not said, no more than one side (L)
          0216T-50 0217T-50            | two lumbar levels on both sides (E)
          64635-LT                     | one lumbar joint, left (ETL)
          64635-50 64636-50x2          | three lumbar joints on both sides (E)
          64635-50 64636x2             | three lumbar joints: one on both sides, two side not said (ET) or two lumbar joints on both sides (T)
          64635-50 64636x2 64636-LT    | four lumbar joints: one on both sides, one left, two side not said (ET) or three lumbar joints: two on both sides, one left (T)
          64635-RT 64635-LT 64636-RT 64636-LT | two lumbar joints on both sides (L) or three lumbar joints: one on both sides, one left, one right (L)
          64633 64634x3                | four cervical/thoracic joints, sides not said (ETL) or three cervical/thoracic joints: one on both sides, two side not said (T)
          64490-LT 64494-LT            | T12-L1 left and L1-L2 left: the thoracolumbar pair, one lumbar session (ETL)
          64490-50 64494-50            | T12-L1 bilateral and L1-L2 bilateral: the thoracolumbar pair, one lumbar session (E)
          64490-50 64494x2             | T12-L1 bilateral and L1-L2 bilateral: the thoracolumbar pair, one lumbar session (T)
          64633-RT 64636-LT            | T12-L1 right and L1-L2 left: the thoracolumbar pair, one lumbar session (ETL)
          64493-LT-KX                  | one lumbar level, left (ETL)
          64493-59-LT                  | one lumbar level, left (ETL)
          """)
  void lines_haveTheseReadings(String lines, String readings) {
    ClaimReading reading = read(lines);

    assertThat(reading.isPossible()).as(reading.problems().toString()).isTrue();
    assertThat(reading.services()).hasSize(1);
    assertThat(texts(reading.services().get(0)))
        .containsExactlyInAnyOrderElementsOf(Splitter.on(" or ").splitToList(joined(readings)));
  }

  @Test
  void familiesAndRegions_areServicesOfTheirOwn_inOneOrder() {
    ClaimReading reading = read("64493-LT 0213T-RT 64490-RT 64633-50 64635-50");

    assertThat(reading.services().stream().map(service -> service.lines().get(0)))
        .containsExactly(4, 5, 3, 1, 2);
    assertThat(reading.conventions())
        .containsExactly(
            BilateralForm.MODIFIER_50_ON_EVERY_LINE,
            BilateralForm.MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE);
  }

  @Test
  void oneServiceDecidesTheForm_theOthersFollow() {
    ClaimReading reading = read("64493-50 64494x2 64633 64634x2");

    assertThat(texts(reading.services().get(0)))
        .containsExactlyInAnyOrder(
            "two cervical/thoracic joints: one on both sides, one side not said (T)",
            "three cervical/thoracic joints, sides not said (T)");
  }

  @Test
  void formsThatNoPayerHasTogether_areAProblem() {
    ClaimReading reading = read("64493-50 64633-RT 64633-LT");

    assertThat(reading.isPossible()).isFalse();
    assertThat(reading.problems().get(0).lines()).containsExactly(1, 2, 3);
    assertThat(reading.services()).allMatch(service -> service.readings().isEmpty());
    assertThat(reading.conventions()).isEmpty();
  }

  @Test
  void pair_standsAloneOnly() {
    assertThat(read("64490-LT 64494-LT 64635-RT").isPossible()).isTrue();
    assertThat(read("64490-LT 64494-LT 64635-LT 64636-LT").problems().get(0).text())
        .startsWith("the pair of T12-L1 and L1-L2 is one session when no other level was treated");
    assertThat(read("0213T-LT 0217T-LT").isPossible()).isFalse();
  }

  /** The day before the contractor's sentence, and its first day: decision 5 of the design. */
  @Test
  void pair_followsThePayerAndItsDay() {
    PayerProfile ohio = PayerProfile.medicare("OH");
    String lines = "64490-LT 64494-LT";

    assertThat(read(ohio, LocalDate.of(2025, 1, 1), lines).isPossible()).isTrue();
    assertThat(read(ohio, LocalDate.of(2024, 12, 31), lines).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.lines()).containsExactly(1, 2);
              assertThat(problem.text()).contains("this payer codes each region alone");
              assertThat(problem.citation().orElseThrow().grade()).isEqualTo(EvidenceGrade.B);
            });
    assertThat(read(PayerProfile.cpt(), DAY, lines).isPossible()).isFalse();
  }

  @Test
  void codeSetForm_changesWithTheYear() {
    PayerProfile cpt = PayerProfile.cpt();

    assertThat(read(cpt, LocalDate.of(2019, 12, 31), "64493-50 64494-50").isPossible()).isTrue();
    assertThat(read(cpt, LocalDate.of(2020, 1, 1), "64493-50 64494-50").isPossible()).isFalse();
    assertThat(read(cpt, LocalDate.of(2019, 12, 31), "64493-50 64494x2").isPossible()).isFalse();
    assertThat(read(cpt, LocalDate.of(2020, 1, 1), "64493-50 64494x2").isPossible()).isTrue();
  }

  @Test
  void codes_areInForceFromTheirFirstDay() {
    LocalDate last = LocalDate.of(2011, 12, 31);
    ClaimReading before = ClaimReader.anyConvention(last).read(LineNotation.readLines("64635-LT"));
    ClaimReading since =
        ClaimReader.anyConvention(last.plusDays(1)).read(LineNotation.readLines("64635-LT"));

    assertThat(before.problems().get(0).text())
        .isEqualTo("64635 is in force from 2012-01-01, not on 2011-12-31");
    assertThat(before.services().get(0).readings()).isEmpty();
    assertThat(since.isPossible()).isTrue();
  }

  @Test
  void allows_everyAssignmentOfLevelsToCodes() {
    BilledService service = read("64493-50 64494-LT").services().get(0);

    assertThat(allows(service, "L4-5 bilateral, L5-S1 left")).isTrue();
    assertThat(allows(service, "L2-3 left, L3-4 bilateral")).isTrue();
    assertThat(allows(service, "L4-5 bilateral, L5-S1 right")).isFalse();
    assertThat(allows(service, "L4-5 bilateral")).isFalse();
    assertThat(allows(service, "L3-4 left, L4-5 bilateral, L5-S1 left")).isFalse();
    assertThat(allows(service, "C4-5 bilateral, C5-6 left")).isFalse();
  }

  @Test
  void allows_oneOrMoreLevelsBehindTheThirdCode() {
    BilledService service = read("64493-LT 64494-LT 64495-LT").services().get(0);

    assertThat(allows(service, "L3-4 left, L4-5 left")).isFalse();
    assertThat(allows(service, "L3-4 left, L4-5 left, L5-S1 left")).isTrue();
    assertThat(allows(service, "L1-S1 left")).isTrue();
    assertThat(allows(service, "L3-4 left, L4-5 left, L5-S1 right")).isFalse();
    BilledLevels levels = service.readings().get(0);
    assertThat(levels.fewest()).isEqualTo(3);
    assertThat(levels.most()).isEqualTo(5);
  }

  @Test
  void allows_thePairAloneForThePair() {
    BilledService pair = read("64490-LT 64494-RT").services().get(0);

    assertThat(allows(pair, "T12-L1 left, L1-2 right")).isTrue();
    assertThat(allows(pair, "T12-L1 right, L1-2 left")).isFalse();
    assertThat(allows(pair, "T11-12 left, L1-2 right")).isFalse();
  }

  @Test
  void c1_hasNoDestructionCode() {
    assertThat(allows(read("64490-LT").services().get(0), "C1-2 left")).isTrue();
    assertThat(allows(read("64633-LT").services().get(0), "C1-2 left")).isFalse();
    assertThat(read("64633 64634-50x17").isPossible()).isTrue();
    assertThat(read("64633 64634-50x18").isPossible()).isFalse();
  }

  @Test
  void kx_isTold() {
    assertThat(read("64493-LT-KX 64494-LT-KX").services().get(0).diagnostic())
        .isEqualTo(DiagnosticMark.ALL);
    assertThat(read("64493-LT-KX 64494-LT").services().get(0).diagnostic())
        .isEqualTo(DiagnosticMark.SOME);
    assertThat(read("64493-LT 64494-LT").services().get(0).diagnostic())
        .isEqualTo(DiagnosticMark.NONE);
  }

  @Test
  void linesWithDays_areToBeOfOneDay() {
    ClaimReader reader = ClaimReader.anyConvention();

    assertThat(reader.readDated(LineNotation.readDatedLines("2026-03-02 64493")).dateOfService())
        .contains(DAY);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                reader.readDated(LineNotation.readDatedLines("2026-03-02 64493 2026-03-03 64494")))
        .withMessage(
            "lines of 2026-03-02 and 2026-03-03: expected the lines of one date of service");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ClaimReader.anyConvention(DAY)
                    .readDated(LineNotation.readDatedLines("2026-03-03 64494")))
        .withMessageStartingWith("lines of 2026-03-02 and 2026-03-03");
  }

  @Test
  void noLine_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimReader.anyConvention().read(List.of()))
        .withMessage("no claim line: expected at least one");
  }

  @Test
  void answer_namesItsTables() {
    assertThat(read("64493").editions().stream().map(edition -> edition.table()))
        .containsExactly("facet-codes", "code-lifecycle", "facet-modifiers", "look-alikes");
    assertThat(read(PayerProfile.medicare("OH"), DAY, "64493").editions())
        .anyMatch(edition -> edition.table().equals("medicare-jurisdictions"));
    assertThat(read(PayerProfile.medicare("OH"), DAY, "64493").payer()).contains("medicare");
  }

  private static ClaimReading read(String lines) {
    return ClaimReader.anyConvention().read(LineNotation.readLines(lines));
  }

  private static ClaimReading read(PayerProfile payer, LocalDate day, String lines) {
    return ClaimReader.forPayer(payer, BillingSetting.PROFESSIONAL, day)
        .read(LineNotation.readLines(lines));
  }

  private static boolean allows(BilledService service, String levels) {
    return service.allows(LevelNotation.readLevels(levels).levels());
  }

  /** "levels on different sides" has an "or" of its own. */
  private static String joined(String readings) {
    return readings
        .replace("said, or levels", "said/levels")
        .replace("three or more", "3+")
        .replace("one or more", "1+");
  }

  private static List<String> texts(BilledService service) {
    List<String> texts = new ArrayList<>();
    for (BilledLevels levels : service.readings()) {
      StringBuilder forms = new StringBuilder();
      levels.conventions().forEach(form -> forms.append(initial(form)));
      texts.add(joined(levels.label()) + " (" + forms + ")");
    }
    return texts;
  }

  private static char initial(BilateralForm form) {
    return switch (form) {
      case MODIFIER_50_ON_EVERY_LINE -> 'E';
      case MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE -> 'T';
      case RIGHT_LINE_THEN_LEFT_LINE -> 'L';
    };
  }
}
