package org.facetrules.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.fee.Fee;
import org.facetrules.fee.FeeQuery;
import org.facetrules.fee.FeeRange;
import org.facetrules.fee.MedicarePhysicianFeeSchedule;
import org.facetrules.fee.PaymentContext;
import org.facetrules.table.MedicareLocalities;
import org.facetrules.table.MedicareLocality;
import org.facetrules.table.PaymentSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentPartTest {
  private static final MedicarePhysicianFeeSchedule SCHEDULE =
      MedicarePhysicianFeeSchedule.standard();

  /** The amounts of national-payment-computed.csv, by year and by factor. */
  @Test
  void amountsOf64492_standByYear() {
    assertThat(statements("64492"))
        .containsExactly(
            "2020: national 98.89 outside a facility, localities 89.34 (MS) to 124.73 (AK); 63.16"
                + " in a facility, localities 58.71 (NE) to 84.79 (AK)",
            "2021: national 101.19 outside a facility, localities 90.17 (AR) to 126.31 (AK); 62.46"
                + " in a facility, localities 57.36 (AR) to 83.00 (AK)",
            "2022: national 99.67 outside a facility, localities 89.10 (AR) to 124.84 (AK); 60.91"
                + " in a facility, localities 56.28 (AR) to 81.51 (AK)",
            "2023: national 98.61 outside a facility, localities 88.43 (AR) to 123.34 (CA); 60.32"
                + " in a facility, localities 55.76 (AR) to 80.05 (AK)",
            "2024-01-01 to 2024-03-08: national 95.94 outside a facility, localities 86.48 (AR) to"
                + " 121.51 (CA); 58.61 in a facility, localities 54.38 (AR) to 77.35 (AK)",
            "2024-03-09 to 2024-12-31: national 97.53 outside a facility, localities 87.92 (AR) to"
                + " 123.53 (CA); 59.58 in a facility, localities 55.28 (AR) to 78.64 (AK)",
            "2025: national 94.45 outside a facility, localities 85.15 (AR) to 119.57 (CA); 57.90"
                + " in a facility, localities 53.72 (AR) to 76.41 (AK)",
            "2026: national 102.21 outside a facility, localities 92.08 (AR) to 132.13 (CA); 51.10"
                + " in a facility, localities 48.19 (AR) to 69.30 (AK); for qualifying participants"
                + " 102.72 and 51.36",
            "the 140 to 190 dollars of the 2025 article are paid in no year and no locality that"
                + " was read",
            "surgical center, national rate: packaged (N1) 2021 to 2026",
            "hospital outpatient, national rate 2026: packaged (status N)");
  }

  @Test
  void codesWithoutAFee_sayWhy() {
    assertThat(statements("0213T"))
        .startsWith(
            "2020 to 2026: 0213T is priced by the contractor (status C): it has no relative values")
        .hasSize(2);
    assertThat(statements("64999"))
        .containsExactly(
            "2020 to 2025: 64999 is priced by the contractor (status C): it has no relative values",
            "hospital outpatient, national rate 2026: 313.60 (status T, APC 5441)");
    assertThat(statements("99213")).isEmpty();
  }

  @Test
  void facilities_haveTheirRatesByYear() {
    assertThat(statements("64633"))
        .endsWith(
            "surgical center, national rate: 804.72 (G2) 2021; 824.93 (G2) 2022; 853.93 (G2) 2023;"
                + " 897.77 (G2) 2024; 897.67 (G2) from 2024-04-01; 924.93 (G2) 2025; 948.66 (G2)"
                + " 2026",
            "hospital outpatient, national rate 2026: 1995.02 (status J1, APC 5431)");
  }

  /** The range by the schedule itself, locality by locality. */
  @ParameterizedTest
  @EnumSource
  void ranges_areThoseOverAllLocalities(PaymentSite site) {
    for (String code : List.of("64490", "64495", "64633", "64636")) {
      for (String day : List.of("2020-01-01", "2024-03-08", "2024-03-09", "2026-08-03")) {
        List<BigDecimal> amounts = new ArrayList<>();
        for (MedicareLocality locality :
            MedicareLocalities.standard().of(LocalDate.parse(day).getYear())) {
          PaymentContext context =
              PaymentContext.builder()
                  .site(site)
                  .state(locality.state())
                  .locality(locality.number())
                  .build();
          amounts.add(((Fee.Priced) SCHEDULE.fee(query(code, day, context))).amount());
        }
        FeeRange range =
            SCHEDULE
                .range(query(code, day, PaymentContext.builder().site(site).build()))
                .orElseThrow();
        amounts.sort(BigDecimal::compareTo);
        assertThat(range.lowest()).isEqualTo(amounts.get(0));
        assertThat(range.highest()).isEqualTo(amounts.get(amounts.size() - 1));
        assertThat(range.contains(range.lowest())).isTrue();
        assertThat(range.contains(range.highest().add(BigDecimal.ONE))).isFalse();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"64999, 2025-10-01", "64493, 2027-01-01", "0213T, 2026-08-03"})
  void whatHasNoFee_hasNoRange(String code, String day) {
    PaymentContext office = PaymentContext.builder().site(PaymentSite.NON_FACILITY).build();
    assertThat(SCHEDULE.range(query(code, day, office))).isEmpty();
    assertThat(SCHEDULE.range(query("64493", "2026-08-03", PaymentContext.national()))).isEmpty();
  }

  private static FeeQuery query(String code, String day, PaymentContext context) {
    return FeeQuery.of(ProcedureCode.of(code), LocalDate.parse(day), context);
  }

  private static List<String> statements(String code) {
    return new PaymentPart()
        .rows(ProcedureCode.of(code)).stream().map(SheetRow::statement).toList();
  }
}
