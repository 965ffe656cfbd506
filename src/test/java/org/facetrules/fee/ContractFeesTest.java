package org.facetrules.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.facetrules.claim.Claim;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.table.PaymentSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractFeesTest {
  private static final String TABLE =
      """
      code,for,first day,last day,amount
      64493,office,2026-01-01,2026-06-30,250.00
      64493,office,2026-07-01,,260.00
      64493,facility,2026-01-01,,120.00
      64493,asc-facility,2026-01-01,,600.00

      64635,,2026-01-01,,500.00
      20552,hospital-outpatient,2026-01-01,,80
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "64493-50 | 2026-06-30 | 375.00",
        "64493-50 | 2026-07-01 | 390.00",
        "64493 64635 | 2026-07-01 | 130.00, 500.00",
        "64493 | 2025-12-31 | contract has no fee of 64493 on 2025-12-31 for this claim and site",
        "20552 | 2026-07-01 | contract has no fee of 20552 on 2026-07-01 for this claim and site",
        "64490 | 2026-07-01 | contract has no fee of 64490",
        "64493-TC | 2026-07-01 | contract has no fee of 64493-TC"
      })
  void fees_holdFromTheirFirstToTheirLastDay(String lines, LocalDate day, String expected) {
    assertThat(amounts(lines, day, PaymentContext.builder().site(PaymentSite.NON_FACILITY)))
        .isEqualTo(expected);
  }

  @Test
  void fees_areForTheirClaimsAndSites() {
    LocalDate day = LocalDate.of(2026, 7, 1);
    assertThat(amounts("64493", day, PaymentContext.builder().site(PaymentSite.FACILITY)))
        .isEqualTo("120.00");
    assertThat(
            amounts(
                "64493 64635", day, PaymentContext.builder().billing(BillingSetting.ASC_FACILITY)))
        .isEqualTo("600.00, 250.00");
    assertThat(
            amounts(
                "20552", day, PaymentContext.builder().billing(BillingSetting.HOSPITAL_OUTPATIENT)))
        .isEqualTo("80.00");
  }

  private static String amounts(String lines, LocalDate day, PaymentContext.Builder context) {
    FeeSchedule contract = FeeSchedule.table("contract", ContractFees.parse("c.csv", TABLE));
    return PaymentEstimator.of(contract)
        .estimate(Claim.parse(day, lines), context.build())
        .lines()
        .stream()
        .map(
            line ->
                line.amount()
                    .map(amount -> amount.toPlainString())
                    .orElseGet(() -> line.reason().orElseThrow()))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | c.csv, line 1: found \"\", expected code,for,first day,last day,amount",
        "code,amount | c.csv, line 1: found \"code,amount\", expected code,for",
        "64493,office,2026-01-01,250.00 | c.csv, line 2: found \"64493,office,2026-01-01,250.00\", expected 5 cells",
        "6449,office,2026-01-01,,250.00 | c.csv, line 2: \"6449\" is no procedure code",
        "64493,home,2026-01-01,,250.00 | c.csv, line 2: \"home\" is none of office, facility",
        "64493,office,2026-02-30,,250.00 | c.csv, line 2: found \"64493,office,2026-02-30,,250.00\", expected days as YYYY-MM-DD",
        "64493,office,2026-02-01,2026-01-01,250.00 | c.csv, line 2: last day 2026-01-01 is before first day 2026-02-01",
        "64493,office,2026-01-01,,-1 | c.csv, line 2: fee -1 of 64493: expected 0 or more",
        "64493,office,2026-01-01,,a lot | c.csv, line 2: amount \"a lot\": expected dollars such as 182.50"
      })
  void rowsThatDoNotFit_areNamed(String row, String message) {
    String text =
        row.isEmpty() || row.startsWith("code")
            ? row
            : "code,for,first day,last day,amount\n" + row + "\n";
    assertThatThrownBy(() -> ContractFees.parse("c.csv", text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void twoFeesForOneDay_areRefused() {
    List<ContractFee> fees =
        ContractFees.parse(
            "c.csv",
            """
            code,for,first day,last day,amount
            64493,,2026-01-01,2026-12-31,250.00
            64493,office,2026-12-31,,260.00
            """);
    assertThatThrownBy(() -> FeeSchedule.table("contract", fees))
        .hasMessage("contract: two fees of 64493 for one day, 250.00 and 260.00");
  }

  @Test
  void aByteOrderMark_isNoPartOfTheHeader() {
    assertThat(
            ContractFees.parse(
                "c", "\uFEFFcode,for,first day,last day,amount\r\n64493,,2026-01-01,,250\r\n"))
        .hasSize(1);
  }
}
