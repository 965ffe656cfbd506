package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.facetrules.claim.ProcedureCode;
import org.junit.jupiter.api.Test;

class HospitalRatesTest {
  private static final HospitalRates TABLE = HospitalRates.standard();

  @Test
  void everyRow_isThatOfTheFacts() throws IOException {
    int seen = 0;
    for (FactRows.Fact fact : FactRows.of("opps-2026.csv")) {
      ProcedureCode code = ProcedureCode.of(fact.get("code"));
      var found = TABLE.on(code, LocalDate.of(2026, 1, 1));
      if (found.isEmpty()) {
        assertThat(fact.get("code")).isIn("64624", "64628", "64629", "64640");
        continue;
      }
      seen++;
      HospitalRate rate = found.get();
      assertThat(rate.status()).isEqualTo(fact.get("status_indicator"));
      assertThat(rate.apc().orElse("")).isEqualTo(fact.get("apc"));
      assertThat(rate.weight().map(BigDecimal::toPlainString).orElse(""))
          .isEqualTo(fact.get("relative_weight"));
      assertThat(rate.rate().map(BigDecimal::toPlainString).orElse(""))
          .isEqualTo(fact.get("national_unadjusted_payment"));
    }
    assertThat(TABLE.all()).hasSize(seen).hasSize(24);
  }

  @Test
  void otherYears_wereNotRead() {
    ProcedureCode code = ProcedureCode.of("64493");
    assertThat(TABLE.on(code, LocalDate.of(2025, 12, 31))).isEmpty();
    assertThat(TABLE.on(code, LocalDate.of(2026, 12, 31))).isPresent();
    assertThat(TABLE.on(code, LocalDate.of(2027, 1, 1))).isEmpty();
    assertThat(TABLE.years()).containsExactly(2026);
    assertThat(TABLE.edition().horizon()).isEqualTo(LocalDate.of(2026, 3, 31));
  }
}
