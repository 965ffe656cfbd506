package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.rule.Finding;
import org.facetrules.rule.OutcomeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsAreWholeTest {
  private static final String RULE = "FR-411";

  @ParameterizedTest
  @CsvSource({
    "1, PASSED",
    "1.0, PASSED",
    "9999, PASSED",
    "0, FLAGGED",
    "-1, FLAGGED",
    "1.5, FLAGGED",
    "0.99, FLAGGED",
    "10000, FLAGGED"
  })
  void judges(String units, OutcomeKind expected) {
    assertThat(Case.under("cpt").billed(List.of(line(units))).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void claimWithoutLines_isNotItsSubject() {
    assertThat(Case.under("cpt").billed(List.of()).outcome(RULE))
        .isEqualTo(OutcomeKind.NOT_APPLICABLE);
  }

  @Test
  void finding_quotesTheUnits() {
    Finding finding = Case.under("cpt").billed(List.of(line("1.5"))).finding(RULE);
    assertThat(finding.message())
        .isEqualTo("64493 has 1.5 units of service, expected a whole number from 1 to 9999");
    assertThat(finding.place().path()).isEqualTo("/claim/0/units");
  }

  private static ClaimLine line(String units) {
    return ClaimLine.builder().code(ProcedureCode.of("64493")).units(new BigDecimal(units)).build();
  }
}
