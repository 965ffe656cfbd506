package org.facetrules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.facetrules.source.Citation;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.MedicareContractor;
import org.junit.jupiter.api.Test;

class CoveragePolicyTest {
  private static final Citation MANUAL = new Citation("acme", "manual, section 7", EvidenceGrade.A);
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  private static final EffectivePeriod BEFORE =
      new EffectivePeriod(LocalDate.of(2024, 1, 1), NEW_YEAR.minusDays(1));

  private static CoveragePolicy.Builder plan() {
    return CoveragePolicy.builder("acme", "ACME health plan");
  }

  @Test
  void value_holdsOnItsDays_andOnNoOther() {
    CoveragePolicy policy =
        plan()
            .add(CoverageTerm.LEVELS, 3, BEFORE, MANUAL)
            .add(CoverageTerm.LEVELS, 2, EffectivePeriod.from(NEW_YEAR), MANUAL)
            .build();

    assertThat(policy.at(CoverageTerm.LEVELS, LocalDate.of(2023, 12, 31))).isEmpty();
    assertThat(policy.at(CoverageTerm.LEVELS, LocalDate.of(2024, 1, 1)))
        .contains(new CoverageValue<>(3, MANUAL));
    assertThat(policy.at(CoverageTerm.LEVELS, NEW_YEAR.minusDays(1)).orElseThrow().value())
        .isEqualTo(3);
    assertThat(policy.at(CoverageTerm.LEVELS, NEW_YEAR).orElseThrow().value()).isEqualTo(2);
    assertThat(policy.at(CoverageTerm.REGIONS, NEW_YEAR)).isEmpty();
    assertThat(policy.timeline(CoverageTerm.REGIONS).entries()).isEmpty();
    assertThat(policy.terms()).containsExactly(CoverageTerm.LEVELS);
    assertThat(policy.isInForce(LocalDate.of(2023, 12, 31))).isFalse();
    assertThat(policy.isInForce(LocalDate.of(2024, 1, 1))).isTrue();
    assertThat(policy.edition()).isEmpty();
  }

  @Test
  void dayWithTwoValues_isRefused() {
    CoveragePolicy.Builder policy =
        plan()
            .add(CoverageTerm.LEVELS, 3, BEFORE, MANUAL)
            .add(CoverageTerm.LEVELS, 2, EffectivePeriod.from(LocalDate.of(2025, 12, 31)), MANUAL);

    assertThatThrownBy(policy::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "policy acme, levels.max_per_session_per_region: two values for one day:"
                + " 2024-01-01 to 2025-12-31 and from 2025-12-31, expected each day in one of"
                + " them");
  }

  @Test
  void daysWithoutAValueBetween_areRefused() {
    CoveragePolicy.Builder policy =
        plan()
            .add(CoverageTerm.LEVELS, 2, EffectivePeriod.from(NEW_YEAR.plusDays(2)), MANUAL)
            .add(CoverageTerm.LEVELS, 3, BEFORE, MANUAL);

    assertThatThrownBy(policy::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "policy acme, levels.max_per_session_per_region: no value from 2026-01-01 to"
                + " 2026-01-02: expected the one before to end on that day");
  }

  @Test
  void set_saysTheValueOnEveryDay_inPlaceOfWhatWasSaid() {
    CoveragePolicy policy =
        plan()
            .add(CoverageTerm.LEVELS, 3, BEFORE, MANUAL)
            .set(CoverageTerm.LEVELS, 1, MANUAL)
            .build();

    assertThat(policy.at(CoverageTerm.LEVELS, LocalDate.MIN).orElseThrow().value()).isEqualTo(1);
    assertThat(policy.at(CoverageTerm.LEVELS, LocalDate.MAX).orElseThrow().value()).isEqualTo(1);
    assertThat(policy.toBuilder().clear(CoverageTerm.LEVELS).build().terms()).isEmpty();
  }

  @Test
  void toBuilder_holdsEverything() {
    CoveragePolicy cgs = CoveragePolicy.medicare(MedicareContractor.CGS);

    assertThat(cgs.toBuilder().build()).isEqualTo(cgs).hasSameHashCodeAs(cgs);
    assertThat(cgs.toBuilder().build().edition()).isEqualTo(cgs.edition()).isPresent();
    assertThat(cgs.toBuilder().remark("ours").build()).isNotEqualTo(cgs);
    assertThat(cgs.toBuilder().named("acme", "ACME").build())
        .isNotEqualTo(cgs)
        .hasToString("acme (ACME)");
  }

  @Test
  void builtPolicy_staysWhenItsBuilderGoesOn() {
    CoveragePolicy.Builder builder = plan().set(CoverageTerm.LEVELS, 1, MANUAL);
    CoveragePolicy policy = builder.build();
    builder.set(CoverageTerm.LEVELS, 2, MANUAL).remark("later");

    assertThat(policy.at(CoverageTerm.LEVELS, NEW_YEAR).orElseThrow().value()).isEqualTo(1);
    assertThat(policy.remarks()).isEmpty();
  }

  @Test
  void differenceFrom_namesTermsAndDays_andNoSources() {
    CoveragePolicy one =
        plan()
            .set(CoverageTerm.DENERVATION_SESSIONS, 3, MANUAL)
            .add(CoverageTerm.PAIN_DURATION, Period.ofMonths(3), BEFORE, MANUAL)
            .set(CoverageTerm.REGIONS, 1, MANUAL)
            .build();
    CoveragePolicy other =
        CoveragePolicy.builder("other", "another plan")
            .set(CoverageTerm.REGIONS, 1, new Citation("x", "y", EvidenceGrade.D))
            .add(CoverageTerm.DENERVATION_SESSIONS, 2, EffectivePeriod.from(NEW_YEAR), MANUAL)
            .build();

    assertThat(one.differenceFrom(other).stream().map(CoverageDifference::toString))
        .containsExactly(
            "rfa.max_sessions_per_region: 3 always; other: 2 from 2026-01-01",
            "pain.min_duration: P3M 2024-01-01 to 2025-12-31; other: nothing");
    assertThat(other.differenceFrom(one).get(1))
        .hasToString("pain.min_duration: nothing; other: P3M 2024-01-01 to 2025-12-31");
    assertThat(one.differenceFrom(one)).isEmpty();
  }

  /** CGS has one value with two grades: a plan that says it on the same days does not differ. */
  @Test
  void daysOnWhichOnlyTheSourceChanges_areNoDifference() {
    CoveragePolicy cgs = CoveragePolicy.medicare(MedicareContractor.CGS);
    EffectivePeriod days = EffectivePeriod.from(LocalDate.of(2021, 5, 2));
    CoveragePolicy.Builder plan = cgs.toBuilder().clear(CoverageTerm.LEVELS);

    assertThat(cgs.timeline(CoverageTerm.LEVELS).entries()).hasSize(2);
    assertThat(plan.add(CoverageTerm.LEVELS, 2, days, MANUAL).build().differenceFrom(cgs))
        .isEmpty();
    assertThat(plan.set(CoverageTerm.LEVELS, 3, MANUAL).build().differenceFrom(cgs).toString())
        .isEqualTo("[levels.max_per_session_per_region: 3 always; other: 2 from 2021-05-02]");
  }

  @Test
  void toText_hasEveryValueWithDaysAndSource() {
    CoveragePolicy policy =
        plan()
            .remark("a sample")
            .add(CoverageTerm.LEVELS, 2, EffectivePeriod.from(NEW_YEAR), MANUAL)
            .add(CoverageTerm.LEVELS, 3, BEFORE, MANUAL)
            .set(CoverageTerm.THERAPEUTIC, CoverageStance.NOT_COVERED, MANUAL)
            .build();

    assertThat(policy.toText())
        .isEqualTo(
            """
            ACME health plan (acme)
            a sample
            levels per region and session: 3, 2024-01-01 to 2025-12-31; acme, manual, section 7 (grade A)
            levels per region and session: 2, from 2026-01-01; acme, manual, section 7 (grade A)
            therapeutic injections: not-covered, always; acme, manual, section 7 (grade A)
            """);
  }
}
