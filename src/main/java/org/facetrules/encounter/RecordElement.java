package org.facetrules.encounter;

import java.util.Locale;
import java.util.Optional;

/**
 * Something that the record of a facet intervention is asked to hold. Who asks for it, and of which
 * interventions, stands in the table of documentation elements.
 */
public enum RecordElement {
  /** Pain location and axial pattern. */
  PAIN_LOCATION_AND_PATTERN("pain location and axial pattern"),
  /** Onset or duration of the pain. */
  PAIN_DURATION("onset or duration of the pain"),
  /** Pain score before, one number on a named scale. */
  BASELINE_PAIN_SCORE("pain score before, one number on a named scale"),
  /** Named disability scale before. */
  BASELINE_DISABILITY_SCALE("named disability scale before"),
  /** Functional deficit. */
  FUNCTIONAL_DEFICIT("functional deficit"),
  /** Conservative care and its result. */
  CONSERVATIVE_CARE("conservative care and its result"),
  /** Absence of untreated radiculopathy and claudication. */
  NO_UNTREATED_RADICULOPATHY("absence of untreated radiculopathy and claudication"),
  /** Exclusion of other pathology. */
  OTHER_PATHOLOGY_EXCLUDED("exclusion of other pathology"),
  /** History and physical examination. */
  HISTORY_AND_PHYSICAL("history and physical examination"),
  /** Purpose: diagnostic or therapeutic. */
  PURPOSE_OF_INJECTION("purpose: diagnostic or therapeutic"),
  /** Which diagnostic this is, date of the first. */
  DIAGNOSTIC_SEQUENCE("which diagnostic this is, date of the first"),
  /** Reason for the intra-articular route. */
  REASON_FOR_INTRA_ARTICULAR("reason for the intra-articular route"),
  /** Reason why no ablation. */
  REASON_NOT_ABLATION("reason why no ablation"),
  /** Relief and its duration after each diagnostic. */
  RELIEF_AFTER_DIAGNOSTIC("relief and its duration after each diagnostic"),
  /** Relief and months after the prior treatment. */
  RELIEF_AFTER_PRIOR_TREATMENT("relief and months after the prior treatment"),
  /** Dates of prior ablations, pain source in question or not. */
  PRIOR_ABLATION_DATES("dates of prior ablations, pain source in question or not"),
  /** Levels as joints, nerves blocked. */
  LEVELS_AND_NERVES("levels as joints, nerves blocked"),
  /** Side of each level. */
  LATERALITY("side of each level"),
  /** Spinal region. */
  SPINAL_REGION("spinal region"),
  /** Imaging used. */
  IMAGE_GUIDANCE("imaging used"),
  /** Contrast spread and aspiration. */
  CONTRAST_AND_ASPIRATION("contrast spread and aspiration"),
  /** Saved images. */
  IMAGES_SAVED("saved images"),
  /** Drug, dose, volume per joint or nerve. */
  DRUG_DOSE_VOLUME("drug, dose, volume per joint or nerve"),
  /** Discarded drug. */
  DISCARDED_DRUG("discarded drug"),
  /** Needle placement. */
  NEEDLE_PLACEMENT("needle placement"),
  /** Ablation temperature, time, lesions. */
  ABLATION_SETTINGS("ablation temperature, time, lesions"),
  /** Position and preparation. */
  POSITION_AND_PREPARATION("position and preparation"),
  /** Consent. */
  CONSENT("consent"),
  /** Sedation record. */
  SEDATION_RECORD("sedation record"),
  /** Complications and discharge. */
  COMPLICATIONS_AND_DISCHARGE("complications and discharge"),
  /** Response right after, same scale. */
  IMMEDIATE_RESPONSE("response right after, same scale"),
  /** Necessity of other blocks of the day. */
  NECESSITY_OF_OTHER_BLOCKS("necessity of other blocks of the day"),
  /** Imaging of the cyst. */
  CYST_IMAGING("imaging of the cyst"),
  /** Signed and dated note. */
  SIGNATURE_AND_DATE("signed and dated note"),
  /** Ordering or referring provider. */
  ORDERING_PROVIDER("ordering or referring provider"),
  /** Supervision record. */
  SUPERVISION_RECORD("supervision record"),
  /** Advance notice to the patient. */
  ABN("advance notice to the patient"),
  /** Authorization letter. */
  PRIOR_AUTHORIZATION_LETTER("authorization letter");

  private final String label;

  RecordElement(String label) {
    this.label = label;
  }

  /** {@return the element in a few words, for people} */
  public String label() {
    return label;
  }

  /** {@return the element as input names it, such as "pain-duration"} */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * {@return the element with a slug; empty for an unknown one}
   *
   * @param slug such as "pain-duration"
   */
  public static Optional<RecordElement> find(String slug) {
    for (RecordElement element : values()) {
      if (element.slug().equals(slug)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }
}
