package org.facetrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
  private final Tally tally = new Tally("claim");

  @Test
  void summary_namesInputsAnswersErrors() {
    tally.countAnswered();
    tally.countError();
    tally.countAnswered();

    assertThat(tally.inputs()).isEqualTo(3);
    assertThat(tally.summary(List.of("5 lines", "no query")))
        .contains("3 claims: 5 lines, no query, 1 error");
    assertThat(tally.summary(List.of())).contains("3 claims: 1 error");
    assertThat(tally.progress()).isEqualTo("3 claims, 1 error");
  }

  @Test
  void singleInput_speaksForItself_whetherAnsweredOrNot() {
    tally.countError();

    assertThat(tally.summary(List.of("1 line"))).isEmpty();
    assertThat(tally.progress()).isEqualTo("1 claim, 1 error");
  }

  @Test
  void noInput_isCountedToo() {
    assertThat(tally.summary(List.of("0 lines"))).contains("0 claims: 0 lines, 0 errors");
  }

  @Test
  void exitCode_isThatOfTheWorstInput() {
    tally.countAnswered();
    assertThat(tally.exitCode()).isEqualTo(ExitCode.ANSWERED);

    tally.countError();
    tally.countAnswered();
    assertThat(tally.exitCode()).isEqualTo(ExitCode.CANNOT_READ);
  }
}
