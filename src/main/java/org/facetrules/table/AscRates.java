package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;
import org.facetrules.source.EvidenceGrade;

/**
 * National rates of ambulatory surgical centers by quarterly release, and their factors by year.
 */
public final class AscRates {
  private static final AscRates STANDARD =
      new AscRates(BundledTable.load("asc-rates"), BundledTable.load("asc-conversion-factors"));

  private final Edition edition;
  private final ImmutableListMultimap<ProcedureCode, AscRate> byCode;
  private final ImmutableMap<Integer, BigDecimal> factors;

  private AscRates(BundledTable rates, BundledTable factors) {
    this.edition = rates.edition().throughItsQuarter();
    this.byCode =
        Multimaps.index(
            ImmutableList.copyOf(rates.rows().stream().map(AscRates::rate).iterator()),
            AscRate::code);
    ImmutableMap.Builder<Integer, BigDecimal> byYear = ImmutableMap.builder();
    factors
        .rows()
        .forEach(
            row ->
                byYear.put(Integer.parseInt(row.text("year")), new BigDecimal(row.text("factor"))));
    this.factors = byYear.buildOrThrow();
  }

  /** {@return the rates that the library ships} */
  public static AscRates standard() {
    return STANDARD;
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /** {@return every row by code and release; immutable} */
  public Collection<AscRate> all() {
    return byCode.values();
  }

  /** {@return the calendar years of which a release was read; sorted, immutable} */
  public Set<Integer> years() {
    return factors.keySet();
  }

  /**
   * {@return the rate of a code on a day: of the latest release of its year that had begun; empty
   * when the list of the year has no such code, or no release of the year was read}
   *
   * @param code the code
   * @param day the date of service
   */
  public Optional<AscRate> on(ProcedureCode code, LocalDate day) {
    Optional<AscRate> latest = Optional.empty();
    for (AscRate rate : byCode.get(code)) {
      if (rate.firstRelease().getYear() == day.getYear() && !rate.firstRelease().isAfter(day)) {
        latest = Optional.of(rate);
      }
    }
    return latest;
  }

  /**
   * {@return what a payment weight is multiplied by in a year; derived from rate and weight of
   * every row; empty when no release of the year was read}
   *
   * @param year the calendar year
   */
  public Optional<BigDecimal> factor(int year) {
    return Optional.ofNullable(factors.get(year));
  }

  /** {@return every factor by year; immutable} */
  public Map<Integer, BigDecimal> factors() {
    return factors;
  }

  private static AscRate rate(BundledTable.Row row) {
    return AscRate.builder()
        .code(CodeCells.one(row, "code"))
        .firstRelease(row.day("first release"))
        .lastRelease(row.day("last release"))
        .indicator(row.text("indicator"))
        .discount(row.text("discount"))
        .weight(HospitalRates.number(row, "weight"))
        .rate(HospitalRates.number(row, "rate"))
        .addCitation(
            new Citation(
                "MYELIN", "ASC addendum AA from " + row.text("first release"), EvidenceGrade.A))
        .build();
  }
}
