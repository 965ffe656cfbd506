package org.facetrules.reading;

import java.util.Collection;
import java.util.List;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.table.CodeFamily;
import org.immutables.value.Value;

/**
 * What the lines of one code family in one region say was done. T12-L1 with L1-L2 as a pair is one
 * service of both regions.
 */
@Value.Immutable
public interface BilledService {
  /** {@return the code family} */
  CodeFamily family();

  /** {@return the region, or both for the thoracolumbar pair; immutable} */
  List<SpinalRegion> regions();

  /** {@return the numbers of its lines, counted from 1; immutable} */
  List<Integer> lines();

  /** {@return how many of its lines carry KX} */
  DiagnosticMark diagnostic();

  /**
   * {@return the levels that the lines can mean, likely more than one way; empty when they can mean
   * none; immutable}
   */
  List<BilledLevels> readings();

  /**
   * {@return whether the lines can stand for these levels, under any of their readings}
   *
   * <p>Levels take the first, second and third code in any order: no source fixes it. A line that
   * says no side stands for levels whose side is not documented, as the coder writes them; a level
   * with a documented side would carry it.
   *
   * @param levels the levels that were treated with this family in its regions; levels of another
   *     region are never allowed
   */
  default boolean allows(Collection<TreatedLevel> levels) {
    return ServiceFit.allows(this, levels);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link BilledService}. Each part is set once; lists add up. */
  class Builder extends ImmutableBilledService.Builder {
    Builder() {}
  }
}
