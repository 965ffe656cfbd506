package org.facetrules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.facetrules.source.Citation;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.source.EvidenceGrade;
import org.junit.jupiter.api.Test;

class CoverageOnDayTest {
  private static final Citation CITATION =
      new Citation("HOUSE", "contract of the plan", EvidenceGrade.B);
  private static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);

  private final CoveragePolicy policy =
      CoveragePolicy.builder("my-plan", "a plan")
          .add(
              CoverageTerm.LEVELS,
              3,
              new EffectivePeriod(LocalDate.MIN, CHANGE.minusDays(1)),
              CITATION)
          .add(CoverageTerm.LEVELS, 2, EffectivePeriod.from(CHANGE), CITATION)
          .set(CoverageTerm.REGIONS, 1, CITATION)
          .build();

  @Test
  void termsAreThoseOfTheDay() {
    CoverageOnDay before = policy.on(CHANGE.minusDays(1));
    CoverageOnDay from = policy.on(CHANGE);
    assertThat(before.of(CoverageTerm.LEVELS).orElseThrow().value()).isEqualTo(3);
    assertThat(from.of(CoverageTerm.LEVELS).orElseThrow().value()).isEqualTo(2);
    assertThat(from.of(CoverageTerm.REGIONS)).isEqualTo(before.of(CoverageTerm.REGIONS));
    assertThat(from.of(CoverageTerm.SECOND_DIAGNOSTIC_INTERVAL)).isEmpty();
    assertThat(from.policy()).isSameAs(policy);
    assertThat(from).hasToString("my-plan");
  }

  @Test
  void equal_areThoseThatSayTheSame() {
    CoveragePolicy.Builder same =
        CoveragePolicy.builder("my-plan", "another title")
            .add(CoverageTerm.LEVELS, 2, EffectivePeriod.from(CHANGE), CITATION)
            .set(CoverageTerm.REGIONS, 1, CITATION);
    assertThat(policy.on(CHANGE))
        .isEqualTo(same.build().on(CHANGE))
        .hasSameHashCodeAs(same.build().on(CHANGE))
        .isNotEqualTo(same.build().on(CHANGE.minusDays(1)))
        .isNotEqualTo(policy.on(CHANGE.minusDays(1)));
    assertThat(policy.on(CHANGE))
        .isNotEqualTo(
            CoveragePolicy.builder("other-plan", "a plan")
                .add(CoverageTerm.LEVELS, 2, EffectivePeriod.from(CHANGE), CITATION)
                .set(CoverageTerm.REGIONS, 1, CITATION)
                .build()
                .on(CHANGE));
  }

  @Test
  void betweenTwoChanges_theObjectIsTheSame() {
    assertThat(policy.on(CHANGE.plusYears(9))).isSameAs(policy.on(CHANGE));
    assertThat(policy.on(LocalDate.MAX)).isSameAs(policy.on(CHANGE));
    assertThat(policy.on(LocalDate.MIN)).isSameAs(policy.on(CHANGE.minusDays(1)));
  }
}
