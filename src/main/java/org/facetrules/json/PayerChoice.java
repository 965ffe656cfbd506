package org.facetrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.facetrules.policy.PayerProfile;
import org.facetrules.table.MedicareContractor;

/** From the payer that an input names, with its state and contractor, to a profile. */
final class PayerChoice {
  private static final String CPT = "cpt";
  private static final String MEDICARE = "medicare";

  /** Ids of the wire format for which this version has no policy. */
  private static final List<String> NOT_AVAILABLE =
      ImmutableList.of(
          "uhc-commercial",
          "uhc-medicare-advantage",
          "aetna",
          "evicore",
          "carelon",
          "humana",
          "humana-medicare-advantage",
          "bcbs-alabama",
          "bcbs-arizona",
          "highmark",
          "arise",
          "alabama-medicaid",
          "wa-lni",
          "ny-wcb",
          "mcg");

  private static final Vocabulary<String> AVAILABLE =
      Vocabulary.of("payer", List.of(CPT, MEDICARE));

  static final Shape PAYER = new PayerShape();

  private PayerChoice() {}

  /**
   * {@return the profile of a checked input; the code set's own when it names no payer}
   *
   * @throws JsonInputException when state and contractor do not choose one
   */
  static PayerProfile profile(JsonNode encounter) {
    if (!Nodes.text(encounter, "payer").orElse(CPT).equals(MEDICARE)) {
      return codeSet(encounter);
    }
    Optional<String> state = Nodes.text(encounter, "state");
    Optional<MedicareContractor> contractor =
        WireFormat.CONTRACTOR.meaning(Nodes.text(encounter, "contractor"));
    return state
        .map(known -> medicare(known, contractor))
        .or(() -> contractor.map(PayerProfile::medicare))
        .orElseThrow(PayerChoice::noPlace);
  }

  /** A state or contractor without a payer is a trap worth a remark. */
  private static PayerProfile codeSet(JsonNode encounter) {
    boolean place =
        Nodes.text(encounter, "state").or(() -> Nodes.text(encounter, "contractor")).isPresent();
    return place && Nodes.text(encounter, "payer").isEmpty()
        ? PayerProfile.cpt()
            .withRemark(
                "coded by the code set's conventions: state and contractor count under payer"
                    + " medicare only")
        : PayerProfile.cpt();
  }

  private static PayerProfile medicare(String state, Optional<MedicareContractor> contractor) {
    if (contractor.isEmpty()) {
      return PayerProfile.medicare(state);
    }
    try {
      return PayerProfile.medicare(state, contractor.get());
    } catch (IllegalArgumentException refused) {
      throw new JsonInputException("/contractor", String.valueOf(refused.getMessage()));
    }
  }

  private static JsonInputException noPlace() {
    return new JsonInputException(
        "/payer",
        "\"medicare\" stands alone: expected a state such as \"WA\" or a contractor, one of "
            + String.join(", ", WireFormat.CONTRACTOR.words()));
  }

  /** Tells a payer that is not available yet from a word that is no payer. */
  private static final class PayerShape implements Shape {
    @Override
    public void check(JsonNode value, String path) {
      String id = requireText(value, path);
      if (NOT_AVAILABLE.contains(id)) {
        throw new JsonInputException(
            path,
            Quote.text(id)
                + " is a known payer without a policy in this version: expected "
                + expected());
      }
      AVAILABLE.check(value, path);
    }

    @Override
    public String expected() {
      return AVAILABLE.expected();
    }

    @Override
    public void describe(ObjectNode schema) {
      AVAILABLE.describe(schema);
    }
  }
}
