package org.facetrules.anatomy;

import java.util.List;
import java.util.Optional;

/**
 * A nerve that a facet or sacroiliac procedure treats. The medial branches from C3 down and the L5
 * dorsal ramus form one chain: two neighbours of it serve one joint, so n neighbours cover n-1
 * joints. The third occipital nerve stands outside the chain and serves C2-C3 alone.
 *
 * <p>The constants run from cranial to caudal.
 */
public enum MedialBranch {
  /** The third occipital nerve (superficial medial branch of C3): alone it serves C2-C3. */
  THIRD_OCCIPITAL("third occipital nerve", "TON"),
  /** The medial branch of C3. */
  C3("C3 medial branch", "C3"),
  /** The medial branch of C4. */
  C4("C4 medial branch", "C4"),
  /** The medial branch of C5. */
  C5("C5 medial branch", "C5"),
  /** The medial branch of C6. */
  C6("C6 medial branch", "C6"),
  /** The medial branch of C7. */
  C7("C7 medial branch", "C7"),
  /** The medial branch of C8. */
  C8("C8 medial branch", "C8"),
  /** The medial branch of T1. */
  T1("T1 medial branch", "T1"),
  /** The medial branch of T2. */
  T2("T2 medial branch", "T2"),
  /** The medial branch of T3. */
  T3("T3 medial branch", "T3"),
  /** The medial branch of T4. */
  T4("T4 medial branch", "T4"),
  /** The medial branch of T5. */
  T5("T5 medial branch", "T5"),
  /** The medial branch of T6. */
  T6("T6 medial branch", "T6"),
  /** The medial branch of T7. */
  T7("T7 medial branch", "T7"),
  /** The medial branch of T8. */
  T8("T8 medial branch", "T8"),
  /** The medial branch of T9. */
  T9("T9 medial branch", "T9"),
  /** The medial branch of T10. */
  T10("T10 medial branch", "T10"),
  /** The medial branch of T11. */
  T11("T11 medial branch", "T11"),
  /** The medial branch of T12. */
  T12("T12 medial branch", "T12"),
  /** The medial branch of L1. */
  L1("L1 medial branch", "L1"),
  /** The medial branch of L2. */
  L2("L2 medial branch", "L2"),
  /** The medial branch of L3. */
  L3("L3 medial branch", "L3"),
  /** The medial branch of L4. */
  L4("L4 medial branch", "L4"),
  /** The dorsal ramus of L5, the lowest nerve of the chain. */
  L5_DORSAL_RAMUS("L5 dorsal ramus", "L5 DR"),
  /** The communicating branch of S1: belongs to L5-S1 and adds no level. */
  S1_COMMUNICATING("S1 communicating branch", "S1 communicating"),
  /** The lateral branch of S1: sacroiliac, serves no facet joint. */
  S1_LATERAL("S1 lateral branch", "S1 lateral"),
  /** The lateral branch of S2: sacroiliac, serves no facet joint. */
  S2_LATERAL("S2 lateral branch", "S2 lateral"),
  /** The lateral branch of S3: sacroiliac, serves no facet joint. */
  S3_LATERAL("S3 lateral branch", "S3 lateral");

  private final String label;
  private final String shortLabel;

  MedialBranch(String label, String shortLabel) {
    this.label = label;
    this.shortLabel = shortLabel;
  }

  /** {@return the nerve in full: "L4 medial branch", "third occipital nerve", "L5 dorsal ramus"} */
  public String label() {
    return label;
  }

  /** {@return the nerve in short: "L4", "TON", "L5 DR", "S1 lateral"} */
  public String shortLabel() {
    return shortLabel;
  }

  /**
   * {@return the joints this branch serves, cranial first; empty for the sacral lateral branches;
   * immutable}
   *
   * <p>The S1 communicating branch belongs to L5-S1, though that joint counts without it.
   */
  public List<FacetLevel> serves() {
    return Innervation.servedBy(this);
  }

  /** {@return whether this is a lateral branch of S1 to S3, which serves the sacroiliac joint} */
  public boolean sacralLateral() {
    return compareTo(S1_LATERAL) >= 0;
  }

  /**
   * {@return the next nerve of the chain towards the head; empty for C3 and for nerves outside the
   * chain}
   */
  public Optional<MedialBranch> above() {
    return Innervation.neighbour(this, -1);
  }

  /**
   * {@return the next nerve of the chain towards the sacrum; empty for the L5 dorsal ramus and for
   * nerves outside the chain}
   */
  public Optional<MedialBranch> below() {
    return Innervation.neighbour(this, 1);
  }

  /** {@return the same as {@link #label()}} */
  @Override
  public String toString() {
    return label;
  }
}
