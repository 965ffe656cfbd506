package org.facetrules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.facetrules.source.Timeline;
import org.facetrules.table.MedicareContractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicySpansTest {
  /** Every term of every policy, the day before each change, on it and after it. */
  @ParameterizedTest
  @EnumSource(MedicareContractor.class)
  void eachDay_saysWhatEachTermSays(MedicareContractor contractor) {
    CoveragePolicy policy = CoveragePolicy.medicare(contractor);
    for (CoverageTerm<?> term : policy.terms()) {
      for (Timeline.Entry<?> entry : policy.timeline(term).entries()) {
        LocalDate first = entry.period().firstDay();
        assertSame(policy, first);
        assertSame(policy, first.minusDays(1));
        if (entry.period().lastDay().isBefore(LocalDate.MAX)) {
          assertSame(policy, entry.period().lastDay());
          assertSame(policy, entry.period().lastDay().plusDays(1));
        }
      }
    }
  }

  private static void assertSame(CoveragePolicy policy, LocalDate day) {
    for (CoverageTerm<?> term : CoverageTerm.all()) {
      assertThat((Object) policy.on(day).of(term))
          .as("%s of %s on %s", term.id(), policy.id(), day)
          .isEqualTo(policy.at(term, day));
    }
  }
}
