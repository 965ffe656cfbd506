package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticSessionsWithinCapTest {
  private static final String RULE = "FR-504";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | 2026-08-03 | 2025-10-01 MBB diagnostic: L4-5 left; 2025-12-01 MBB diagnostic: L4-5 left; 2026-02-02 MBB diagnostic: L4-5 left | MBB diagnostic: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2025-10-01 MBB diagnostic: L4-5 left; 2025-12-01 MBB diagnostic: L4-5 left; 2026-02-02 MBB diagnostic: L4-5 left; 2026-05-04 MBB diagnostic: L4-5 left | MBB diagnostic: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2025-08-04 MBB diagnostic: L4-5 left; 2025-12-01 MBB diagnostic: L4-5 left; 2026-02-02 MBB diagnostic: L4-5 left; 2026-05-04 MBB diagnostic: L4-5 left | MBB diagnostic: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2025-08-03 MBB diagnostic: L4-5 left; 2025-12-01 MBB diagnostic: L4-5 left; 2026-02-02 MBB diagnostic: L4-5 left; 2026-05-04 MBB diagnostic: L4-5 left | MBB diagnostic: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2025-10-01 MBB diagnostic: L4-5 left; 2025-12-01 MBB diagnostic: L4-5 left; 2026-02-02 MBB diagnostic: L4-5 left; 2026-05-04 MBB diagnostic: L4-5 left | MBB diagnostic: C4-5 left | - | PASSED
          M OH | 2026-08-03 | 2025-10-01 MBB diagnostic: L4-5 left; 2025-12-01 MBB diagnostic: L4-5 left; 2026-02-02 MBB diagnostic: L4-5 left; 2026-05-04 MBB diagnostic: L4-5 left | RFA: L4-5 left | - | NOT_APPLICABLE
          M OH | 2026-08-03 | 2025-10-01 IA therapeutic: L4-5 left; 2025-12-01 IA therapeutic: L4-5 left; 2026-02-02 IA therapeutic: L4-5 left; 2026-05-04 IA therapeutic: L4-5 left | MBB diagnostic: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2025-12-01 MBB diagnostic: L4-5 left; 2026-02-02 MBB diagnostic: L4-5 left; 2026-05-04 MBB diagnostic: L4-5 left; 2026-07-01 ? | MBB diagnostic: L4-5 left | - | UNDETERMINED
          M OH | 2026-08-03 | 2025-10-01 MBB diagnostic: L4-5 left; 2025-12-01 MBB diagnostic: L4-5 left; 2026-02-02 MBB diagnostic: L4-5 left; 2026-05-04 MBB diagnostic: L4-5 left | MBB: L4-5 left | - | UNDETERMINED
          M OH | 2026-08-03 | 2025-10-01 MBB diagnostic: L4-5 left; 2025-12-01 MBB diagnostic: L4-5 left | MBB: L4-5 left | - | PASSED
          M OH | 2026-08-03 | 2025-10-01 MBB diagnostic: L4-5 left; 2025-12-01 MBB diagnostic: L4-5 left; 2026-02-02 MBB diagnostic: L4-5 left; 2026-05-04 MBB diagnostic: L4-5 left | - | 64493-LT-KX | FLAGGED
          M OH | 2026-08-03 | 2025-10-01 MBB diagnostic: L4-5 left; 2025-12-01 MBB diagnostic: L4-5 left; 2026-02-02 MBB diagnostic: L4-5 left; 2026-05-04 MBB diagnostic: L4-5 left | - | 64493-LT | NOT_APPLICABLE
          M OH | 2026-08-03 | - | MBB diagnostic: L4-5 left | - | UNDETERMINED
          M OH | 2026-08-03 | none | MBB diagnostic: L4-5 left | - | PASSED
          M OH | 2021-05-01 | none | MBB diagnostic: L4-5 left | - | NOT_APPLICABLE
          M OH | 2021-05-02 | none | MBB diagnostic: L4-5 left | - | PASSED
          cpt | 2026-08-03 | 2025-10-01 MBB diagnostic: L4-5 left; 2025-12-01 MBB diagnostic: L4-5 left; 2026-02-02 MBB diagnostic: L4-5 left; 2026-05-04 MBB diagnostic: L4-5 left | MBB diagnostic: L4-5 left | - | NOT_APPLICABLE
          M OH | 2026-08-03 | 2025-10-01 MBB diagnostic: L4-5 left; 2025-12-01 MBB diagnostic: L4-5 left; 2026-02-02 MBB diagnostic: L4-5 left; 2026-05-04 MBB diagnostic: L4-5 left | MBB diagnostic: T12-L1 left / L1-2 left | - | FLAGGED
          M OH | 2026-08-03 | 2025-10-01 MBB diagnostic: L4-5 left; 2025-12-01 MBB diagnostic: L4-5 left; 2026-02-02 MBB diagnostic: L4-5 left; 2026-05-04 MBB diagnostic: L4-5 left | MBB diagnostic: T12-L1 left | - | PASSED
          M OH | 2026-08-03 | 2026-01-05 MBB diagnostic: T12-L1 left / L1-2 left; 2025-12-01 MBB diagnostic: L4-5 left; 2026-02-02 MBB diagnostic: L4-5 left; 2026-05-04 MBB diagnostic: L4-5 left | MBB diagnostic: L4-5 left | - | FLAGGED
          M OH | 2026-08-03 | 2026-01-05 MBB diagnostic: T12-L1 left; 2025-12-01 MBB diagnostic: L4-5 left; 2026-02-02 MBB diagnostic: L4-5 left; 2026-05-04 MBB diagnostic: L4-5 left | MBB diagnostic: L4-5 left | - | PASSED
          """)
  void judges(
      String payer, String day, String past, String done, String billed, OutcomeKind expected) {
    assertThat(PastCase.of(done).under(payer).on(day).past(past).billed(billed).outcome(RULE))
        .isEqualTo(expected);
  }

  @Test
  void finding_countsTheDaysAndSaysWhenTheNextIsAllowed() {
    Finding finding =
        PastCase.of("MBB diagnostic: L4-5 left")
            .past(
                "2025-10-01 MBB diagnostic: L4-5 left; 2025-12-01 MBB diagnostic: L5-S1 left;"
                    + " 2026-02-02 MBB diagnostic: L4-5 right; 2026-05-04 MBB diagnostic: L3-4 left")
            .finding(RULE);

    assertThat(finding.message())
        .isEqualTo(
            "diagnostic session 5 of the lumbar region in rolling 12 months from 2025-08-04: the"
                + " limit is 4");
    assertThat(finding.fact("days"))
        .hasValue("2025-10-01, 2025-12-01, 2026-02-02, 2026-05-04, 2026-08-03");
    assertThat(finding.fact("next")).hasValue("2026-10-01");
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.citation().key()).isEqualTo("G-PREC");
  }

  @Test
  void weakerEvidence_warns() {
    PastCase florida =
        PastCase.of("MBB diagnostic: L4-5 left")
            .under("M FL")
            .past(
                "2025-10-01 MBB diagnostic: L4-5 left; 2025-12-01 MBB diagnostic: L4-5 left;"
                    + " 2026-02-02 MBB diagnostic: L4-5 left; 2026-05-04 MBB diagnostic: L4-5 left");
    assertThat(florida.finding(RULE).severity()).isEqualTo(Severity.WARNING);
  }
}
