package org.facetrules.table;

import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.immutables.value.Value;

/** A statement on facet coding that is met in public and is wrong, with the right one. */
@Value.Immutable
public interface CommonMistake {
  /** {@return its short name, such as "64492-lumbar"} */
  String id();

  /** {@return the codes that it concerns; empty when it concerns none in particular; immutable} */
  List<ProcedureCode> codes();

  /** {@return where it was met: "public pages" or "the 2025 article on 64492"} */
  String metIn();

  /** {@return what is believed, in our own words} */
  String belief();

  /** {@return what is right, in our own words} */
  String truth();

  /** {@return where the right statement was read; immutable} */
  List<Citation> citations();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CommonMistake}. Each part is set once. */
  class Builder extends ImmutableCommonMistake.Builder {
    Builder() {}
  }
}
