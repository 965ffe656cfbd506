package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.facetrules.encounter.RecordElement;
import org.facetrules.source.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentationElementsTest {
  private static final List<DocumentationElement> ALL = DocumentationElements.standard().all();

  /** The ids of the rules count the rows, so that their order is for good. */
  @Test
  void everyElement_hasARow_inTheOrderOfInput() {
    assertThat(ALL.stream().map(DocumentationElement::element).toList())
        .isEqualTo(Arrays.asList(RecordElement.values()));
  }

  @Test
  void everyRow_namesKnownDocuments() {
    for (DocumentationElement row : ALL) {
      assertThat(row.citations()).isNotEmpty();
      assertThat(row.citations()).allMatch(citation -> Sources.find(citation.key()).isPresent());
      assertThat(row.reason()).isNotBlank().doesNotEndWith(".");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PAIN_DURATION, BEFORE, ALL, POLICY",
    "BASELINE_DISABILITY_SCALE, BEFORE, ALL, POLICY_DISPUTED",
    "REASON_NOT_ABLATION, PROCEDURE, THERAPEUTIC, POLICY",
    "PRIOR_ABLATION_DATES, BEFORE, REPEAT_DESTRUCTION, CONTRACTOR",
    "IMAGES_SAVED, PROCEDURE, ALL, PRACTICE",
    "ABN, CLAIM, NOTICE, CONTRACTOR",
    "ORDERING_PROVIDER, CLAIM, ALL, WHEN_APPLICABLE"
  })
  void row_saysWhenOfWhatAndWhoAsks(
      RecordElement element,
      DocumentationPhase phase,
      DocumentedIntervention intervention,
      DocumentationDemand demand) {
    DocumentationElement row =
        ALL.stream().filter(one -> one.element() == element).findFirst().orElseThrow();
    assertThat(row.phase()).isEqualTo(phase);
    assertThat(row.intervention()).isEqualTo(intervention);
    assertThat(row.demand()).isEqualTo(demand);
  }

  @Test
  void edition_coversTheDaysOfThePolicies() {
    assertThat(DocumentationElements.standard().edition().table())
        .isEqualTo("documentation-elements");
  }
}
