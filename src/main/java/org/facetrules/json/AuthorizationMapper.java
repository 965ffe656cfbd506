package org.facetrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.FacilityStanding;
import org.facetrules.encounter.PriorAuthorization;

/** From checked JSON to requests for authorization. */
final class AuthorizationMapper {
  private static final String AUTHORIZATIONS = "authorizations";

  private AuthorizationMapper() {}

  /**
   * {@return the requests; empty when the field is absent}
   *
   * @throws JsonInputException when an authorization ends before it begins
   */
  static Optional<List<PriorAuthorization>> authorizations(JsonNode encounter) {
    return Nodes.field(encounter, AUTHORIZATIONS).map(AuthorizationMapper::all);
  }

  /** {@return how the hospital stands to the program; empty when the field is absent} */
  static Optional<FacilityStanding> standing(JsonNode encounter) {
    return Nodes.field(encounter, "facilityExempt")
        .map(
            exempt ->
                exempt.booleanValue() ? FacilityStanding.EXEMPT : FacilityStanding.TAKES_PART);
  }

  private static List<PriorAuthorization> all(JsonNode list) {
    List<PriorAuthorization> all = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      all.add(one(list.get(i), "/" + AUTHORIZATIONS + "/" + i));
    }
    return List.copyOf(all);
  }

  private static PriorAuthorization one(JsonNode node, String path) {
    PriorAuthorization.Builder authorization =
        PriorAuthorization.builder()
            .number(Nodes.text(node, "number"))
            .status(WireFormat.STATUS.meaning(Nodes.text(node, "status")))
            .addAllCodes(codes(node))
            .units(Nodes.field(node, "units").map(units -> units.decimalValue().intValue()))
            .requestedOn(day(node, "requestedOn"))
            .firstDay(day(node, "firstDay"))
            .lastDay(day(node, "lastDay"));
    try {
      return authorization.build();
    } catch (IllegalStateException refused) {
      throw new JsonInputException(path, String.valueOf(refused.getMessage()));
    }
  }

  private static List<ProcedureCode> codes(JsonNode node) {
    return Nodes.items(node, "codes").stream()
        .map(code -> ProcedureCode.of(code.textValue()))
        .toList();
  }

  private static Optional<LocalDate> day(JsonNode node, String name) {
    return Nodes.text(node, name).map(Shapes::day);
  }
}
