package org.facetrules.encounter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.BranchReading;
import org.facetrules.anatomy.LevelReading;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.Performer;
import org.facetrules.claim.ServiceLine;
import org.immutables.value.Value;

/** An earlier session of the patient, as far as it is known. A part that is absent is not known. */
@Value.Immutable
public interface PriorSession {
  /** {@return the day of the session} */
  LocalDate dateOfService();

  /** {@return how the joints or their nerves were treated} */
  Optional<Technique> technique();

  /** {@return why an injection was given} */
  Optional<Purpose> purpose();

  /** {@return the imaging used} */
  Optional<ImageGuidance> guidance();

  /** {@return the levels treated; empty when not known; immutable} */
  List<LevelReading> sites();

  /** {@return the nerves treated; empty when not known; immutable} */
  List<BranchReading> nerves();

  /** {@return pain relief in percent, 0 to 100} */
  Optional<Integer> reliefPercent();

  /** {@return how long the relief lasted, from the day of the session} */
  Optional<TimeSpan> reliefDuration();

  /** {@return improvement of function in percent, 0 to 100} */
  Optional<Integer> functionImprovedPercent();

  /** {@return who performed it} */
  Optional<Performer> performedBy();

  /** {@return the lines of its claim; empty when not known; immutable} */
  List<ServiceLine> lines();

  /**
   * {@return the levels treated, each joint once: from the sites, or from the nerves where no site
   * is given; a text with several readings names none; immutable}
   */
  default List<TreatedLevel> levels() {
    return SessionLevels.of(sites(), nerves());
  }

  /** Checks the percentages. */
  @Value.Check
  default void check() {
    SessionLevels.requirePercent("relief", reliefPercent());
    SessionLevels.requirePercent("improvement of function", functionImprovedPercent());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PriorSession}. Each part is set once; lists add up. */
  class Builder extends ImmutablePriorSession.Builder {
    Builder() {}
  }
}
