package org.facetrules.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.table.FactRows;
import org.facetrules.table.FeeFiles;
import org.facetrules.table.FeeTables;
import org.facetrules.table.MedicareLocalities;
import org.facetrules.table.MedicareLocality;
import org.facetrules.table.PaymentSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every amount that CMS itself published and that was read, to the cent. Codes that the library
 * does not ship come by a file in the layout of 2025.
 */
class PublishedAmountsTest {
  @ParameterizedTest
  @CsvSource({
    "cms-published-locality-amounts-76145-2025.csv, 109",
    "cms-published-locality-amounts-facet-2025.csv, 57"
  })
  void amounts_areReproduced(String file, int rows) throws IOException {
    List<FactRows.Fact> facts = FactRows.of(file);
    assertThat(facts).hasSize(rows);
    FeeSchedule schedule = FeeSchedule.medicare(tables(facts));
    int differ = 0;
    for (FactRows.Fact fact : facts) {
      String office = amount(schedule, fact, PaymentSite.NON_FACILITY);
      String facility = amount(schedule, fact, PaymentSite.FACILITY);
      assertThat(List.of(office, facility))
          .as(fact.toString())
          .containsExactly(fact.get("cms_nonfacility_amount"), fact.get("cms_facility_amount"));
      differ += office.equals(facility) ? 0 : 1;
    }
    assertThat(differ).isEqualTo(file.contains("76145") ? 0 : 51);
  }

  private static FeeTables tables(List<FactRows.Fact> facts) throws IOException {
    Map<String, String> rows = new LinkedHashMap<>();
    for (FactRows.Fact fact : facts) {
      rows.put(
          fact.get("code"),
          FeeFiles.row2025(
              fact.get("code"),
              fact.get("work_rvu"),
              fact.get("pe_nonfac_rvu"),
              fact.get("pe_fac_rvu"),
              fact.get("mp_rvu")));
    }
    String text =
        FeeFiles.withRows(FeeFiles.VALUES_2025, List.copyOf(rows.values()))
            .replace("October Release", "January Release");
    return FeeFiles.load(FeeFiles.file("PPRRVU2025_Jan.csv", text)).tables();
  }

  private static String amount(FeeSchedule schedule, FactRows.Fact fact, PaymentSite site) {
    MedicareLocality locality =
        MedicareLocalities.standard().of(2025).stream()
            .filter(row -> row.contractorNumber().equals(fact.get("carrier")))
            .filter(row -> row.number().equals(fact.get("locality")))
            .findFirst()
            .orElseThrow();
    PaymentContext context =
        PaymentContext.builder()
            .site(site)
            .state(locality.state())
            .locality(locality.number())
            .build();
    Fee fee =
        schedule.fee(
            FeeQuery.of(ProcedureCode.of(fact.get("code")), LocalDate.of(2025, 1, 2), context));
    return ((Fee.Priced) fee).amount().toPlainString();
  }
}
