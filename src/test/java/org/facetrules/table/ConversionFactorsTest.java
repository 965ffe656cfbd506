package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionFactorsTest {
  private static final ConversionFactors TABLE = ConversionFactors.standard();

  /**
   * Every factor of the facts on its first and last day, and the day around them another or none.
   */
  @Test
  void everyFactor_holdsFromItsFirstToItsLastDay() throws IOException {
    int seen = 0;
    for (FactRows.Fact fact : FactRows.of("conversion-factors.csv")) {
      LocalDate first = LocalDate.parse(fact.get("effective_from"));
      LocalDate last = LocalDate.parse(fact.get("effective_to"));
      BigDecimal factor = new BigDecimal(fact.get("conversion_factor"));
      FactorKind kind =
          fact.get("kind").startsWith("qualifying")
              ? FactorKind.QUALIFYING
              : FactorKind.NON_QUALIFYING;
      assertThat(on(first, kind)).as(fact.toString()).contains(factor);
      assertThat(on(last, kind)).as(fact.toString()).contains(factor);
      assertThat(on(first.minusDays(1), kind))
          .as(fact.toString())
          .isNotEqualTo(Optional.of(factor));
      assertThat(on(last.plusDays(1), kind)).as(fact.toString()).isNotEqualTo(Optional.of(factor));
      seen++;
    }
    assertThat(TABLE.all()).hasSize(seen).hasSize(21);
  }

  @ParameterizedTest
  @CsvSource({
    "2010-05-31, 36.0791, 36.0791",
    "2010-06-01, 36.8729, 36.8729",
    "2015-06-30, 35.7547, 35.7547",
    "2015-07-01, 35.9335, 35.9335",
    "2024-03-08, 32.7442, 32.7442",
    "2024-03-09, 33.2875, 33.2875",
    "2025-12-31, 32.3465, 32.3465",
    "2026-01-01, 33.4009, 33.5675",
    "2026-12-31, 33.4009, 33.5675"
  })
  void changes_holdFromTheirDay(LocalDate day, BigDecimal other, BigDecimal qualifying) {
    assertThat(on(day, FactorKind.NON_QUALIFYING)).contains(other);
    assertThat(on(day, FactorKind.QUALIFYING)).contains(qualifying);
  }

  /** Every day from 2010 to 2026 has one factor for each physician. */
  @Test
  void noDay_isLeftOut() {
    for (LocalDate day = LocalDate.of(2010, 1, 1); day.getYear() < 2027; day = day.plusDays(1)) {
      LocalDate asked = day;
      for (FactorKind kind : FactorKind.values()) {
        assertThat(
                TABLE.all().stream()
                    .filter(factor -> factor.period().contains(asked) && factor.isFor(kind)))
            .as(asked + " " + kind)
            .hasSize(1);
      }
    }
  }

  /** The factors of 2027 are proposed only. */
  @Test
  void outsideOfWhatWasRead_thereIsNone() {
    assertThat(on(LocalDate.of(2009, 12, 31), FactorKind.NON_QUALIFYING)).isEmpty();
    assertThat(on(LocalDate.of(2027, 1, 1), FactorKind.NON_QUALIFYING)).isEmpty();
    assertThat(TABLE.edition().table()).isEqualTo("conversion-factors");
  }

  /**
   * The factor in a file of relative values is that of the day on which the file begins to hold.
   */
  @Test
  void filesOfRelativeValues_haveTheSameFactor() throws IOException {
    for (FactRows.Fact fact : FactRows.of("rvu-by-year.csv")) {
      assertThat(on(LocalDate.parse(fact.get("release_effective_from")), FactorKind.NON_QUALIFYING))
          .contains(new BigDecimal(fact.get("conversion_factor_in_file")));
    }
  }

  private static Optional<BigDecimal> on(LocalDate day, FactorKind kind) {
    return TABLE.on(day, kind).map(ConversionFactor::factor);
  }
}
