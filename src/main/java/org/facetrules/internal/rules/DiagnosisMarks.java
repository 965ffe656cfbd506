package org.facetrules.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.facetrules.claim.DiagnosisCode;
import org.facetrules.table.DiagnosisGroup;
import org.facetrules.table.DiagnosisLists;
import org.facetrules.table.DiagnosisRegion;
import org.facetrules.table.ListedDiagnosis;

/**
 * What the table knows of the diagnoses of a line, taken together: a bit for each kind of code and
 * for each part of the spine that one of them names.
 */
final class DiagnosisMarks {
  /** On the list, for every procedure. */
  static final int LISTED = 1;

  /** On the list for cysts alone. */
  static final int CYST = 1 << 1;

  /** A code that can be billed. */
  static final int BILLABLE = 1 << 2;

  /** A header, which cannot. */
  static final int HEADER = 1 << 3;

  private static final int FIRST_REGION = 4;
  private static final DiagnosisRegion[] REGIONS = DiagnosisRegion.values();

  private DiagnosisMarks() {}

  static int of(List<DiagnosisCode> codes) {
    int marks = 0;
    for (int i = 0; i < codes.size(); i++) {
      marks |= of(codes.get(i));
    }
    return marks;
  }

  /** A code that the table does not know can be billed for all that is known. */
  static int of(DiagnosisCode code) {
    Optional<ListedDiagnosis> known = DiagnosisLists.standard().find(code);
    return known.isPresent() ? of(known.get()) : BILLABLE;
  }

  private static int of(ListedDiagnosis known) {
    Optional<DiagnosisRegion> region = known.region();
    return of(known.group()) | (region.isPresent() ? bit(region.get()) : 0);
  }

  private static int of(DiagnosisGroup group) {
    return switch (group) {
      case ALL_PROCEDURES -> LISTED | BILLABLE;
      case CYST_ONLY -> CYST | BILLABLE;
      case NOT_LISTED -> BILLABLE;
      case HEADER -> HEADER;
    };
  }

  private static int bit(DiagnosisRegion region) {
    return 1 << (FIRST_REGION + region.ordinal());
  }

  /** Whether any diagnosis names a part of the spine. */
  static boolean nameARegion(int marks) {
    return marks >= 1 << FIRST_REGION;
  }

  /** Whether a diagnosis names a part of the spine that fits. */
  static boolean nameARegion(int marks, Predicate<DiagnosisRegion> fits) {
    for (DiagnosisRegion region : REGIONS) {
      if ((marks & bit(region)) != 0 && fits.test(region)) {
        return true;
      }
    }
    return false;
  }
}
