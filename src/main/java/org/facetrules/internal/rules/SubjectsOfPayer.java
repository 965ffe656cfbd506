package org.facetrules.internal.rules;

import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.PairEdits;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.RuleInput;

/** Whose claim it is, and what the payer judges by on the day. */
final class SubjectsOfPayer {
  private SubjectsOfPayer() {}

  static long in(RuleInput input) {
    return ofSetting(input.setting()) | ofProfile(input.profile(), input);
  }

  private static long ofSetting(BillingSetting setting) {
    return switch (setting) {
      case PROFESSIONAL -> Subject.PROFESSIONAL_CLAIM.bit();
      case ASC_FACILITY -> Subject.CENTER_CLAIM.bit();
      case HOSPITAL_OUTPATIENT -> 0;
    };
  }

  private static long ofProfile(PayerProfile profile, RuleInput input) {
    long found = 0;
    if (profile.contractor().isPresent()) {
      found |= Subject.ORIGINAL_MEDICARE.bit();
    }
    if (profile.pairEdits() == PairEdits.APPLIED) {
      found |= Subject.PAIR_EDITS.bit();
    }
    if (profile.diagnosticLinesCarryKx().at(input.dateOfService()).isPresent()) {
      found |= Subject.KX.bit();
    }
    return found;
  }
}
