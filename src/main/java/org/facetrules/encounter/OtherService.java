package org.facetrules.encounter;

import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.Performer;
import org.facetrules.claim.ProcedureCode;
import org.immutables.value.Value;

/**
 * A service to the same patient on the same day that is billed on another claim. Edits look at it
 * beside the claim; what stands on the claim is not repeated here.
 */
@Value.Immutable
public interface OtherService {
  /** {@return what was done} */
  ProcedureCode code();

  /** {@return the modifiers in the order in which they stand on its line; immutable} */
  List<Modifier> modifiers();

  /** {@return units of service, 1 unless set} */
  @Value.Default
  default int units() {
    return 1;
  }

  /** {@return who performed it; empty when not known} */
  Optional<Performer> performedBy();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OtherService}. Each part is set once; modifiers add up. */
  class Builder extends ImmutableOtherService.Builder {
    Builder() {}
  }
}
