package org.facetrules.sheet;

import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Edition;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.CommonMistake;
import org.immutables.value.Value;

/** Everything that the library knows of one code, each statement with its sources. */
@Value.Immutable
public interface CodeSheet {
  /** {@return the code} */
  ProcedureCode code();

  /** {@return what it stands for in our own words, at most 60 characters} */
  String label();

  /** {@return its family; empty for a code that is no facet code} */
  Optional<CodeFamily> family();

  /** {@return its region; empty for a code that is no facet code} */
  Optional<SpinalRegion> region();

  /** {@return the statements in order of topics; immutable} */
  List<SheetRow> rows();

  /** {@return what is wrongly said of the code in public; immutable} */
  List<CommonMistake> mistakes();

  /** {@return the topics of which the library knows nothing for this code; immutable} */
  List<String> open();

  /** {@return the tables that the sheet was made from, by name; immutable} */
  List<Edition> editions();

  /** {@return the sheet as text for people, in lines of about 100 characters with line feeds} */
  default String toText() {
    return new SheetText(this).write();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CodeSheet}. Each part is set once. */
  class Builder extends ImmutableCodeSheet.Builder {
    Builder() {}
  }
}
