package org.facetrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.facetrules.anatomy.LevelNotation;
import org.facetrules.anatomy.NotationException;
import org.facetrules.claim.PlaceOfService;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.encounter.TypeOfBill;
import org.facetrules.policy.PayerProfile;

/** From the JSON of an encounter to the encounter and its payer. */
final class EncounterMapper {
  private static final String PROCEDURES = "procedures";

  private EncounterMapper() {}

  /**
   * {@return the encounter and the payer}
   *
   * @param payer from the checked encounter to its payer
   * @throws JsonInputException when the JSON is not of the wire format
   */
  static EncounterInput read(JsonNode node, Function<JsonNode, PayerProfile> payer) {
    WireFormat.ENCOUNTER.check(node, "");
    requireWork(node);
    Encounter encounter = encounter(node);
    return new EncounterInput(
        encounter,
        payer.apply(node),
        ClaimMapper.claim(node, encounter.dateOfService()),
        HistoryMapper.history(node, encounter.dateOfService()),
        new MedicarePlace(Nodes.text(node, "state"), Nodes.text(node, "locality")));
  }

  private static Encounter encounter(JsonNode node) {
    Encounter.Builder encounter =
        Encounter.builder()
            .id(Nodes.text(node, "id"))
            .dateOfService(Shapes.day(node.required("dateOfService").textValue()));
    WireFormat.BILLING.meaning(Nodes.text(node, "billing")).ifPresent(encounter::billing);
    Nodes.text(node, "placeOfService").map(PlaceOfService::of).ifPresent(encounter::placeOfService);
    encounter.otherServices(ClaimMapper.otherServices(node));
    encounter.diagnoses(ClaimMapper.diagnoses(node));
    encounter.record(RecordMapper.clinicalRecord(node));
    encounter.authorizations(AuthorizationMapper.authorizations(node));
    Nodes.text(node, "typeOfBill").map(TypeOfBill::new).ifPresent(encounter::typeOfBill);
    encounter.facilityStanding(AuthorizationMapper.standing(node));
    List<JsonNode> procedures = Nodes.items(node, PROCEDURES);
    for (int i = 0; i < procedures.size(); i++) {
      encounter.addProcedure(procedure(procedures.get(i), "/procedures/" + i));
    }
    return encounter.build();
  }

  private static FacetProcedure procedure(JsonNode node, String path) {
    if (Nodes.isEmptyList(node, "sites") && Nodes.isEmptyList(node, "nerves")) {
      throw new JsonInputException(
          path, "sites and nerves are empty lists: expected at least one site or nerve");
    }
    return FacetProcedure.builder()
        .technique(WireFormat.TECHNIQUE.meaning(Nodes.text(node, "technique")))
        .purpose(WireFormat.PURPOSE.meaning(Nodes.text(node, "purpose")))
        .guidance(WireFormat.GUIDANCE.meaning(Nodes.text(node, "guidance")))
        .temperatureCelsius(Nodes.field(node, "temperatureCelsius").map(JsonNode::decimalValue))
        .addAllSites(readings(node, path, "sites", LevelNotation::readLevels))
        .addAllNerves(readings(node, path, "nerves", LevelNotation::readBranches))
        .build();
  }

  static <T> List<T> readings(
      JsonNode procedure, String path, String name, Function<String, T> notation) {
    ImmutableList.Builder<T> readings = ImmutableList.builder();
    List<JsonNode> texts = Nodes.items(procedure, name);
    for (int i = 0; i < texts.size(); i++) {
      try {
        readings.add(notation.apply(texts.get(i).textValue()));
      } catch (NotationException refused) {
        throw new JsonInputException(
            path + "/" + name + "/" + i, String.valueOf(refused.getMessage()));
      }
    }
    return readings.build();
  }

  private static void requireWork(JsonNode node) {
    if (Nodes.field(node, "claim").isPresent()) {
      return;
    }
    if (Nodes.field(node, PROCEDURES).isEmpty()) {
      String found = node.has(PROCEDURES) ? "found null" : "missing";
      throw new JsonInputException(
          "/" + PROCEDURES, found + ": expected at least one procedure, or a claim");
    }
    if (Nodes.isEmptyList(node, PROCEDURES)) {
      throw new JsonInputException(
          "/" + PROCEDURES, "found an empty list: expected at least one procedure, or a claim");
    }
  }
}
