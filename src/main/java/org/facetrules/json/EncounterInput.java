package org.facetrules.json;

import java.util.Optional;
import org.facetrules.FacetRules;
import org.facetrules.claim.Claim;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.DateOfServiceException;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.History;
import org.facetrules.plan.SessionPlan;
import org.facetrules.plan.SessionPlanner;
import org.facetrules.policy.PayerProfile;
import org.facetrules.validate.EncounterValidator;
import org.facetrules.validate.ValidationReport;

/**
 * An encounter as it was read, with the payer that it names, and its claim and history where they
 * are given.
 *
 * @param encounter what was done on one date of service
 * @param profile the payer named by the input, or the code set's own conventions
 * @param claim what is billed; empty when the input has no claim
 * @param history the patient's earlier facet sessions; empty when not known
 */
public record EncounterInput(
    Encounter encounter, PayerProfile profile, Optional<Claim> claim, Optional<History> history) {
  /**
   * {@return what the rules say of the claim against what was done, or of the coded lines where the
   * input has no claim}
   *
   * @param validator the rules; payer and history are those of the input
   * @throws JsonInputException when the input names neither procedure nor claim, or its date of
   *     service is before the codes that the library knows
   */
  public ValidationReport validate(EncounterValidator validator) {
    EncounterValidator known =
        history.map(validator::withHistory).orElse(validator).forPayer(profile);
    if (claim.isEmpty()) {
      requireProcedures();
    }
    try {
      return claim
          .map(billed -> known.validate(encounter, billed))
          .orElseGet(() -> known.validate(encounter));
    } catch (DateOfServiceException refused) {
      throw new JsonInputException("/dateOfService", String.valueOf(refused.getMessage()));
    }
  }

  /**
   * {@return what stands for and against the session under its payer's coverage policy}
   *
   * @throws JsonInputException when the input has no history, or its date of service is before the
   *     codes that the library knows
   */
  public SessionPlan plan() {
    History known =
        history.orElseThrow(
            () ->
                new JsonInputException(
                    "/history",
                    "missing: expected the earlier sessions, an empty list when there were none"));
    try {
      return SessionPlanner.forPayer(profile).plan(encounter, known);
    } catch (DateOfServiceException refused) {
      throw new JsonInputException("/dateOfService", String.valueOf(refused.getMessage()));
    }
  }

  private void requireProcedures() {
    if (encounter.procedures().isEmpty()) {
      throw new JsonInputException("/procedures", "found none: expected at least one procedure");
    }
  }

  /**
   * {@return the claim lines of the encounter under its payer, and the questions to the provider}
   *
   * @throws JsonInputException when the input names no procedure, or its date of service is before
   *     the codes that the library knows
   */
  public CodedEncounter code() {
    requireProcedures();
    try {
      return FacetRules.forPayer(profile).code(encounter);
    } catch (DateOfServiceException refused) {
      throw new JsonInputException("/dateOfService", String.valueOf(refused.getMessage()));
    }
  }
}
