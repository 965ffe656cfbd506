package org.facetrules.table;

import java.util.Locale;

/** What kind of service is met beside a facet code. */
public enum CompanionKind {
  /** Imaging guidance. */
  IMAGING,
  /** A local anesthetic. */
  LOCAL_ANESTHETIC,
  /** Contrast. */
  CONTRAST,
  /** A visit: evaluation and management. */
  VISIT,
  /** Sedation by the physician who performs the procedure. */
  SEDATION,
  /** Sedation by another physician than the one who performs the procedure. */
  SEDATION_BY_ANOTHER,
  /** Anesthesia. */
  ANESTHESIA,
  /** Another injection: trigger point, joint, epidural, nerve block, dry needling. */
  INJECTION;

  static CompanionKind of(String cell) {
    return valueOf(cell.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
