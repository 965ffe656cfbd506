package org.facetrules.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facetrules.claim.ServiceLine;
import org.facetrules.policy.BilateralForm;
import org.facetrules.source.Edition;
import org.immutables.value.Value;

/** What the lines of a claim can mean: the levels of each service, or why they mean none. */
@Value.Immutable
public interface ClaimReading {
  /** {@return the lines that were read, numbered from 1 in this order; immutable} */
  List<ServiceLine> lines();

  /** {@return the day of the lines; empty when not known} */
  Optional<LocalDate> dateOfService();

  /** {@return the id of the payer whose conventions were followed; empty when all were tried} */
  Optional<String> payer();

  /**
   * {@return the services on the lines: destruction, injections, each cranial region first; those
   * whose lines can mean no levels have no reading; immutable}
   */
  List<BilledService> services();

  /** {@return the bilateral forms under which all lines can be read together; immutable} */
  Set<BilateralForm> conventions();

  /** {@return why lines can mean no levels; empty when all facet lines can; immutable} */
  List<LineRemark> problems();

  /** {@return what was passed over and what else is to be known; immutable} */
  List<LineRemark> remarks();

  /** {@return the tables that the answer stands on; immutable} */
  List<Edition> editions();

  /** {@return whether the lines can stand for levels that were treated on one day} */
  default boolean isPossible() {
    return problems().isEmpty();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ClaimReading}. Lists add up. */
  class Builder extends ImmutableClaimReading.Builder {
    Builder() {}
  }
}
