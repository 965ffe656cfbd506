package org.facetrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.LevelNotation;
import org.facetrules.encounter.ClinicalRecord;
import org.facetrules.encounter.DocumentedReason;
import org.facetrules.encounter.FusionApproach;
import org.facetrules.encounter.InjectateKind;
import org.facetrules.encounter.RecordAnswer;
import org.facetrules.encounter.RecordElement;
import org.facetrules.encounter.TimeSpan;
import org.junit.jupiter.api.Test;

class RecordMapperTest {
  private static Optional<ClinicalRecord> read(String record) {
    return EncounterJson.read(
            "{\"dateOfService\": \"2026-03-02\", \"claim\": [], \"record\": " + record + "}")
        .encounter()
        .record();
  }

  @Test
  void everyPart_arrives() {
    ClinicalRecord record =
        read("""
                {"painDuration": "P6M", "axialPain": true, "functionAffected": false,
                 "conservativeCareFailed": true,
                 "conservativeCareDuration": "P6W", "untreatedRadiculopathy": false,
                 "otherPathology": true, "radiculopathyFromCyst": false, "centralizedPain": true,
                 "ablationConsidered": false, "painSourceInQuestion": true,
                 "reasonNotAblation": "documented", "reasonIntraArticular": "absent",
                 "intervalException": "documented", "sedationNecessity": "absent",
                 "fusions": [{"levels": "L5-S1", "approach": "anterior"}, {}],
                 "injectates": [{"kind": "local-anesthetic", "milliliters": "0.5"}, {}],
                 "documented": ["consent", "laterality"], "absent": ["images-saved"]}
                """)
            .orElseThrow();

    assertThat(record.painDuration()).contains(TimeSpan.ofMonths(6));
    assertThat(record.conservativeCareDuration()).contains(TimeSpan.parse("P6W"));
    assertThat(
            List.of(
                record.axialPain(),
                record.conservativeCareFailed(),
                record.otherPathology(),
                record.centralizedPain(),
                record.painSourceInQuestion()))
        .containsOnly(Optional.of(RecordAnswer.YES));
    assertThat(
            List.of(
                record.functionAffected(),
                record.untreatedRadiculopathy(),
                record.radiculopathyFromCyst(),
                record.ablationConsidered()))
        .containsOnly(Optional.of(RecordAnswer.NO));
    assertThat(List.of(record.reasonNotAblation(), record.intervalException()))
        .containsOnly(Optional.of(DocumentedReason.DOCUMENTED));
    assertThat(List.of(record.reasonIntraArticular(), record.sedationNecessity()))
        .containsOnly(Optional.of(DocumentedReason.ABSENT));
    assertThat(record.fusions().orElseThrow()).hasSize(2);
    assertThat(record.fusions().orElseThrow().get(0).levels())
        .contains(LevelNotation.readLevels("L5-S1"));
    assertThat(record.fusions().orElseThrow().get(0).approach()).contains(FusionApproach.ANTERIOR);
    assertThat(record.fusions().orElseThrow().get(1).levels()).isEmpty();
    assertThat(record.injectates().orElseThrow().get(0).kind())
        .contains(InjectateKind.LOCAL_ANESTHETIC);
    assertThat(record.injectates().orElseThrow().get(0).milliliters())
        .contains(new BigDecimal("0.5"));
    assertThat(record.documented())
        .containsExactlyInAnyOrder(RecordElement.CONSENT, RecordElement.LATERALITY);
    assertThat(record.absent()).containsExactly(RecordElement.IMAGES_SAVED);
  }

  /** Absent and null are not known; an empty list says none. */
  @Test
  void whatIsNotSaid_isNotKnown() {
    assertThat(read("null")).isEmpty();
    assertThat(read("{}").orElseThrow()).isEqualTo(ClinicalRecord.builder().build());
    assertThat(read("{\"axialPain\": null, \"fusions\": null}").orElseThrow())
        .isEqualTo(ClinicalRecord.builder().build());
    assertThat(read("{\"fusions\": []}").orElseThrow().fusions()).contains(List.of());
  }

  @Test
  void elementThereAndAbsent_isRefusedWithItsPlace() {
    assertThatThrownBy(() -> read("{\"documented\": [\"abn\"], \"absent\": [\"abn\"]}"))
        .isInstanceOf(JsonInputException.class)
        .hasMessage("/record: the record element \"abn\" is both documented and absent");
  }
}
