package org.facetrules.table;

import java.util.List;
import java.util.Set;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.immutables.value.Value;

/** A code that is mistaken for a facet code, and when it is right instead. */
@Value.Immutable
public interface LookAlike {
  /** {@return the code} */
  ProcedureCode code();

  /** {@return what it stands for in our own words, at most 60 characters} */
  String label();

  /** {@return the families of facet codes that it is mistaken for; immutable} */
  Set<CodeFamily> mistakenFor();

  /** {@return why it counts no facet level, in our own words} */
  String whyNotFacet();

  /** {@return when it is the right code, in our own words} */
  String rightWhen();

  /** {@return where this was read; immutable} */
  List<Citation> citations();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LookAlike}. Each part is set once. */
  class Builder extends ImmutableLookAlike.Builder {
    Builder() {}
  }
}
