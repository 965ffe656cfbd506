package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.facetrules.encounter.RecordElement;
import org.facetrules.source.Edition;

/** What the record of a facet intervention is asked to hold, and who asks for it. */
public final class DocumentationElements {
  private static final DocumentationElements STANDARD =
      new DocumentationElements(BundledTable.load("documentation-elements"));

  private final Edition edition;
  private final ImmutableList<DocumentationElement> all;

  private DocumentationElements(BundledTable table) {
    this.edition = table.edition();
    ImmutableList.Builder<DocumentationElement> elements = ImmutableList.builder();
    for (BundledTable.Row row : table.rows()) {
      elements.add(element(row));
    }
    this.all = elements.build();
  }

  /** {@return the table that the library ships} */
  public static DocumentationElements standard() {
    return STANDARD;
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /** {@return every element, in the order of the table; immutable} */
  public List<DocumentationElement> all() {
    return all;
  }

  private static RecordElement element(String slug) {
    Optional<RecordElement> element = RecordElement.find(slug);
    if (element.isEmpty()) {
      throw new IllegalStateException("no element of the record \"" + slug + "\"");
    }
    return element.get();
  }

  private static DocumentationElement element(BundledTable.Row row) {
    return DocumentationElement.builder()
        .element(element(row.text("element")))
        .phase(DocumentationPhase.of(row.text("phase")))
        .intervention(DocumentedIntervention.of(row.text("applies to")))
        .demand(DocumentationDemand.of(row.text("asked by")))
        .reason(row.text("reason"))
        .addAllCitations(CitationCells.of(row))
        .build();
  }
}
