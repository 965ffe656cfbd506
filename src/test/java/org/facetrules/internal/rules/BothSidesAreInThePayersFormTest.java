package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.Modifier;
import org.facetrules.coding.Shorthand;
import org.facetrules.policy.BilateralConvention;
import org.facetrules.policy.BilateralForm;
import org.facetrules.policy.LevelOrder;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.validate.EncounterValidator;
import org.facetrules.validate.ValidationReport;
import org.facetrules.validate.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BothSidesAreInThePayersFormTest {
  private static final String RULE = "FR-303";
  private static final PayerProfile TWO_LINES =
      PayerProfile.builder()
          .id("two-lines")
          .title("a payer that wants RT and LT lines")
          .bilateral(
              BilateralConvention.of(
                  BilateralForm.RIGHT_LINE_THEN_LEFT_LINE,
                  new Citation("HOUSE", "contract", EvidenceGrade.B)))
          .junctionConventions(PayerProfile.cpt().junctionConventions())
          .distinctServiceModifier(Modifier.SEPARATE_STRUCTURE)
          .levelOrder(LevelOrder.CRANIAL_FIRST)
          .build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2024-08-05 |  | 64493-50 64494-50 | PASSED
          M OH | 2024-08-05 |  | 64493-50 64494 x2 | FLAGGED
          M OH | 2024-08-05 |  | 64493-RT 64493-LT | FLAGGED
          cpt | 2024-08-05 |  | 64493-50 64494-50 | FLAGGED
          cpt | 2024-08-05 |  | 64493-50 64494 x2 | PASSED
          cpt | 2019-12-31 |  | 64493-50 64494-50 | PASSED
          cpt | 2020-01-01 |  | 64493-50 64494-50 | FLAGGED
          cpt | 2024-08-05 |  | 64635-50 64636-50 | FLAGGED
          M-ASC OH | 2024-08-05 |  | 64493-RT 64493-LT | PASSED
          M-ASC OH | 2024-08-05 |  | 64493-50 | PASSED
          M-ASC OH | 2026-03-03 |  | 64493 x2 64494 x2 | FLAGGED
          M-ASC OH | 2026-03-03 | MBB diagnostic: L4-5 left | 64493-KX x2 | PASSED
          M-hospital OH | 2024-08-05 |  | 64493-RT 64493-LT | FLAGGED
          M OH | 2024-08-05 |  | 64635-50 64636-RT 64636-LT | PASSED
          M OH | 2024-08-05 |  | 99213 | NOT_APPLICABLE
          M OH | 2024-08-05 | MBB diagnostic: L4-5 bilateral / L5-S1 bilateral | 64493-50-KX 64494-KX x2 | FLAGGED
          M-ASC OH | 2024-08-05 | MBB diagnostic: L4-5 bilateral | 64493-50-KX | PASSED
          """)
  void judges(
      String payer, String day, @Nullable String done, String billed, OutcomeKind expected) {
    assertThat(RuleRow.of(RULE, payer, day, done, billed).outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2024-08-05 |  | 64493-50 64494 x2 | 64494 x2 says both sides in another form than the payer's: expected modifier 50 on every bilateral line | /claim/1
          """)
  void finding_saysWhatWhereAndWhatWasExpected(
      String payer, String day, @Nullable String done, String billed, String message, String path) {
    RuleRow row = RuleRow.of(RULE, payer, day, done, billed);
    assertThat(row.finding().message()).isEqualTo(message);
    assertThat(row.finding().place().path()).isEqualTo(path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2024-08-05 |  | 64493-50 64494 x2 | 64493-50, 64494-50
          M OH | 2024-08-05 |  | 64493-RT 64493-LT | 64493-50
          cpt | 2024-08-05 |  | 64493-50 64494-50 | 64493-50, 64494 x2
          cpt | 2024-08-05 |  | 64635-50 64636-50 | 64635-50, 64636 x2
          M OH | 2024-08-05 | MBB diagnostic: L4-5 bilateral / L5-S1 bilateral | 64493-50-KX 64494-KX x2 | 64493-50-KX, 64494-50-KX
          """)
  void fixApplied_clearsTheFinding(
      String payer, String day, @Nullable String done, String billed, String expected) {
    assertThat(RuleRow.of(RULE, payer, day, done, billed).fixed()).isEqualTo(expected);
  }

  /** A payer of one's own can want two lines of a professional claim too. */
  @ParameterizedTest
  @CsvSource({
    "'', 64493-50, '64493-RT, 64493-LT'",
    "'', 64635-50 64636-50, '64635-RT, 64635-LT, 64636-RT, 64636-LT'",
    "'', 64493-RT 64493-LT, ",
    "MBB: L4-5 bilateral, 64493-50, '64493-RT, 64493-LT'",
    "MBB: L4-5 bilateral, 64493-RT 64493-LT, "
  })
  void fiftyInPlaceOfTwoLines_isMended(String done, String billed, @Nullable String mended) {
    EncounterValidator validator = EncounterValidator.standard().forPayer(TWO_LINES);
    Claim claim = Claim.parse(Shorthand.DAY, billed);
    ValidationReport report =
        done.isEmpty()
            ? validator.validate(claim)
            : validator.validate(Shorthand.encounter("cpt", done, Shorthand.DAY), claim);
    if (mended == null) {
      assertThat(report.findings()).noneMatch(found -> found.rule().value().equals(RULE));
    } else {
      assertThat(report.findings()).anyMatch(found -> found.rule().value().equals(RULE));
      assertThat(report.fixed().claim().lines())
          .extracting(ClaimLine::label)
          .containsExactlyInAnyOrder(Splitter.on(", ").splitToList(mended).toArray(new String[0]));
      assertThat(report.fixed().verdict()).isNotEqualTo(Verdict.ERRORS);
    }
  }
}
