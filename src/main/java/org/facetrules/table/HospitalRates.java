package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;
import org.facetrules.source.EvidenceGrade;

/** National hospital outpatient rates (OPPS) by calendar year, as far as they were read. */
public final class HospitalRates {
  private static final HospitalRates STANDARD =
      new HospitalRates(BundledTable.load("hospital-rates"));

  private final Edition edition;
  private final ImmutableList<HospitalRate> rates;

  private HospitalRates(BundledTable table) {
    this.edition = table.edition().throughItsQuarter();
    this.rates = ImmutableList.copyOf(table.rows().stream().map(HospitalRates::rate).iterator());
  }

  /** {@return the rates that the library ships} */
  public static HospitalRates standard() {
    return STANDARD;
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /** {@return every row by year and code; immutable} */
  public List<HospitalRate> all() {
    return rates;
  }

  /** {@return the calendar years that were read; sorted, immutable} */
  public Set<Integer> years() {
    return ImmutableSortedSet.copyOf(rates.stream().map(HospitalRate::year).iterator());
  }

  /**
   * {@return the rate of a code in the year of a day; empty when it was not read}
   *
   * @param code the code
   * @param day the date of service
   */
  public Optional<HospitalRate> on(ProcedureCode code, LocalDate day) {
    return rates.stream()
        .filter(rate -> rate.year() == day.getYear() && rate.code().equals(code))
        .findFirst();
  }

  private static HospitalRate rate(BundledTable.Row row) {
    return HospitalRate.builder()
        .code(CodeCells.one(row, "code"))
        .year(Integer.parseInt(row.text("year")))
        .status(row.text("status"))
        .apc(row.isEmpty("apc") ? Optional.empty() : Optional.of(row.text("apc")))
        .weight(number(row, "weight"))
        .rate(number(row, "rate"))
        .addCitation(
            new Citation(
                "OPPSENG", "OPPS addendum B of January " + row.text("year"), EvidenceGrade.A))
        .build();
  }

  static Optional<BigDecimal> number(BundledTable.Row row, String column) {
    return row.isEmpty(column) ? Optional.empty() : Optional.of(new BigDecimal(row.text(column)));
  }
}
