package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facetrules.source.Citation;
import org.facetrules.source.EffectivePeriod;

/**
 * Dollars for one relative value unit on the Medicare physician fee schedule.
 *
 * @param period the dates of service for which it holds
 * @param kind whose factor it is; empty where there is one for all
 * @param factor the dollars, four decimals
 * @param citations where it was read; immutable
 */
public record ConversionFactor(
    EffectivePeriod period,
    Optional<FactorKind> kind,
    BigDecimal factor,
    List<Citation> citations) {
  /**
   * Copies the citations.
   *
   * @param period the dates of service for which it holds
   * @param kind whose factor it is; empty where there is one for all
   * @param factor the dollars, four decimals
   * @param citations where it was read; immutable
   */
  public ConversionFactor {
    citations = ImmutableList.copyOf(citations);
  }

  /**
   * {@return whether this is the factor of such a physician}
   *
   * @param asked the physician's kind
   */
  public boolean isFor(FactorKind asked) {
    return kind.isEmpty() || kind.get() == asked;
  }
}
