package org.facetrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.facetrules.anatomy.LevelNotation;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.DocumentedReason;
import org.facetrules.encounter.Fusion;
import org.facetrules.encounter.Injectate;
import org.facetrules.encounter.RecordAnswer;
import org.facetrules.encounter.RecordElement;
import org.facetrules.encounter.TimeSpan;

/** From checked JSON to what the patient's record says. */
final class RecordMapper {
  private static final String RECORD = "record";

  private RecordMapper() {}

  /**
   * {@return the record; empty when the field is absent}
   *
   * @throws JsonInputException when an element is both documented and absent
   */
  static Optional<ClinicalRecord> clinicalRecord(JsonNode encounter) {
    return Nodes.field(encounter, RECORD).map(RecordMapper::read);
  }

  private static ClinicalRecord read(JsonNode node) {
    ClinicalRecord.Builder record =
        ClinicalRecord.builder()
            .painDuration(Nodes.text(node, "painDuration").map(TimeSpan::parse))
            .axialPain(answer(node, "axialPain"))
            .functionAffected(answer(node, "functionAffected"))
            .conservativeCareFailed(answer(node, "conservativeCareFailed"))
            .conservativeCareDuration(
                Nodes.text(node, "conservativeCareDuration").map(TimeSpan::parse))
            .untreatedRadiculopathy(answer(node, "untreatedRadiculopathy"))
            .otherPathology(answer(node, "otherPathology"))
            .radiculopathyFromCyst(answer(node, "radiculopathyFromCyst"))
            .centralizedPain(answer(node, "centralizedPain"))
            .ablationConsidered(answer(node, "ablationConsidered"))
            .painSourceInQuestion(answer(node, "painSourceInQuestion"))
            .reasonNotAblation(reason(node, "reasonNotAblation"))
            .reasonIntraArticular(reason(node, "reasonIntraArticular"))
            .intervalException(reason(node, "intervalException"))
            .sedationNecessity(reason(node, "sedationNecessity"))
            .fusions(each(node, "fusions", RecordMapper::fusion))
            .injectates(each(node, "injectates", RecordMapper::injectate))
            .addAllDocumented(elements(node, "documented"))
            .addAllAbsent(elements(node, "absent"));
    try {
      return record.build();
    } catch (IllegalStateException refused) {
      throw new JsonInputException("/" + RECORD, String.valueOf(refused.getMessage()));
    }
  }

  private static Optional<RecordAnswer> answer(JsonNode node, String name) {
    return Nodes.field(node, name).map(value -> RecordAnswer.of(value.booleanValue()));
  }

  private static Optional<DocumentedReason> reason(JsonNode node, String name) {
    return WireFormat.REASON.meaning(Nodes.text(node, name));
  }

  private static <T> Optional<List<T>> each(
      JsonNode node, String name, Function<JsonNode, T> mapping) {
    return Nodes.field(node, name).map(list -> ClaimMapper.each(list, mapping));
  }

  private static Fusion fusion(JsonNode node) {
    return new Fusion(
        Nodes.text(node, "levels").map(LevelNotation::readLevels),
        WireFormat.APPROACH.meaning(Nodes.text(node, "approach")));
  }

  private static Injectate injectate(JsonNode node) {
    return new Injectate(
        WireFormat.INJECTATE_KIND.meaning(Nodes.text(node, "kind")),
        Nodes.text(node, "milliliters").map(BigDecimal::new));
  }

  private static List<RecordElement> elements(JsonNode node, String name) {
    return Nodes.items(node, name).stream()
        .map(slug -> WireFormat.ELEMENT.meaning(Optional.of(slug.textValue())).orElseThrow())
        .toList();
  }
}
