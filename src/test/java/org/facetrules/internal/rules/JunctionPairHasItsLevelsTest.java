package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JunctionPairHasItsLevelsTest {
  private static final String RULE = "FR-205";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH   | - | MBB diagnostic: T12-L1 left / L1-2 left | 64490-LT-KX 64494-LT-KX | PASSED
          M OH   | - | MBB diagnostic: T12-L1 bilateral / L1-2 bilateral | 64490-50-KX 64494-50-KX | PASSED
          M OH   | 2024-12-31 | MBB diagnostic: T12-L1 left / L1-2 left | 64490-LT 64494-LT | PASSED
          M OH   | 2025-01-01 | MBB diagnostic: T12-L1 left / L1-2 left | 64490-LT 64494-LT | PASSED
          M NY   | 2021-04-24 | MBB diagnostic: T12-L1 left / L1-2 left | 64490-LT 64494-LT | PASSED
          M NY   | 2021-04-25 | MBB diagnostic: T12-L1 left / L1-2 left | 64490-LT 64494-LT | PASSED
          M WA   | 2025-02-25 | MBB diagnostic: T12-L1 left / L1-2 left | 64490-LT 64494-LT | PASSED
          M WA   | 2025-02-26 | MBB diagnostic: T12-L1 left / L1-2 left | 64490-LT 64494-LT | PASSED
          M FL   | 2024-06-02 | MBB diagnostic: T12-L1 left / L1-2 left | 64490-LT 64494-LT | PASSED
          M FL   | 2024-06-03 | MBB diagnostic: T12-L1 left / L1-2 left | 64490-LT 64494-LT | PASSED
          cpt    | - | MBB: T12-L1 left / L1-2 left | 64490-LT 64494-LT | PASSED
          M OH   | - | MBB diagnostic: C5-6 left / L4-5 left | 64490-LT-KX 64494-LT-KX | FLAGGED
          M OH   | - | MBB diagnostic: T12-L1 left / L1-2 left / L2-3 left | 64490-LT 64494-LT | FLAGGED
          M OH   | - | MBB diagnostic: T12-L1 left | 64490-LT 64494-LT | FLAGGED
          M OH   | - | MBB diagnostic: T12-L1 left / L1-2 left + RFA: L4-5 left | 64490 64494 64635 | FLAGGED
          M OH   | - | MBB diagnostic: T12-L1 left + RFA: L1-2 left | 64490-LT 64494-LT | FLAGGED
          M OH   | - | MBB diagnostic: T12-L1 left / L1-2 left | 64490-LT 64491-LT 64494-LT | PASSED
          cpt    | - | MBB diagnostic: T12-L1 left / L1-2 left | 64490-LT 64491-LT 64494-LT | FLAGGED
          cpt    | - | - | 64490 64491 64494 | FLAGGED
          cpt    | - | - | 64490 64494 64495 | FLAGGED
          cpt    | - | - | 64490-LT 64494-LT | UNDETERMINED
          M OH   | - | MBB unguided diagnostic: T12-L1 left / L1-2 left | 64490-LT 64494-LT | UNDETERMINED
          M OH   | - | - | 64490 64494 64635 | UNDETERMINED
          cpt    | - | - | 64493-LT 64494-LT | NOT_APPLICABLE
          cpt    | - | - | 64490 64493 64494 | NOT_APPLICABLE
          cpt    | - | - | 64494 | NOT_APPLICABLE
          cpt    | - | - | 64490 64491 | NOT_APPLICABLE
          """)
  void judges(String payer, String day, String done, String billed, OutcomeKind expected) {
    assertThat(RuleCase.of(payer, day, done, billed).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void finding_namesTheLevelsAndTheLines() {
    Finding finding =
        RuleCase.of("M OH", "-", "MBB diagnostic: C5-6 left / L4-5 left", "64490-LT-KX 64494-LT-KX")
            .finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.message())
        .isEqualTo(
            "64494-LT-KX follows 64490 for T12-L1 with L1-L2 alone; levels: C5-C6, L4-L5;"
                + " expected 64490-LT-KX, 64493-LT-KX");
    assertThat(finding.place().line()).hasValue(2);
  }

  @Test
  void threeLevels_areNoPairWhateverWasDone() {
    assertThat(RuleCase.of("cpt", "64490 64491 64494").finding(RULE).message())
        .isEqualTo(
            "64494 follows 64490 for T12-L1 with L1-L2 alone; levels: more than two;"
                + " expected 64493 as the first lumbar level");
  }
}
