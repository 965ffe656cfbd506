package org.facetrules.coding;

/** What a remark of the coder is about. */
public enum RemarkKind {
  /** An injection without imaging is no facet procedure. */
  NO_IMAGING,
  /** Payers differ on a facet cyst. */
  CYST,
  /** A clear level text names other joints when it is read as nerves. */
  NERVE_READING,
  /** Sacral lateral branches are no facet level. */
  SACRAL,
  /** Sources are silent on T12-L1 with L1-L2 beside further levels. */
  JUNCTION,
  /** An injection is part of the destruction at its joint and side. */
  INCLUDED,
  /** Two codes are never paid together. */
  INSEPARABLE
}
