package org.facetrules.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.encounter.Purpose;
import org.immutables.value.Value;

/**
 * A session of the past as its paid lines show it: everything done in one region on one day. Left
 * and right on one day are one session; T12-L1 with L1-L2 as a pair is one lumbar session.
 *
 * <p>Claim lines never say which joints were treated (but for that pair), whether a joint or its
 * nerves were injected, or what relief followed.
 */
@Value.Immutable
public interface PaidSession {
  /** {@return the day of the session} */
  LocalDate dateOfService();

  /** {@return the region in which it counts} */
  SpinalRegion region();

  /**
   * {@return what was done by code family, with the levels that the lines can mean; line numbers
   * are those of the whole history; immutable}
   */
  List<BilledService> services();

  /**
   * {@return diagnostic when every injection line carries KX; empty when that is not so, when
   * nothing was injected, or when KX has no such meaning for the payer on that day}
   */
  Optional<Purpose> purpose();

  /** {@return what the lines leave open, each with its reason; immutable} */
  List<LineRemark> unknown();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PaidSession}. Each part is set once; lists add up. */
  class Builder extends ImmutablePaidSession.Builder {
    Builder() {}
  }
}
