package org.facetrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.claim.LineNotation;
import org.facetrules.reading.ClaimReader;
import org.facetrules.reading.ClaimReading;
import org.junit.jupiter.api.Test;

class ExplainTallyTest {
  @Test
  void exitCode_isTheGravest() {
    ExplainTally tally = new ExplainTally();
    tally.count(read("64493-LT"));
    assertThat(tally.exitCode()).isZero();
    tally.count(read("64492-LT"));
    assertThat(tally.exitCode()).isEqualTo(1);
    tally.countError();
    assertThat(tally.exitCode()).isEqualTo(2);
    tally.countMeaning();
    assertThat(tally.exitCode()).isEqualTo(2);
  }

  @Test
  void summary_countsClaims() {
    ExplainTally tally = new ExplainTally();
    assertThat(tally.summary()).contains("0 claims: 0 mean no levels, 0 errors");
    tally.count(read("64492-LT"));
    assertThat(tally.summary()).isEmpty();
    tally.count(read("64493-LT"));
    tally.countError();
    assertThat(tally.summary()).contains("3 claims: 1 means no levels, 1 error");
  }

  private static ClaimReading read(String lines) {
    return ClaimReader.anyConvention().read(LineNotation.readLines(lines));
  }
}
