package org.facetrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.LevelNotation;
import org.facetrules.claim.ServiceLine;
import org.facetrules.encounter.History;
import org.facetrules.encounter.PriorSession;
import org.facetrules.encounter.TimeSpan;

/** From checked JSON to the patient's earlier facet sessions. */
final class HistoryMapper {
  private static final String HISTORY = "history";

  private HistoryMapper() {}

  /** {@return the history; empty when the field is absent, without sessions when it is empty} */
  static Optional<History> history(JsonNode encounter, LocalDate dateOfService) {
    return Nodes.field(encounter, HISTORY).map(list -> sessions(list, dateOfService));
  }

  /** A session after the date of service, or one session told twice, is refused. */
  private static History history(List<PriorSession> sessions, LocalDate dateOfService) {
    try {
      History history = new History(sessions);
      history.requireUntil(dateOfService);
      return history;
    } catch (IllegalArgumentException refused) {
      throw new JsonInputException("/" + HISTORY, String.valueOf(refused.getMessage()));
    }
  }

  private static History sessions(JsonNode list, LocalDate dateOfService) {
    ImmutableList.Builder<PriorSession> sessions = ImmutableList.builder();
    for (int i = 0; i < list.size(); i++) {
      sessions.add(session(list.get(i), "/" + HISTORY + "/" + i));
    }
    return history(sessions.build(), dateOfService);
  }

  private static PriorSession session(JsonNode node, String path) {
    return PriorSession.builder()
        .dateOfService(Shapes.day(node.required("dateOfService").textValue()))
        .technique(WireFormat.TECHNIQUE.meaning(Nodes.text(node, "technique")))
        .purpose(WireFormat.PURPOSE.meaning(Nodes.text(node, "purpose")))
        .guidance(WireFormat.GUIDANCE.meaning(Nodes.text(node, "guidance")))
        .addAllSites(EncounterMapper.readings(node, path, "sites", LevelNotation::readLevels))
        .addAllNerves(EncounterMapper.readings(node, path, "nerves", LevelNotation::readBranches))
        .reliefPercent(percent(node, "reliefPercent"))
        .reliefDuration(Nodes.text(node, "reliefDuration").map(TimeSpan::parse))
        .functionImprovedPercent(percent(node, "functionImprovedPercent"))
        .performedBy(WireFormat.PERFORMER.meaning(Nodes.text(node, "performedBy")))
        .addAllLines(lines(node))
        .build();
  }

  private static Optional<Integer> percent(JsonNode node, String name) {
    return Nodes.field(node, name).map(value -> value.decimalValue().intValue());
  }

  private static List<ServiceLine> lines(JsonNode node) {
    return Nodes.field(node, "lines")
        .map(list -> ClaimMapper.each(list, ClaimMapper::paidLine))
        .orElse(List.of());
  }
}
