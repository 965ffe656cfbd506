package org.facetrules.validate;

import java.util.Optional;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.Disposition;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Severity;
import org.facetrules.table.DenialCode;
import org.facetrules.table.DenialCodes;

/** Predicts how a payer would deny what a finding says. */
public final class Denials {
  private Denials() {}

  /**
   * {@return the codes with which the payer would deny; a prediction. Empty for advice, for
   * findings after which the claim is paid, and where no denial is known}
   *
   * @param finding the finding
   * @param profile the payer
   */
  public static Optional<DenialCode> predicted(Finding finding, PayerProfile profile) {
    if (finding.severity() == Severity.ADVICE
        || finding.disposition() == Disposition.INFORMATION
        || finding.disposition() == Disposition.OVERPAYMENT) {
      return Optional.empty();
    }
    String rule = finding.rule().value();
    return profile.contractor().isPresent()
        ? DenialCodes.standard().ofMedicare(rule)
        : DenialCodes.standard().ofOtherPayer(rule);
  }
}
