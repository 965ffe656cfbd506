package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.rule.Fix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeFixTest {
  /** Another procedure on the claim may be the same work under a wrong code. */
  @ParameterizedTest
  @CsvSource({
    "RFA: L4-5 left, 64450 x2, CONFIRM",
    "MBB diagnostic: L4-5 left, 64450 x2, CONFIRM",
    "MBB diagnostic: L4-5 left, 62323, CONFIRM",
    "MBB diagnostic: L4-5 left, 99213-25, SAFE",
    "MBB diagnostic: L4-5 left, J3301, SAFE"
  })
  void addedLine_isSafeBesideNoOtherProcedure(String done, String billed, Fix.Safety expected) {
    Fix fix = Case.under("M WA").done(done).billed(billed).finding("FR-102").fix();
    assertThat(((Fix.Edits) fix).safety()).isEqualTo(expected);
  }
}
