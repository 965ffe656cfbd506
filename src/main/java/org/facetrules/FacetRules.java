package org.facetrules;

import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.LevelCoder;
import org.facetrules.encounter.Encounter;
import org.facetrules.policy.PayerProfile;

/**
 * The front door: from an encounter with facet-joint interventions to its claim. Immutable; one
 * instance serves any number of threads.
 */
public final class FacetRules {
  private final LevelCoder coder;

  private FacetRules(PayerProfile profile) {
    this.coder = LevelCoder.forPayer(profile);
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
}
