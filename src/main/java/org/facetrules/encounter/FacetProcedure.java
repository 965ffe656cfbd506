package org.facetrules.encounter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.BranchReading;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.LevelNotation;
import org.facetrules.anatomy.LevelReading;
import org.facetrules.anatomy.NotationException;
import org.facetrules.anatomy.TreatedLevel;
import org.immutables.value.Value;

/**
 * One facet procedure of an encounter: a technique with its purpose and guidance, at one or more
 * sites. Several techniques, purposes or guidances on one day are several procedures. A part that
 * is absent is not known; the coder asks for it where it matters.
 */
@Value.Immutable
public interface FacetProcedure {
  /** {@return how the joint or its nerves were treated; empty when not known} */
  Optional<Technique> technique();

  /** {@return why an injection was given; empty when not known} */
  Optional<Purpose> purpose();

  /**
   * {@return the imaging used; empty when not known, which differs from {@link ImageGuidance#NONE}}
   */
  Optional<ImageGuidance> guidance();

  /** {@return the documented temperature of a radiofrequency lesion in degrees Celsius} */
  Optional<BigDecimal> temperatureCelsius();

  /**
   * {@return the levels treated, one reading for each text or typed level, in the order given;
   * immutable}
   *
   * <p>When nerves are given too, the levels come from here and the nerves are checked against
   * them.
   */
  List<LevelReading> sites();

  /** {@return the nerves treated, one reading for each text, in the order given; immutable} */
  List<BranchReading> nerves();

  /**
   * {@return the levels treated, each joint once: from the sites, or from the nerves where no site
   * is given; a text with several readings names none; immutable}
   */
  default List<TreatedLevel> levels() {
    return SessionLevels.of(sites(), nerves());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a new builder for a technique under an imaging}
   *
   * @param technique how the joint or its nerves were treated
   * @param guidance the imaging used
   */
  static Builder builder(Technique technique, ImageGuidance guidance) {
    Builder builder = new Builder();
    builder.technique(technique);
    builder.guidance(guidance);
    return builder;
  }

  /** Builds a {@link FacetProcedure}. Each part is set once; sites and nerves add up. */
  class Builder extends ImmutableFacetProcedure.Builder {
    Builder() {}

    /**
     * Adds a level with its side.
     *
     * @param level the joint
     * @param side the side treated
     * @return this builder
     */
    public Builder level(FacetLevel level, Laterality side) {
      addSite(LevelReading.of(TreatedLevel.of(level, side)));
      return this;
    }

    /**
     * Adds a level of which the note does not name the side.
     *
     * @param level the joint
     * @return this builder
     */
    public Builder level(FacetLevel level) {
      addSite(LevelReading.of(TreatedLevel.of(level)));
      return this;
    }

    /**
     * Adds levels as people write them, such as "L4-5 bilateral, L5-S1 left".
     *
     * @param text the levels with their sides; {@link LevelNotation} says what is read
     * @return this builder
     * @throws NotationException when the text names no facet level
     */
    public Builder levels(String text) {
      addSite(LevelNotation.readLevels(text));
      return this;
    }

    /**
     * Adds nerves as people write them, such as "L3, L4, L5 MBB right".
     *
     * @param text the nerves with their sides; {@link LevelNotation} says what is read
     * @return this builder
     * @throws NotationException when the text names no known nerve
     */
    public Builder nerves(String text) {
      addNerve(LevelNotation.readBranches(text));
      return this;
    }
  }
}
