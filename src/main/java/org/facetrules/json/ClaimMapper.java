package org.facetrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.claim.DiagnosisCode;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.PlaceOfService;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.claim.ServiceLine;
import org.facetrules.encounter.OtherService;

/** From checked JSON to claim lines and to the services beside them. */
final class ClaimMapper {
  private ClaimMapper() {}

  /** {@return the claim; empty when the field is absent, a claim without lines when it is empty} */
  static Optional<Claim> claim(JsonNode encounter, LocalDate dateOfService) {
    return Nodes.field(encounter, "claim")
        .map(lines -> new Claim(dateOfService, withOwnIds(each(lines, ClaimMapper::line))));
  }

  /** An answer names a line by its id, so no two lines have one. */
  private static List<ClaimLine> withOwnIds(List<ClaimLine> lines) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Optional<String> id = lines.get(i).id();
      Integer before = id.isPresent() ? seen.putIfAbsent(id.get(), i) : null;
      if (before != null) {
        throw new JsonInputException(
            "/claim/" + i + "/id",
            "found %s, which /claim/%s has too: expected an id of its own"
                .formatted(Quote.text(id.get()), before));
      }
    }
    return lines;
  }

  /** {@return the diagnoses of an encounter or a line; empty when the field is absent} */
  static Optional<List<DiagnosisCode>> diagnoses(JsonNode object) {
    return Nodes.field(object, "diagnoses")
        .map(codes -> each(codes, code -> DiagnosisCode.of(code.textValue())));
  }

  /** {@return what is billed on another claim; empty when the field is absent} */
  static Optional<List<OtherService>> otherServices(JsonNode encounter) {
    return Nodes.field(encounter, "otherServices")
        .map(services -> each(services, ClaimMapper::otherService));
  }

  /** {@return a line of an earlier claim} */
  static ServiceLine paidLine(JsonNode line) {
    return new ServiceLine(code(line), modifiers(line), wholeUnits(line));
  }

  private static ClaimLine line(JsonNode line) {
    return ClaimLine.builder()
        .id(Nodes.text(line, "id"))
        .code(code(line))
        .addAllModifiers(modifiers(line))
        .units(Nodes.field(line, "units").map(JsonNode::decimalValue).orElse(BigDecimal.ONE))
        .diagnoses(diagnoses(line))
        .charge(Nodes.text(line, "charge").map(BigDecimal::new))
        .description(Nodes.text(line, "description"))
        .performedBy(WireFormat.PERFORMER.meaning(Nodes.text(line, "performedBy")))
        .placeOfService(Nodes.text(line, "placeOfService").map(PlaceOfService::of))
        .build();
  }

  private static OtherService otherService(JsonNode service) {
    return OtherService.builder()
        .code(code(service))
        .addAllModifiers(modifiers(service))
        .units(wholeUnits(service))
        .performedBy(WireFormat.PERFORMER.meaning(Nodes.text(service, "performedBy")))
        .build();
  }

  private static ProcedureCode code(JsonNode line) {
    return ProcedureCode.of(line.required("code").textValue());
  }

  private static List<Modifier> modifiers(JsonNode line) {
    return ImmutableList.copyOf(
        Nodes.items(line, "modifiers").stream()
            .map(modifier -> Modifier.of(modifier.textValue()))
            .iterator());
  }

  private static int wholeUnits(JsonNode line) {
    return Nodes.field(line, "units").map(units -> units.decimalValue().intValue()).orElse(1);
  }

  static <T> List<T> each(JsonNode list, Function<JsonNode, T> mapping) {
    ImmutableList.Builder<T> items = ImmutableList.builder();
    list.forEach(item -> items.add(mapping.apply(item)));
    return items.build();
  }
}
