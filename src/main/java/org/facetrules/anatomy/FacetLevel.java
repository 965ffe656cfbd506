package org.facetrules.anatomy;

import java.util.List;
import java.util.Optional;

/**
 * A level: the joint between two neighbouring vertebrae, left and right together. A level is never
 * a nerve, a vertebra or a needle.
 *
 * <p>The constants run from cranial to caudal, so their natural order is the order in the spine.
 * L5-S1 is the lowest: the sacrum has no facet level below it.
 */
public enum FacetLevel {
  /** The atlanto-occipital joint, between the occiput and C1. */
  C0_C1,
  /** The lateral atlanto-axial joint, between C1 and C2. */
  C1_C2,
  /** The facet joint between C2 and C3. */
  C2_C3,
  /** The facet joint between C3 and C4. */
  C3_C4,
  /** The facet joint between C4 and C5. */
  C4_C5,
  /** The facet joint between C5 and C6. */
  C5_C6,
  /** The facet joint between C6 and C7. */
  C6_C7,
  /** The facet joint between C7 and T1. */
  C7_T1,
  /** The facet joint between T1 and T2. */
  T1_T2,
  /** The facet joint between T2 and T3. */
  T2_T3,
  /** The facet joint between T3 and T4. */
  T3_T4,
  /** The facet joint between T4 and T5. */
  T4_T5,
  /** The facet joint between T5 and T6. */
  T5_T6,
  /** The facet joint between T6 and T7. */
  T6_T7,
  /** The facet joint between T7 and T8. */
  T7_T8,
  /** The facet joint between T8 and T9. */
  T8_T9,
  /** The facet joint between T9 and T10. */
  T9_T10,
  /** The facet joint between T10 and T11. */
  T10_T11,
  /** The facet joint between T11 and T12. */
  T11_T12,
  /** The facet joint between T12 and L1. */
  T12_L1,
  /** The facet joint between L1 and L2. */
  L1_L2,
  /** The facet joint between L2 and L3. */
  L2_L3,
  /** The facet joint between L3 and L4. */
  L3_L4,
  /** The facet joint between L4 and L5. */
  L4_L5,
  /** The facet joint between L5 and S1. */
  L5_S1;

  private static final List<FacetLevel> SPINE = List.of(values());

  private final String label = name().replace('_', '-');

  /** {@return the region in which this level is counted; T12-L1 is cervical/thoracic} */
  public SpinalRegion region() {
    return compareTo(T12_L1) <= 0 ? SpinalRegion.CERVICAL_THORACIC : SpinalRegion.LUMBAR;
  }

  /** {@return the next level towards the head; empty for C0-C1} */
  public Optional<FacetLevel> above() {
    return ordinal() == 0 ? Optional.empty() : Optional.of(SPINE.get(ordinal() - 1));
  }

  /** {@return the next level towards the sacrum; empty for L5-S1} */
  public Optional<FacetLevel> below() {
    return this == L5_S1 ? Optional.empty() : Optional.of(SPINE.get(ordinal() + 1));
  }

  /** {@return the level as a text names it: "L4-L5", "C7-T1"} */
  public String label() {
    return label;
  }

  /**
   * {@return the branches that must all be treated for this joint to count as treated, cranial
   * first; empty for C0-C1 and C1-C2, whose nerves no source states; immutable}
   */
  public List<MedialBranch> branches() {
    return Innervation.branchesOf(this);
  }

  /**
   * Reads a text that names exactly one joint, without a side: "L4-5", "C7/T1", "AO joint".
   *
   * @param text the joint as people write it
   * @return the joint
   * @throws NotationException when the text names no joint, several, or a side too
   */
  public static FacetLevel parse(String text) {
    return LevelReader.readOne(text);
  }

  /** {@return the same as {@link #label()}} */
  @Override
  public String toString() {
    return label;
  }
}
