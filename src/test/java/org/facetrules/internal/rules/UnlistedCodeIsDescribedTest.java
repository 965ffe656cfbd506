package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.rule.OutcomeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnlistedCodeIsDescribedTest {
  private static final String RULE = "FR-115";

  @ParameterizedTest
  @CsvSource({
    "64999, 'pulsed radiofrequency, L4-L5 left', PASSED",
    "64999, '', FLAGGED",
    "64999, '  ', FLAGGED",
    "64493, '', NOT_APPLICABLE"
  })
  void judges(String code, String description, OutcomeKind expected) {
    ClaimLine line =
        ClaimLine.builder().code(ProcedureCode.of(code)).description(description).build();
    assertThat(Case.under("cpt").billed(List.of(line)).outcome(RULE)).isEqualTo(expected);
  }

  @Test
  void absentDescription_isNotKnown() {
    assertThat(Case.under("cpt").billed("64999").outcome(RULE)).isEqualTo(OutcomeKind.UNDETERMINED);
    assertThat(Case.under("cpt").done("PRF: L4-5 left").outcome(RULE))
        .isEqualTo(OutcomeKind.UNDETERMINED);
  }

  @Test
  void finding_namesTheLine() {
    ClaimLine line = ClaimLine.builder().code(ProcedureCode.of("64999")).description(" ").build();
    assertThat(Case.under("cpt").billed(List.of(line)).finding(RULE).message())
        .isEqualTo(
            "64999 on line 1 has no description, expected technique, levels and sides in words");
  }
}
