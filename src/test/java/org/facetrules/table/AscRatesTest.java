package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.facetrules.claim.ProcedureCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AscRatesTest {
  private static final AscRates TABLE = AscRates.standard();

  @Test
  void everyRelease_isThatOfTheFacts() throws IOException {
    Set<String> left = new TreeSet<>();
    for (FactRows.Fact fact : FactRows.of("asc-payment-2021-2026.csv")) {
      LocalDate day = LocalDate.parse(fact.get("release_effective_from"));
      var found = TABLE.on(ProcedureCode.of(fact.get("code")), day);
      if (found.isEmpty()) {
        left.add(fact.get("code"));
        continue;
      }
      AscRate rate = found.get();
      assertThat(rate.lastRelease()).as(fact.toString()).isAfterOrEqualTo(day);
      assertThat(rate.indicator()).isEqualTo(fact.get("payment_indicator"));
      assertThat(rate.discount()).isEqualTo(fact.get("multiple_procedure_discounting"));
      assertThat(rate.weight().map(BigDecimal::toPlainString).orElse(""))
          .isEqualTo(fact.get("payment_weight"));
      assertThat(rate.rate().map(BigDecimal::toPlainString).orElse(""))
          .isEqualTo(fact.get("national_payment_rate"));
    }
    assertThat(left).containsExactly("64640", "64772");
  }

  /** Every rate that follows from a weight is weight times factor, rounded once, half up. */
  @Test
  void rates_followFromWeightAndFactor() {
    int seen = 0;
    for (AscRate rate : TABLE.all()) {
      if (rate.weight().isPresent()) {
        BigDecimal factor = TABLE.factor(rate.firstRelease().getYear()).orElseThrow();
        assertThat(rate.weight().get().multiply(factor).setScale(2, RoundingMode.HALF_UP))
            .as(rate.toString())
            .isEqualTo(rate.rate().orElseThrow());
        seen++;
      }
    }
    assertThat(seen).isEqualTo(105);
  }

  @Test
  void factors_areThoseOfTheFacts() throws IOException {
    for (FactRows.Fact fact : FactRows.of("asc-conversion-factors.csv")) {
      assertThat(TABLE.factor(Integer.parseInt(fact.get("year"))))
          .contains(new BigDecimal(fact.get("asc_conversion_factor")));
    }
    assertThat(TABLE.factors()).hasSize(6);
    assertThat(TABLE.factor(2027)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "64493, 2024-03-31, 472.81", "64493, 2024-04-01, 472.76", "64493, 2024-12-31, 472.76",
    "64493, 2025-01-01, 477.94", "64493, 2026-12-31, 485.51", "64493, 2020-12-31, none",
    "64493, 2027-01-01, none", "64999, 2026-04-01, none", "64494, 2026-04-01, packaged"
  })
  void days_haveTheLatestReleaseOfTheirYear(String code, LocalDate day, String expected) {
    assertThat(
            TABLE
                .on(ProcedureCode.of(code), day)
                .map(rate -> rate.rate().map(BigDecimal::toPlainString).orElse("packaged"))
                .orElse("none"))
        .isEqualTo(expected);
  }
}
