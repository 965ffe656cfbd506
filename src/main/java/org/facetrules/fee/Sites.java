package org.facetrules.fee;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.facetrules.claim.PlaceOfService;
import org.facetrules.table.PaymentSite;

/**
 * The places of service whose site is known: 11 is an office; 19 and 22 are hospital outpatient
 * departments (P-NOR-PA), 24 is a surgical center. Of others the caller says the site.
 */
final class Sites {
  private static final ImmutableMap<PlaceOfService, PaymentSite> KNOWN =
      ImmutableMap.of(
          PlaceOfService.of("11"), PaymentSite.NON_FACILITY,
          PlaceOfService.of("19"), PaymentSite.FACILITY,
          PlaceOfService.of("22"), PaymentSite.FACILITY,
          PlaceOfService.of("24"), PaymentSite.FACILITY);

  private Sites() {}

  static Optional<PaymentSite> of(PlaceOfService place) {
    return Optional.ofNullable(KNOWN.get(place));
  }
}
