package org.facetrules.internal.rules;

import java.util.Optional;
import org.facetrules.policy.AuthorizationScope;
import org.facetrules.rule.RuleInput;

/** Whether the payer asks for an authorization of the claim, and who is exempt. */
final class SubjectsOfAuthorization {
  private SubjectsOfAuthorization() {}

  static long in(RuleInput input) {
    Optional<AuthorizationList> list = AuthorizationList.of(input);
    return list.isEmpty() ? 0 : of(list.get(), AuthorizationList.isExempt(input));
  }

  private static long of(AuthorizationList list, boolean exempt) {
    boolean ofHospital = list.scope() == AuthorizationScope.HOSPITAL_OUTPATIENT_FACILITY;
    long found = ofHospital ? Subject.HOSPITAL_LIST.bit() : Subject.PAYER_LIST.bit();
    found |= list.listed().isEmpty() ? 0 : Subject.LISTED_CODE.bit();
    found |= exempt ? Subject.EXEMPT_HOSPITAL.bit() : 0;
    return ofHospital && exempt ? found : found | Subject.NO_EXEMPTION.bit();
  }
}
