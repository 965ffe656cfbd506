package org.facetrules.fee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.facetrules.source.Edition;
import org.facetrules.table.FeeTables;
import org.facetrules.table.HospitalRate;
import org.facetrules.table.HospitalRates;

/** What Medicare pays a hospital outpatient department (OPPS), before adjustment for wages. */
final class MedicareHospitalFeeSchedule implements FeeSchedule {
  private final FeeTables tables;

  MedicareHospitalFeeSchedule(FeeTables tables) {
    this.tables = tables;
  }

  /** Read when first asked for: most claims are of physicians. */
  private HospitalRates rates() {
    return tables.hospitalRates();
  }

  @Override
  public String title() {
    return "Medicare hospital outpatient rates";
  }

  /** Rates change by the year. */
  @Override
  public LocalDate sameSince(LocalDate day) {
    return LocalDate.of(day.getYear(), 1, 1);
  }

  @Override
  public List<Edition> editions(PaymentContext context) {
    return ImmutableList.of(rates().edition());
  }

  @Override
  public Fee fee(FeeQuery query) {
    int year = query.dateOfService().getYear();
    if (!rates().years().contains(year)) {
      return new Fee.NotKnown("no hospital outpatient rates of " + year + " were read");
    }
    return rates()
        .on(query.code(), query.dateOfService())
        .map(MedicareHospitalFeeSchedule::fee)
        .orElseGet(
            () ->
                new Fee.NotKnown(
                    query.code() + " stands in no table of hospital outpatient rates of " + year));
  }

  private static Fee fee(HospitalRate rate) {
    return switch (rate.status()) {
      case "N" ->
          new Fee.Packaged("%s is packaged (status N)".formatted(rate.code()), rate.citations());
      case "T" ->
          priced(rate, ImmutableSet.of(PaymentRule.FIRST_ALONE, PaymentRule.FACILITY_REDUCTIONS));
      case "J1" ->
          priced(rate, ImmutableSet.of(PaymentRule.COMPREHENSIVE, PaymentRule.FACILITY_REDUCTIONS));
      default ->
          new Fee.NotKnown(
              "no source read says how status %s of %s is paid"
                  .formatted(rate.status(), rate.code()));
    };
  }

  private static Fee priced(HospitalRate rate, ImmutableSet<PaymentRule> rules) {
    return rate.rate()
        .<Fee>map(
            amount ->
                new Fee.Priced(
                    amount,
                    rules,
                    ImmutableList.of(
                        PaymentStep.value(
                            StepKind.RATE,
                            "national rate, status %s, APC %s"
                                .formatted(rate.status(), rate.apc().orElse("not known")),
                            amount,
                            rate.citations())),
                    ImmutableList.of("national rate, not adjusted for wages")))
        .orElseGet(() -> new Fee.NotKnown("no rate of " + rate.code() + " was read"));
  }
}
