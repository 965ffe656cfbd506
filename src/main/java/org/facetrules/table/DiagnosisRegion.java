package org.facetrules.table;

import java.util.Locale;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.SpinalRegion;

/**
 * The part of the spine that a diagnosis code names, with the joints that it fits. Lenient at
 * borders: a joint between two parts fits the codes of both, and of the border itself.
 */
public enum DiagnosisRegion {
  /** Cervical, to the border with the thorax. */
  CERVICAL(FacetLevel.C0_C1, FacetLevel.C7_T1),
  /** The border of neck and thorax, with a neighbour on each side. */
  CERVICOTHORACIC(FacetLevel.C6_C7, FacetLevel.T1_T2),
  /** Thoracic, from border to border. */
  THORACIC(FacetLevel.C7_T1, FacetLevel.T12_L1),
  /** The border of thorax and loins, with a neighbour on each side. */
  THORACOLUMBAR(FacetLevel.T11_T12, FacetLevel.L1_L2),
  /** Lumbar, from border to border. */
  LUMBAR(FacetLevel.T12_L1, FacetLevel.L5_S1),
  /** The border of loins and sacrum, with the neighbour above. */
  LUMBOSACRAL(FacetLevel.L4_L5, FacetLevel.L5_S1);

  private static final FacetLevel[] LEVELS = FacetLevel.values();

  private final FacetLevel first;
  private final FacetLevel last;

  DiagnosisRegion(FacetLevel first, FacetLevel last) {
    this.first = first;
    this.last = last;
  }

  /**
   * {@return whether a code of this part can be the reason to treat a joint}
   *
   * @param level the joint
   */
  public boolean fits(FacetLevel level) {
    return level.compareTo(first) >= 0 && level.compareTo(last) <= 0;
  }

  /**
   * {@return how many of the joints that are coded in a region a code of this part fits}
   *
   * @param region the region of the procedure code
   */
  public int joints(SpinalRegion region) {
    int joints = 0;
    for (FacetLevel level : LEVELS) {
      joints += level.region() == region && fits(level) ? 1 : 0;
    }
    return joints;
  }

  /** {@return the part in a word, for people} */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static DiagnosisRegion of(String cell) {
    return valueOf(cell.toUpperCase(Locale.ROOT));
  }
}
