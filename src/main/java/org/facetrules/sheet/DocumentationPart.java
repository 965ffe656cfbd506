package org.facetrules.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.RecordElement;
import org.facetrules.source.Citation;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.DocumentationDemand;
import org.facetrules.table.DocumentationElement;
import org.facetrules.table.DocumentationElements;
import org.facetrules.table.DocumentedIntervention;

/** What the record of the code's procedure is asked to hold: by whom, and when it comes to be. */
final class DocumentationPart implements SheetPart.OfFacetCodes {
  /** Elements of one row. */
  private record Asked(DocumentedIntervention intervention, DocumentationDemand demand) {}

  @Override
  public List<SheetRow> rows(ProcedureCode code, FacetPlace place) {
    Map<Asked, List<DocumentationElement>> asked = new LinkedHashMap<>();
    for (DocumentationElement element : DocumentationElements.standard().all()) {
      if (concerns(element.intervention(), place.family())) {
        asked
            .computeIfAbsent(
                new Asked(element.intervention(), element.demand()), none -> new ArrayList<>())
            .add(element);
      }
    }
    List<SheetRow> rows = new ArrayList<>();
    asked.forEach((group, elements) -> rows.add(row(group, elements)));
    return rows;
  }

  private static SheetRow row(Asked group, List<DocumentationElement> elements) {
    List<String> labels =
        elements.stream().map(DocumentationElement::element).map(RecordElement::label).toList();
    List<Citation> citations =
        elements.stream().flatMap(element -> element.citations().stream()).toList();
    return new SheetRow(
        SheetTopic.DOCUMENTATION,
        "%s, asked by %s: %s"
            .formatted(
                group.intervention().label(), group.demand().label(), String.join("; ", labels)),
        citations);
  }

  private static boolean concerns(DocumentedIntervention intervention, CodeFamily family) {
    return switch (intervention) {
      case ALL, REPEAT, SEDATION, OTHER_BLOCKS, NOTICE -> true;
      case INJECTION, DIAGNOSTIC, DIAGNOSTIC_INTRA_ARTICULAR, THERAPEUTIC ->
          family != CodeFamily.DESTRUCTION;
      case CYST -> family == CodeFamily.INJECTION;
      case DESTRUCTION, REPEAT_DESTRUCTION -> family == CodeFamily.DESTRUCTION;
      case HOSPITAL_OUTPATIENT -> family != CodeFamily.ULTRASOUND_INJECTION;
    };
  }
}
