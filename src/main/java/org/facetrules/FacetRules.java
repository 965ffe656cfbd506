package org.facetrules;

import java.time.LocalDate;
import java.util.List;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ServiceLine;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.LevelCoder;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.Encounter;
import org.facetrules.policy.PayerProfile;
import org.facetrules.reading.ClaimReader;
import org.facetrules.reading.ClaimReading;
import org.facetrules.validate.EncounterValidator;
import org.facetrules.validate.ValidationReport;

/**
 * The front door: from an encounter with facet-joint interventions to its claim, from claim lines
 * back to levels, and a claim judged against what was done. Immutable; one instance serves any
 * number of threads.
 */
public final class FacetRules {
  private final PayerProfile profile;
  private final LevelCoder coder;
  private final EncounterValidator validator;

  private FacetRules(PayerProfile profile) {
    this.profile = profile;
    this.coder = LevelCoder.forPayer(profile);
    this.validator = EncounterValidator.standard().forPayer(profile);
  }

  /**
   * {@return the rules as a payer applies them}
   *
   * @param profile the payer, such as {@link PayerProfile#cpt()} or {@link
   *     PayerProfile#medicare(String)}
   */
  public static FacetRules forPayer(PayerProfile profile) {
    return new FacetRules(profile);
  }

  /**
   * {@return the claim lines of an encounter with the reason of each, and questions to the
   * provider}
   *
   * @param encounter what was done on one date of service
   * @throws IllegalArgumentException when the encounter has no procedure, or its date of service is
   *     before the codes that the library knows
   */
  public CodedEncounter code(Encounter encounter) {
    return coder.code(encounter);
  }

  /**
   * {@return what claim lines can mean under this payer's conventions: the levels of each service,
   * or why they mean none}
   *
   * @param lines the lines of one claim, of one patient, provider and date of service
   * @param setting whose claim it is
   * @param dateOfService the day of the lines
   * @throws IllegalArgumentException when there is no line
   */
  public ClaimReading explain(
      List<ServiceLine> lines, BillingSetting setting, LocalDate dateOfService) {
    return ClaimReader.forPayer(profile, setting, dateOfService).read(lines);
  }

  /**
   * {@return what the standard rules say of a claim against what was done}
   *
   * @param encounter what was done on one date of service
   * @param claim what is billed for it
   * @throws IllegalArgumentException when they are of different days, or the day is before the
   *     codes that the library knows
   */
  public ValidationReport validate(Encounter encounter, Claim claim) {
    return validator.validate(encounter, claim);
  }

  /**
   * {@return what the standard rules say of a claim alone, as a physician's claim; what was done is
   * not known}
   *
   * @param claim what is billed
   */
  public ValidationReport validate(Claim claim) {
    return validator.validate(claim);
  }

  /**
   * {@return the validator with the standard rules for this payer, to be set further: history,
   * setting, rules of a house, severities, suppressions}
   */
  public EncounterValidator validator() {
    return validator;
  }
}
