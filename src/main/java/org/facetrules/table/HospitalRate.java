package org.facetrules.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.immutables.value.Value;

/**
 * What Medicare pays a hospital outpatient department for a code (OPPS), before wage adjustment.
 */
@Value.Immutable
public interface HospitalRate {
  /** {@return the code} */
  ProcedureCode code();

  /** {@return the calendar year} */
  int year();

  /** {@return the status indicator: "T" a procedure, "N" packaged, "J1" comprehensive} */
  String status();

  /** {@return the payment classification, such as "5443"; empty for packaged codes} */
  Optional<String> apc();

  /** {@return the relative weight; empty for packaged codes} */
  Optional<BigDecimal> weight();

  /** {@return the national unadjusted payment in dollars; empty for packaged codes} */
  Optional<BigDecimal> rate();

  /** {@return where this was read; immutable} */
  List<Citation> citations();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link HospitalRate}. Each part is set once. */
  class Builder extends ImmutableHospitalRate.Builder {
    Builder() {}
  }
}
