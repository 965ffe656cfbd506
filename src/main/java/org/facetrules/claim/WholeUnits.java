package org.facetrules.claim;

import java.math.BigDecimal;

/** Tells whole units of service from what must not be billed. */
final class WholeUnits {
  private static final BigDecimal MOST = BigDecimal.valueOf(9999);

  private WholeUnits() {}

  /** The units when they are whole and within 1 and 9999, else 0. */
  static int of(BigDecimal units) {
    boolean within = units.signum() > 0 && units.compareTo(MOST) <= 0;
    if (!within) {
      return 0;
    }
    int whole = units.intValue();
    return units.compareTo(BigDecimal.valueOf(whole)) == 0 ? whole : 0;
  }
}
