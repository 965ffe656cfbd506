package org.facetrules.internal.rules;

import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.Encounter;
import org.facetrules.rule.RuleInput;

/** The record of a facet intervention, of rules that are asked only when it is there. */
final class KnownRecord {
  private KnownRecord() {}

  static ClinicalRecord of(RuleInput input) {
    return input.encounter().flatMap(Encounter::record).orElseThrow();
  }
}
