package org.facetrules.fee;

import java.math.BigDecimal;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.source.EffectivePeriod;
import org.facetrules.table.PaymentSite;

/**
 * One row of a contract's table of fees.
 *
 * @param code the code
 * @param billing whose claims it is for; empty for every claim
 * @param site for which site of a physician's work it is; empty for both
 * @param period the dates of service for which it holds
 * @param amount dollars for one unit, not negative
 */
public record ContractFee(
    ProcedureCode code,
    Optional<BillingSetting> billing,
    Optional<PaymentSite> site,
    EffectivePeriod period,
    BigDecimal amount) {
  /**
   * Checks the amount.
   *
   * @param code the code
   * @param billing whose claims it is for; empty for every claim
   * @param site for which site of a physician's work it is; empty for both
   * @param period the dates of service for which it holds
   * @param amount dollars for one unit, not negative
   * @throws IllegalArgumentException when the amount is negative
   */
  public ContractFee {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException(
          "fee " + amount.toPlainString() + " of " + code + ": expected 0 or more");
    }
  }

  boolean isFor(FeeQuery query) {
    return code.equals(query.code())
        && period.contains(query.dateOfService())
        && (billing.isEmpty() || billing.get() == query.context().billing())
        && (site.isEmpty() || site.equals(query.context().site()));
  }

  boolean collides(ContractFee other) {
    return code.equals(other.code)
        && period.overlaps(other.period)
        && (billing.isEmpty() || other.billing.isEmpty() || billing.equals(other.billing))
        && (site.isEmpty() || other.site.isEmpty() || site.equals(other.site));
  }
}
