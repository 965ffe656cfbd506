package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JunctionFollowsThePayersRuleTest {
  private static final String RULE = "FR-112";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2025-06-01 | MBB diagnostic: T12-L1 left / L1-2 left | 64490-LT-KX 64494-LT-KX | PASSED
          M OH | 2025-06-01 | MBB diagnostic: T12-L1 left / L1-2 left | 64490-LT-KX 64493-LT-KX | FLAGGED
          M OH | 2024-12-31 | MBB diagnostic: T12-L1 left / L1-2 left | 64490-LT-KX 64493-LT-KX | PASSED
          M OH | 2025-06-01 | MBB diagnostic: T12-L1 left | 64493-LT-KX | FLAGGED
          M OH | 2025-06-01 | MBB diagnostic: T12-L1 left / L1-2 left | 64493-LT-KX 64494-LT-KX | FLAGGED
          M OH | 2025-06-01 | MBB diagnostic: T11-12 left / T12-L1 left / L1-2 left | 64490-LT-KX 64491-LT-KX 64493-LT-KX | FLAGGED
          cpt | 2025-06-01 | MBB: T12-L1 left / L1-2 left | 64490-LT 64494-LT | FLAGGED
          M OH | 2025-06-01 | MBB diagnostic: T12-L1 left / L2-3 left | 64490-LT-KX 64494-LT-KX | PASSED
          M OH | 2025-06-01 | MBB diagnostic: T11-12 left / T12-L1 left | 64493-LT-KX 64494-LT-KX | PASSED
          M OH | 2025-06-01 | MBB diagnostic: T12-L1 left / L1-2 left | 64490-LT-KX 64491-LT-KX | FLAGGED
          M OH | 2025-06-01 | RFA: T12-L1 left / L1-2 left | 64633-LT 64634-LT | FLAGGED
          cpt | 2025-06-01 | MBB: L4-5 left | 64493-LT | PASSED
          cpt | 2024-08-05 | IA none: L4-5 left | 20552 | NOT_APPLICABLE
          cpt | 2024-08-05 |  | 64493-LT | UNDETERMINED
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
          M OH | 2025-06-01 | MBB diagnostic: T12-L1 left / L1-2 left | 64490-LT-KX 64493-LT-KX | 64490-LT-KX, 64493-LT-KX code the junction by another rule, treated: T12-L1 left, L1-L2 left; expected 64490-LT-KX, 64494-LT-KX | /claim/1
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
          M OH | 2025-06-01 | MBB diagnostic: T12-L1 left / L1-2 left | 64490-LT-KX 64493-LT-KX | 64490-LT-KX, 64494-LT-KX
          M OH | 2025-06-01 | MBB diagnostic: T12-L1 left | 64493-LT-KX | 64490-LT-KX
          M OH | 2025-06-01 | MBB diagnostic: T12-L1 left / L1-2 left | 64493-LT-KX 64494-LT-KX | 64490-LT-KX, 64494-LT-KX
          """)
  void fixApplied_clearsTheFinding(
      String payer, String day, @Nullable String done, String billed, String expected) {
    assertThat(RuleRow.of(RULE, payer, day, done, billed).fixed()).isEqualTo(expected);
  }

  /** Before a contractor's sentence neither reading is an error. */
  @ParameterizedTest
  @CsvSource({"2024-12-31, ADVICE", "2025-01-01, "})
  void withoutAContractorsSentence_theAddOnTablesPairIsAdvice(
      String day, @Nullable Severity severity) {
    Case pair =
        RuleCase.of("M OH", day, "MBB therapeutic: T12-L1 left / L1-2 left", "64490-LT 64494-LT");
    assertThat(pair.findings(RULE))
        .extracting(Finding::severity)
        .isEqualTo(severity == null ? List.of() : List.of(severity));
  }
}
