package org.facetrules.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.policy.BilateralForm;
import org.immutables.value.Value;

/**
 * One way to read the lines of a service: how many levels they stand for and on which sides. Which
 * joints they are, claim lines do not say, but for the thoracolumbar pair.
 */
@Value.Immutable
public interface BilledLevels {
  /** {@return how many levels are counted one by one on both sides} */
  int bilateral();

  /** {@return how many levels are counted one by one on the left only} */
  int left();

  /** {@return how many levels are counted one by one on the right only} */
  int right();

  /** {@return how many levels are counted one by one with a side that is not said} */
  int sideOpen();

  /**
   * {@return what is known of the third and additional levels behind one line; empty when the lines
   * have no such code}
   */
  Optional<FurtherLevels> further();

  /** {@return the smallest number of levels that the lines stand for} */
  int fewest();

  /** {@return the largest number of levels: more than the fewest only behind a third-level code} */
  int most();

  /** {@return the joints where the lines say them: T12-L1 and L1-L2 as a pair; immutable} */
  List<TreatedLevel> joints();

  /** {@return the bilateral forms under which the lines can be read so; immutable} */
  Set<BilateralForm> conventions();

  /** {@return the reading in words, such as "two lumbar levels: one on both sides, one left"} */
  String label();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link BilledLevels}. Each part is set once. */
  class Builder extends ImmutableBilledLevels.Builder {
    Builder() {}
  }
}
