package org.facetrules.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.immutables.value.Value;

/** What Medicare pays an ambulatory surgical center for a code, before wage adjustment. */
@Value.Immutable
public interface AscRate {
  /** {@return the code} */
  ProcedureCode code();

  /** {@return the first day of the first release of the year with these values} */
  LocalDate firstRelease();

  /** {@return the first day of the last release of the year with these values} */
  LocalDate lastRelease();

  /** {@return the payment indicator, such as "G2", or "N1" for a packaged code} */
  String indicator();

  /** {@return "Y" when a second procedure of the day is discounted, "N" when not} */
  String discount();

  /** {@return the payment weight; empty where the rate does not follow from one} */
  Optional<BigDecimal> weight();

  /** {@return the national rate in dollars; empty for packaged codes} */
  Optional<BigDecimal> rate();

  /** {@return where this was read; immutable} */
  List<Citation> citations();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AscRate}. Each part is set once. */
  class Builder extends ImmutableAscRate.Builder {
    Builder() {}
  }
}
