package org.facetrules.encounter;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One substance that was injected at each joint or nerve.
 *
 * @param kind what it was; empty when not known
 * @param milliliters the volume at each joint or nerve; empty when not known
 */
public record Injectate(Optional<InjectateKind> kind, Optional<BigDecimal> milliliters) {
  /**
   * Checks the volume.
   *
   * @param kind what it was; empty when not known
   * @param milliliters the volume at each joint or nerve; empty when not known
   * @throws IllegalArgumentException when the volume is negative
   */
  public Injectate {
    if (milliliters.isPresent() && milliliters.get().signum() < 0) {
      throw new IllegalArgumentException(
          "a volume of " + milliliters.get().toPlainString() + " mL: expected 0 or more");
    }
  }
}
