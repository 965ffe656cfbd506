package org.facetrules.table;

import java.util.List;
import org.facetrules.encounter.RecordElement;
import org.facetrules.source.Citation;
import org.immutables.value.Value;

/** Something that the record of a facet intervention is asked to hold, and who asks. */
@Value.Immutable
public interface DocumentationElement {
  /** {@return the element} */
  RecordElement element();

  /** {@return when it comes to be} */
  DocumentationPhase phase();

  /** {@return of which interventions it is asked} */
  DocumentedIntervention intervention();

  /** {@return who asks} */
  DocumentationDemand demand();

  /** {@return why, in a clause for people} */
  String reason();

  /** {@return where it was read, the main place first; immutable} */
  List<Citation> citations();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DocumentationElement}. Each part is set once; citations add up. */
  class Builder extends ImmutableDocumentationElement.Builder {
    Builder() {}
  }
}
