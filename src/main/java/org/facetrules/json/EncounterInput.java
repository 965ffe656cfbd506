package org.facetrules.json;

import org.facetrules.FacetRules;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.DateOfServiceException;
import org.facetrules.encounter.Encounter;
import org.facetrules.policy.PayerProfile;

/**
 * An encounter as it was read, with the payer that it names.
 *
 * @param encounter what was done on one date of service
 * @param profile the payer named by the input, or the code set's own conventions
 */
public record EncounterInput(Encounter encounter, PayerProfile profile) {
  /**
   * {@return the claim lines of the encounter under its payer, and the questions to the provider}
   *
   * @throws JsonInputException when the input names no procedure, or its date of service is before
   *     the codes that the library knows
   */
  public CodedEncounter code() {
    if (encounter.procedures().isEmpty()) {
      throw new JsonInputException("/procedures", "found none: expected at least one procedure");
    }
    try {
      return FacetRules.forPayer(profile).code(encounter);
    } catch (DateOfServiceException refused) {
      throw new JsonInputException("/dateOfService", String.valueOf(refused.getMessage()));
    }
  }
}
