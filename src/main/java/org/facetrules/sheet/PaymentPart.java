package org.facetrules.sheet;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.fee.Fee;
import org.facetrules.fee.MedicarePhysicianFeeSchedule;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.FactorKind;
import org.facetrules.table.PaymentSite;

/**
 * What Medicare pays a physician for one unit: the national amount of each year, outside a facility
 * and in one, and its range over the localities.
 */
final class PaymentPart implements SheetPart {
  private static final MedicarePhysicianFeeSchedule SCHEDULE =
      MedicarePhysicianFeeSchedule.standard();

  /** The code that an article of 2025 is about, and the dollars that it promises for it. */
  private static final ProcedureCode OF_THE_ARTICLE = ProcedureCode.of("64492");

  private static final BigDecimal ARTICLE_LOWEST = new BigDecimal("140");
  private static final BigDecimal ARTICLE_HIGHEST = new BigDecimal("190");

  @Override
  public List<SheetRow> rows(ProcedureCode code) {
    ImmutableList.Builder<SheetRow> rows = ImmutableList.builder();
    List<FeeDays> all = FeeDays.of(code);
    for (FeeDays days : all) {
      rows.add(row(code, days));
    }
    if (code.equals(OF_THE_ARTICLE) && all.stream().noneMatch(PaymentPart::meetsTheArticle)) {
      rows.add(
          SheetRow.of(
              SheetTopic.PAYMENT,
              "the 140 to 190 dollars of the 2025 article are paid in no year and no locality that"
                  + " was read",
              new Citation("DERIVED", "from the amounts above", EvidenceGrade.C)));
    }
    return rows.addAll(FacilityPaymentRows.of(code)).build();
  }

  private static boolean meetsTheArticle(FeeDays days) {
    return days.ranges().stream()
        .anyMatch(
            range ->
                range.highest().compareTo(ARTICLE_LOWEST) >= 0
                    && range.lowest().compareTo(ARTICLE_HIGHEST) <= 0);
  }

  private static SheetRow row(ProcedureCode code, FeeDays days) {
    if (days.unpriced().isPresent()) {
      return new SheetRow(
          SheetTopic.PAYMENT, days.label() + ": " + days.unpriced().get(), days.citations());
    }
    List<String> sites = new ArrayList<>();
    for (PaymentSite site : PaymentSite.values()) {
      amount(code, days, site, FactorKind.NON_QUALIFYING)
          .ifPresent(amount -> sites.add(amount + " " + where(site) + range(code, days, site)));
    }
    String qualifying = qualifying(code, days);
    return new SheetRow(
        SheetTopic.PAYMENT,
        days.label() + ": national " + String.join("; ", sites) + qualifying,
        days.citations());
  }

  private static String where(PaymentSite site) {
    return site == PaymentSite.FACILITY ? "in a facility" : "outside a facility";
  }

  private static String range(ProcedureCode code, FeeDays days, PaymentSite site) {
    return days.range(code, site)
        .map(
            range ->
                ", localities %s (%s) to %s (%s)"
                    .formatted(
                        range.lowest().toPlainString(),
                        range.lowestIn().state(),
                        range.highest().toPlainString(),
                        range.highestIn().state()))
        .orElse("");
  }

  /** Where there are two factors. */
  private static String qualifying(ProcedureCode code, FeeDays days) {
    List<String> amounts = new ArrayList<>();
    for (PaymentSite site : PaymentSite.values()) {
      Optional<String> one = amount(code, days, site, FactorKind.NON_QUALIFYING);
      Optional<String> other = amount(code, days, site, FactorKind.QUALIFYING);
      if (!one.equals(other)) {
        other.ifPresent(amounts::add);
      }
    }
    return amounts.isEmpty()
        ? ""
        : "; for qualifying participants " + String.join(" and ", amounts);
  }

  private static Optional<String> amount(
      ProcedureCode code, FeeDays days, PaymentSite site, FactorKind kind) {
    return SCHEDULE.fee(days.query(code, site, kind)) instanceof Fee.Priced priced
        ? Optional.of(priced.amount().toPlainString())
        : Optional.empty();
  }
}
