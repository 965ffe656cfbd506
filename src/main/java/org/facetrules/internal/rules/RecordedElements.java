package org.facetrules.internal.rules;

import java.util.Optional;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.DocumentedReason;
import org.facetrules.encounter.RecordElement;

/** Whether a record holds an element: it says so, or it gives the very thing. */
final class RecordedElements {
  private RecordedElements() {}

  static boolean isDocumented(ClinicalRecord record, RecordElement element) {
    return !isAbsent(record, element)
        && (record.documented().contains(element) || isGiven(record, element));
  }

  /**
   * Whether the record was read for an element and lacks it. A missing reason why nerves were not
   * destroyed is FR-509's.
   */
  static boolean isAbsent(ClinicalRecord record, RecordElement element) {
    return record.absent().contains(element)
        || (element == RecordElement.REASON_FOR_INTRA_ARTICULAR
            && record.reasonIntraArticular().filter(DocumentedReason.ABSENT::equals).isPresent());
  }

  private static boolean isGiven(ClinicalRecord record, RecordElement element) {
    return switch (element) {
      case PAIN_LOCATION_AND_PATTERN -> record.axialPain().isPresent();
      case PAIN_DURATION -> record.painDuration().isPresent();
      case FUNCTIONAL_DEFICIT -> record.functionAffected().isPresent();
      case CONSERVATIVE_CARE ->
          record.conservativeCareFailed().isPresent()
              || record.conservativeCareDuration().isPresent();
      case NO_UNTREATED_RADICULOPATHY -> record.untreatedRadiculopathy().isPresent();
      case OTHER_PATHOLOGY_EXCLUDED -> record.otherPathology().isPresent();
      case REASON_NOT_ABLATION -> isDocumented(record.reasonNotAblation());
      case REASON_FOR_INTRA_ARTICULAR -> isDocumented(record.reasonIntraArticular());
      default -> false;
    };
  }

  private static boolean isDocumented(Optional<DocumentedReason> reason) {
    return reason.isPresent() && reason.get() == DocumentedReason.DOCUMENTED;
  }
}
