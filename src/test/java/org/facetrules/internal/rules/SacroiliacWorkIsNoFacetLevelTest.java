package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SacroiliacWorkIsNoFacetLevelTest {
  private static final String RULE = "FR-109";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | 2024-08-05 | MBB: nerves L5 DR and S1, S2, S3 lateral branches left | 64493-LT 64494-LT | FLAGGED
          cpt | 2024-08-05 | MBB: nerves L4 MB, L5 DR and S1, S2 lateral branches left | 64493-LT 64494-LT 64495-LT | FLAGGED
          cpt | 2024-08-05 | IA: L5-S1 left | 27096-LT | FLAGGED
          cpt | 2024-08-05 | RFA: L5-S1 left | 64625-LT | FLAGGED
          cpt | 2024-08-05 | IA: L5-S1 left | 64493-LT 27096-LT | PASSED
          cpt | 2024-08-05 | MBB: nerves L5 DR and S1, S2, S3 lateral branches left | 64451-LT | NOT_APPLICABLE
          cpt | 2024-08-05 |  | 64493-LT | UNDETERMINED
          """)
  void judges(
      String payer, String day, @Nullable String done, String billed, OutcomeKind expected) {
    assertThat(RuleRow.of(RULE, payer, day, done, billed).outcome()).isEqualTo(expected);
  }

  /** A line for sacral branches is no facet line, whatever diagnosis it has. */
  @ParameterizedTest
  @CsvSource({
    "MBB diagnostic: nerves S1 lateral branch left / nerves S2 lateral branch left, 64493-LT | M53.3, 0",
    "MBB diagnostic: L4-5 left / nerves S1 lateral branch left, 64493-LT | M53.3, 1"
  })
  void diagnosesOfSacralLines_areNotJudged(String done, String lines, int findings) {
    DayCase day = DayCase.under("M WA").done(done).billed(lines);
    assertThat(day.findings("FR-601")).hasSize(findings);
    assertThat(day.findings(RULE)).hasSize(1 - findings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt | 2024-08-05 | IA: L5-S1 left | 27096-LT | 27096-LT is for the sacroiliac joint, treated: L5-S1 left; expected 64493-LT | /claim/0
          """)
  void finding_saysWhatWhereAndWhatWasExpected(
      String payer, String day, @Nullable String done, String billed, String message, String path) {
    RuleRow row = RuleRow.of(RULE, payer, day, done, billed);
    assertThat(row.finding().message()).isEqualTo(message);
    assertThat(row.finding().place().path()).isEqualTo(path);
  }
}
