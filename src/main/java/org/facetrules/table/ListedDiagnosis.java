package org.facetrules.table;

import java.util.List;
import java.util.Optional;
import org.facetrules.claim.DiagnosisCode;
import org.facetrules.source.Citation;
import org.immutables.value.Value;

/** What is known of one diagnosis code: what an article says of it and the part that it names. */
@Value.Immutable
public interface ListedDiagnosis {
  /** {@return the article; empty for a header, which no article can make billable} */
  Optional<String> article();

  /** {@return the code} */
  DiagnosisCode code();

  /** {@return what the article says of it} */
  DiagnosisGroup group();

  /** {@return the part of the spine that the code names; empty when it names none} */
  Optional<DiagnosisRegion> region();

  /** {@return where this was read; immutable} */
  List<Citation> citations();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ListedDiagnosis}. Each part is set once. */
  class Builder extends ImmutableListedDiagnosis.Builder {
    Builder() {}
  }
}
