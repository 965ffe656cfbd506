package org.facetrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.facetrules.policy.PayerProfile;
import org.facetrules.table.KnownPayer;
import org.facetrules.table.KnownPayers;
import org.facetrules.table.MedicareContractor;
import org.facetrules.table.PayerStanding;

/** From the payer that an input names, with its state and contractor, to a profile. */
final class PayerChoice {
  private static final String CPT = "cpt";
  private static final String MEDICARE = "medicare";

  /** Payers whose conventions depend on the place. */
  private static final ImmutableList<String> WITH_PLACE =
      ImmutableList.<String>builder()
          .add(MEDICARE)
          .addAll(ids(PayerStanding.FOLLOWS_CONTRACTOR))
          .build();

  /** The payers that an input can name without a policy file. */
  private static final Vocabulary<String> AVAILABLE =
      Vocabulary.of(
          "payer",
          ImmutableList.<String>builder()
              .add(CPT)
              .addAll(WITH_PLACE)
              .addAll(ids(PayerStanding.BUILT_IN))
              .build());

  static final Shape PAYER = new PayerShape();

  private PayerChoice() {}

  /** {@return the payers whose profile needs a state or a contractor} */
  static List<String> withPlace() {
    return WITH_PLACE;
  }

  /**
   * {@return the profile of a checked input; the code set's own when it names no payer}
   *
   * @throws JsonInputException when state and contractor do not choose one
   */
  static PayerProfile profile(JsonNode encounter) {
    String id = Nodes.text(encounter, "payer").orElse(CPT);
    return id.equals(CPT) ? codeSet(encounter) : named(id, encounter, "/payer");
  }

  /**
   * {@return the profile of a checked id with the state and contractor beside it}
   *
   * @throws JsonInputException when state and contractor do not choose one
   */
  static PayerProfile named(String id, JsonNode place, String path) {
    if (!WITH_PLACE.contains(id)) {
      return id.equals(CPT) ? PayerProfile.cpt() : PayerProfile.ofPayer(id);
    }
    Optional<MedicareContractor> contractor =
        WireFormat.CONTRACTOR.meaning(Nodes.text(place, "contractor"));
    PayerProfile medicare =
        Nodes.text(place, "state")
            .map(known -> medicare(known, contractor))
            .or(() -> contractor.map(PayerProfile::medicare))
            .orElseThrow(() -> noPlace(id, path));
    return id.equals(MEDICARE) ? medicare : PayerProfile.ofPayer(id, medicare);
  }

  /** A state or contractor without a payer is a trap worth a remark. */
  private static PayerProfile codeSet(JsonNode encounter) {
    boolean place =
        Nodes.text(encounter, "state").or(() -> Nodes.text(encounter, "contractor")).isPresent();
    return place && Nodes.text(encounter, "payer").isEmpty()
        ? PayerProfile.cpt()
            .withRemark(
                "coded by the code set's conventions: state and contractor count under payer"
                    + " medicare only, and under plans that follow it")
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

  private static JsonInputException noPlace(String id, String path) {
    return new JsonInputException(
        path,
        Quote.text(id)
            + " stands alone: expected a state such as \"WA\" or a contractor, one of "
            + String.join(", ", WireFormat.CONTRACTOR.words()));
  }

  private static List<String> ids(PayerStanding standing) {
    return KnownPayers.standard().all(standing).stream().map(KnownPayer::id).toList();
  }

  /** Tells a payer that comes as a policy file from a word that is no payer. */
  private static final class PayerShape implements Shape {
    @Override
    public void check(JsonNode value, String path) {
      String id = requireText(value, path);
      if (ids(PayerStanding.SAMPLE_FILE).contains(id)) {
        throw new JsonInputException(
            path,
            ("%s is known by evidence of grade D alone and is not built in: expected"
                    + " --policy docs/policies/%s.json, once it is verified, or %s")
                .formatted(Quote.text(id), id, expected()));
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
