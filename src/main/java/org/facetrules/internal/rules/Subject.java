package org.facetrules.internal.rules;

/**
 * What a rule can be about. A subject is there when the input has it, and when nothing tells that
 * it has not.
 */
enum Subject {
  /** A line of the claim. */
  LINE,
  /** A line with a facet code. */
  FACET_LINE,
  /** A facet line of destruction. */
  DESTRUCTION_LINE,
  /** Facet lines of destruction and of injection on one claim. */
  BOTH_FAMILIES,
  /** Facet lines of both regions on one claim. */
  BOTH_REGIONS,
  /** A line with the code of a second, third or further level. */
  LATER_LEVEL_LINE,
  /** A line with the code of a third and any additional level. */
  THIRD_LEVEL_LINE,
  /** A line with the unlisted code. */
  UNLISTED_LINE,
  /** Two lines of one code. */
  CODE_TWICE,
  /** A line whose units are not whole or below 1. */
  ODD_UNITS,
  /** A line with 50, RT or LT. */
  SIDE,
  /** A line with 50 beside RT or LT. */
  FIFTY_BESIDE_SIDE,
  /** A facet line with 50. */
  FIFTY,
  /** A line with a modifier. */
  MODIFIER,
  /** A line with two modifiers or more. */
  SEVERAL_MODIFIERS,
  /** A line with 59 or an X modifier. */
  DISTINCT_SERVICE_MODIFIER,
  /** A line with 52, 53, 73 or 74. */
  REDUCED_OR_DISCONTINUED_MODIFIER,
  /** A line with 76 or 77. */
  REPEAT_MODIFIER,

  /** What was done is known by its levels, and there is something to bill for or to ask about. */
  CODED,
  /** A question or a remark of the coder. */
  QUESTION_OR_REMARK,
  /** A nerve that the encounter names. */
  NERVE,
  /** A cyst that was ruptured. */
  CYST_RUPTURE,
  /** Levels that nobody but the claim tells. */
  LEVELS_OF_CLAIM_ALONE,
  /** A facet line that is billed or expected. */
  COMPARED,
  /** A difference between what was done and what is billed. */
  DIFFERENCE,

  /** Two services of the day, one of them with a facet code. */
  TWO_SERVICES,
  /** A pair edit between services of the day, or a pair of which it is not known. */
  PAIR,
  /** Imaging beside a facet code. */
  IMAGING,
  /** Sedation or anesthesia beside a facet code. */
  SEDATION,
  /** A visit beside a facet code. */
  VISIT,
  /** A local anesthetic or contrast beside a facet code. */
  SUPPLY,

  /** A session of facet interventions. */
  SESSION,
  /** A session that is no destruction. */
  INJECTION_SESSION,
  /** A session that is diagnostic or may be. */
  DIAGNOSTIC_SESSION,
  /** A session that is therapeutic or may be. */
  THERAPEUTIC_SESSION,
  /** A session of destruction. */
  DENERVATION_SESSION,
  /** A session that the payer counts as diagnostic or may count so. */
  COUNTED_AS_DIAGNOSTIC,
  /** A session that the payer counts as therapeutic or may count so. */
  COUNTED_AS_THERAPEUTIC,
  /** A session that the payer counts as denervation. */
  COUNTED_AS_DENERVATION,

  /** A claim that is not of a hospital or a surgical center. */
  PROFESSIONAL_CLAIM,
  /** The claim of a surgical center. */
  CENTER_CLAIM,
  /** A payer that is Original Medicare. */
  ORIGINAL_MEDICARE,
  /** A payer that judges by the national pair edits. */
  PAIR_EDITS,
  /** A payer that marks diagnostic lines by KX on the day. */
  KX,
  /** A list of codes that hospitals need an authorization for, where the claim is one's. */
  HOSPITAL_LIST,
  /** A list of codes that need an authorization in every setting. */
  PAYER_LIST,
  /** A line with a code of the list. */
  LISTED_CODE,
  /** A hospital that is said to be exempt from authorizations. */
  EXEMPT_HOSPITAL,
  /** A claim that no exemption is for. */
  NO_EXEMPTION;

  /** Its bit in a set of subjects. */
  long bit() {
    return 1L << ordinal();
  }

  static long bits(Subject... subjects) {
    long bits = 0;
    for (Subject subject : subjects) {
      bits |= subject.bit();
    }
    return bits;
  }
}
