package org.facetrules.fee;

import java.math.BigDecimal;
import java.util.Optional;
import org.facetrules.claim.PlaceOfService;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.table.FactorKind;
import org.facetrules.table.PaymentSite;
import org.immutables.value.Value;

/**
 * Who bills, and where the work was done: what an amount depends on beside code and day. Refuses a
 * locality without a state, a share outside 0 to 1 and a wage index that is not positive.
 */
@Value.Immutable
public interface PaymentContext {
  /** {@return whose claim it is; {@link BillingSetting#PROFESSIONAL} unless set} */
  @Value.Default
  default BillingSetting billing() {
    return BillingSetting.PROFESSIONAL;
  }

  /**
   * {@return where a physician's work was done, for lines that name no place of service; empty when
   * not known}
   */
  Optional<PaymentSite> site();

  /**
   * {@return the state of the Medicare locality, two capital letters; empty for national amounts}
   */
  Optional<String> state();

  /**
   * {@return the number of the locality, two digits; empty for national amounts, or for the one
   * locality of a state that has one}
   */
  Optional<String> locality();

  /** {@return which conversion factor applies; {@link FactorKind#NON_QUALIFYING} unless set} */
  @Value.Default
  default FactorKind factorKind() {
    return FactorKind.NON_QUALIFYING;
  }

  /** {@return {@link Participation#PARTICIPATING} unless set} */
  @Value.Default
  default Participation participation() {
    return Participation.PARTICIPATING;
  }

  /** {@return the wage index of a surgical center; empty for the national rate} */
  Optional<BigDecimal> wageIndex();

  /** {@return the patient's share of each amount, from 0 to 1; empty when it is not asked for} */
  Optional<BigDecimal> patientShare();

  /** Checks what can be checked without a table. */
  @Value.Check
  default void check() {
    if (locality().isPresent() && state().isEmpty()) {
      throw new IllegalArgumentException(
          "locality " + locality().get() + " without a state: expected the state that it is in");
    }
    patientShare()
        .filter(share -> share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)
        .ifPresent(
            share -> {
              throw new IllegalArgumentException(
                  "patient share " + share.toPlainString() + ": expected 0 to 1");
            });
    wageIndex()
        .filter(index -> index.signum() <= 0)
        .ifPresent(
            index -> {
              throw new IllegalArgumentException(
                  "wage index " + index.toPlainString() + ": expected more than 0");
            });
  }

  /**
   * {@return the same context at another site}
   *
   * @param site where the work was done; empty when not known
   */
  default PaymentContext at(Optional<PaymentSite> site) {
    return site.equals(site())
        ? this
        : builder()
            .billing(billing())
            .site(site)
            .state(state())
            .locality(locality())
            .factorKind(factorKind())
            .participation(participation())
            .wageIndex(wageIndex())
            .patientShare(patientShare())
            .build();
  }

  /** {@return a context of which nothing is set: a professional claim, national amounts} */
  static PaymentContext national() {
    return builder().build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PaymentContext}. Each part is set once. */
  class Builder extends ImmutablePaymentContext.Builder {
    Builder() {}

    /**
     * Sets the site by a place of service; a place that is neither office, hospital outpatient
     * department nor surgical center sets none.
     *
     * @param place the place of service
     * @return this builder
     */
    public Builder place(PlaceOfService place) {
      site(Sites.of(place));
      return this;
    }
  }
}
