package org.facetrules.table;

import java.util.List;
import org.facetrules.claim.Modifier;
import org.facetrules.source.Citation;
import org.immutables.value.Value;

/** What a modifier says and where it can stand when facet codes are billed. */
@Value.Immutable
public interface ModifierMeaning {
  /** {@return the modifier} */
  Modifier modifier();

  /** {@return the kind of statement it makes} */
  ModifierKind kind();

  /** {@return where it can stand} */
  ModifierUse use();

  /** {@return whether it is on the national list of those that can resolve a pair edit} */
  NcciAssociation ncciAssociation();

  /** {@return what it says in our own words, at most 90 characters} */
  String statement();

  /** {@return where this was read; immutable} */
  List<Citation> citations();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ModifierMeaning}. Each part is set once. */
  class Builder extends ImmutableModifierMeaning.Builder {
    Builder() {}
  }
}
