package org.facetrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.facetrules.policy.PayerProfile;

/**
 * Defaults in the form in which encounters are read with them.
 *
 * @param fields the defaults by the name of their field
 * @param policy a payer of one's own
 */
record GivenDefaults(ImmutableMap<String, String> fields, Optional<PayerProfile> policy) {
  static final String PAYER = "payer";

  static GivenDefaults of(InputDefaults defaults) {
    return new GivenDefaults(DefaultFields.of(defaults), defaults.policy());
  }

  /** {@return the payer of one's own, where a filled encounter names it or no payer at all} */
  Optional<PayerProfile> ownPayer(JsonNode encounter) {
    return policy.filter(
        own ->
            Nodes.field(encounter, PAYER).isEmpty()
                || Nodes.text(encounter, PAYER).equals(Optional.of(own.id())));
  }

  /**
   * {@return the payer of one's own for a checked encounter}
   *
   * @throws JsonInputException when it follows a contractor that does not serve the place of the
   *     encounter
   */
  static PayerProfile inPlace(PayerProfile own, JsonNode encounter) {
    own.contractor()
        .ifPresent(
            contractor -> {
              String follows = "the policy %s follows %s: ".formatted(own.id(), contractor.id());
              Nodes.text(encounter, "contractor")
                  .filter(named -> !named.equals(contractor.id()))
                  .ifPresent(
                      named -> {
                        throw new JsonInputException(
                            "/contractor",
                            follows
                                + "found "
                                + Quote.text(named)
                                + ", expected "
                                + contractor.id());
                      });
              Nodes.text(encounter, "state")
                  .ifPresent(
                      state -> {
                        try {
                          PayerProfile.medicare(state, contractor);
                        } catch (IllegalArgumentException refused) {
                          throw new JsonInputException("/state", follows + refused.getMessage());
                        }
                      });
            });
    return own;
  }
}
