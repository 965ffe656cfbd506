package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.policy.AuthorizationScope;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnlistedCodeNeedsNoAuthorizationTest {
  private static final String RULE = "FR-802";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M-hospital OH | 2023-06-30 | 64493 64494 64495 | NOT_APPLICABLE
          M-hospital OH | 2024-08-15 | 64493 64494 64495 | PASSED
          M-hospital OH | 2024-08-16 | 64493 64494 64495 | FLAGGED
          M-hospital OH | 2024-08-16 | 64490 64491 64492 | FLAGGED
          M-hospital OH | 2024-08-16 | 64493 64494 | PASSED
          M-hospital OH | 2024-08-16 | 0216T | PASSED
          M-hospital OH | 2024-08-16 | 99213 | NOT_APPLICABLE
          M OH          | 2024-08-16 | 64493 64494 64495 | NOT_APPLICABLE
          cpt           | 2024-08-16 | 64493 64494 64495 | NOT_APPLICABLE
          """)
  void judges(String payer, String day, String billed, OutcomeKind expected) {
    assertThat(CoverageCase.under(payer).on(day).billed(billed).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void finding_isAdviceAtTheLine() {
    Finding finding =
        CoverageCase.under("M-hospital OH")
            .on("2024-08-16")
            .billed("64493 64494 64495")
            .finding(RULE);
    assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
    assertThat(finding.place().line()).hasValue(3);
    assertThat(finding.citation().key()).isEqualTo("P-CGS-2024");
    assertThat(finding.message())
        .isEqualTo("64495 is no longer on the authorization list on 2024-08-16");
  }

  @Test
  void listOfEverySetting_isNoHospitalList() {
    CoverageCase day =
        CoverageCase.under("M-hospital OH")
            .saying(CoverageTerm.AUTHORIZATION_SCOPE, AuthorizationScope.EVERY_SETTING);
    assertThat(day.billed("64493 64494 64495").outcome(RULE)).isEqualTo(OutcomeKind.NOT_APPLICABLE);
  }
}
