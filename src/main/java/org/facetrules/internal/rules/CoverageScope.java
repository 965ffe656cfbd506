package org.facetrules.internal.rules;

import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.Encounter;
import org.facetrules.rule.RuleInput;

/** Whether there is anything for a coverage rule to judge, before it looks at the record. */
final class CoverageScope {
  private CoverageScope() {}

  /** The record, of a rule that is asked only when it is there. */
  static ClinicalRecord record(RuleInput input) {
    return input.encounter().flatMap(Encounter::record).orElseThrow();
  }
}
