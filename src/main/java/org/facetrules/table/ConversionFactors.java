package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.facetrules.source.Edition;
import org.facetrules.source.EffectivePeriod;

/**
 * The conversion factors of the Medicare physician fee schedule by date of service. Proposed
 * factors are none. Immutable.
 */
public final class ConversionFactors {
  private final Edition edition;
  private final ImmutableList<ConversionFactor> factors;

  ConversionFactors(Edition edition, List<ConversionFactor> factors) {
    this.edition = edition;
    this.factors =
        ImmutableList.sortedCopyOf(
            Comparator.comparing((ConversionFactor factor) -> factor.period().firstDay())
                .thenComparing(factor -> factor.kind().map(Enum::ordinal).orElse(-1)),
            factors);
  }

  /** The rows that the library ships. */
  private static final class Bundled {
    static final ConversionFactors TABLE = read();

    private static ConversionFactors read() {
      BundledTable table = BundledTable.load("conversion-factors");
      ImmutableList.Builder<ConversionFactor> factors = ImmutableList.builder();
      for (BundledTable.Row row : table.rows()) {
        factors.add(
            new ConversionFactor(
                new EffectivePeriod(row.day("first day"), row.day("last day")),
                row.text("kind").equals("single")
                    ? Optional.empty()
                    : Optional.of(FactorKind.of(row.text("kind"))),
                new BigDecimal(row.text("factor")),
                CitationCells.of(row)));
      }
      return new ConversionFactors(table.edition(), factors.build());
    }
  }

  /** {@return the factors that the library ships} */
  public static ConversionFactors standard() {
    return Bundled.TABLE;
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /** {@return every factor in order of days; immutable} */
  public List<ConversionFactor> all() {
    return factors;
  }

  /**
   * {@return the factor on a day; empty when none was read}
   *
   * @param day the date of service
   * @param kind whose factor is asked for
   */
  public Optional<ConversionFactor> on(LocalDate day, FactorKind kind) {
    for (ConversionFactor factor : factors) {
      if (factor.period().contains(day) && factor.isFor(kind)) {
        return Optional.of(factor);
      }
    }
    return Optional.empty();
  }
}
