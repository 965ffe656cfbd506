package org.facetrules.fee;

import java.util.Optional;
import org.facetrules.claim.PlaceOfService;
import org.facetrules.table.PaymentSite;

/**
 * The places of service whose site is known: 11 is an office; 19 and 22 are hospital outpatient
 * departments (P-NOR-PA), 24 is a surgical center. Of others the caller says the site.
 */
final class Sites {
  private Sites() {}

  static Optional<PaymentSite> of(PlaceOfService place) {
    return switch (place.value()) {
      case "11" -> Optional.of(PaymentSite.NON_FACILITY);
      case "19", "22", "24" -> Optional.of(PaymentSite.FACILITY);
      default -> Optional.empty();
    };
  }
}
