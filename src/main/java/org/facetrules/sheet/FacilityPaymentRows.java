package org.facetrules.sheet;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.table.AscRate;
import org.facetrules.table.AscRates;
import org.facetrules.table.HospitalRate;
import org.facetrules.table.HospitalRates;

/** What Medicare pays the facility itself: national rates, before adjustment for wages. */
final class FacilityPaymentRows {
  private FacilityPaymentRows() {}

  static List<SheetRow> of(ProcedureCode code) {
    ImmutableList.Builder<SheetRow> rows = ImmutableList.builder();
    List<AscRate> own =
        AscRates.standard().all().stream().filter(rate -> rate.code().equals(code)).toList();
    if (!own.isEmpty()) {
      rows.add(center(own));
    }
    HospitalRates.standard().all().stream()
        .filter(rate -> rate.code().equals(code))
        .map(FacilityPaymentRows::hospital)
        .forEach(rows::add);
    return rows.build();
  }

  private static SheetRow center(List<AscRate> rates) {
    Map<String, List<String>> byRate = new LinkedHashMap<>();
    List<Citation> citations = new ArrayList<>();
    for (AscRate rate : rates) {
      byRate.computeIfAbsent(amount(rate), text -> new ArrayList<>()).add(from(rate));
      citations.addAll(rate.citations());
    }
    List<String> parts = new ArrayList<>();
    byRate.forEach((amount, from) -> parts.add(amount + " " + span(from)));
    return new SheetRow(
        SheetTopic.PAYMENT,
        "surgical center, national rate: " + String.join("; ", parts),
        List.of(citations.get(0), citations.get(citations.size() - 1)));
  }

  private static String amount(AscRate rate) {
    return rate.rate()
        .map(dollars -> dollars.toPlainString() + " (" + rate.indicator() + ")")
        .orElse("packaged (" + rate.indicator() + ")");
  }

  private static String from(AscRate rate) {
    return rate.firstRelease().getDayOfYear() == 1
        ? String.valueOf(rate.firstRelease().getYear())
        : "from " + rate.firstRelease();
  }

  /** Years one after the other are shown by the first and the last of them. */
  private static String span(List<String> from) {
    return from.size() == 1 ? from.get(0) : from.get(0) + " to " + from.get(from.size() - 1);
  }

  private static SheetRow hospital(HospitalRate rate) {
    return new SheetRow(
        SheetTopic.PAYMENT,
        "hospital outpatient, national rate %s: %s"
            .formatted(
                rate.year(),
                rate.rate()
                    .map(
                        dollars ->
                            "%s (status %s, APC %s)"
                                .formatted(
                                    dollars.toPlainString(),
                                    rate.status(),
                                    rate.apc().orElse("not known")))
                    .orElse("packaged (status " + rate.status() + ")")),
        rate.citations());
  }
}
