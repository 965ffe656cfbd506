package org.facetrules.internal.rules;

import java.util.Optional;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.RecordAnswer;
import org.facetrules.rule.RuleInput;

/** Whether the record puts the source of recurrent pain in question. */
final class SourceOfPain {
  static final String MISSING = "record: whether the source of the pain is in question";

  private SourceOfPain() {}

  static Optional<RecordAnswer> inQuestion(RuleInput input) {
    return input
        .encounter()
        .flatMap(Encounter::record)
        .flatMap(ClinicalRecord::painSourceInQuestion);
  }
}
