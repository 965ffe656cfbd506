package org.facetrules.encounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.facetrules.anatomy.LevelNotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriorSessionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  @ParameterizedTest
  @ValueSource(ints = {0, 50, 100})
  void percentages_from0To100_stand(int percent) {
    PriorSession session =
        PriorSession.builder()
            .dateOfService(DAY)
            .reliefPercent(percent)
            .functionImprovedPercent(percent)
            .build();

    assertThat(session.reliefPercent()).contains(percent);
    assertThat(session.functionImprovedPercent()).contains(percent);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101})
  void percentages_beyond_areRefused(int percent) {
    assertThatThrownBy(
            () -> PriorSession.builder().dateOfService(DAY).reliefPercent(percent).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("relief of " + percent + " percent: expected 0 to 100");
    assertThatThrownBy(
            () ->
                PriorSession.builder().dateOfService(DAY).functionImprovedPercent(percent).build())
        .hasMessage("improvement of function of " + percent + " percent: expected 0 to 100");
  }

  @Test
  void levels_areThoseOfTheSites_eachOnce() {
    assertThat(
            LevelNotation.print(
                PriorSession.builder()
                    .dateOfService(DAY)
                    .addSite(LevelNotation.readLevels("L4-5 left"))
                    .addSite(LevelNotation.readLevels("L4-5 right"))
                    .addNerve(LevelNotation.readBranches("C4, C5 MB left"))
                    .build()
                    .levels()))
        .isEqualTo("L4-L5 bilateral");
  }

  @Test
  void levels_comeFromTheNerves_whereNoSiteIsGiven() {
    assertThat(
            LevelNotation.print(
                PriorSession.builder()
                    .dateOfService(DAY)
                    .addNerve(LevelNotation.readBranches("L3, L4, L5 MB right"))
                    .build()
                    .levels()))
        .isEqualTo("L4-L5 right, L5-S1 right");
  }

  @Test
  void levels_areNone_whereNothingOrSeveralReadingsAreGiven() {
    assertThat(PriorSession.builder().dateOfService(DAY).build().levels()).isEmpty();
    assertThat(
            PriorSession.builder()
                .dateOfService(DAY)
                .addSite(LevelNotation.readLevels("left L4-5 right L5-S1"))
                .build()
                .levels())
        .isEmpty();
  }
}
