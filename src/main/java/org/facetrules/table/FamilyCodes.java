package org.facetrules.table;

import java.time.LocalDate;
import java.util.List;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.immutables.value.Value;

/** The codes of one family in one region, by order of level. */
@Value.Immutable
public interface FamilyCodes {
  /** {@return the family} */
  CodeFamily family();

  /** {@return the region} */
  SpinalRegion region();

  /** {@return the code of the first level or joint} */
  ProcedureCode first();

  /** {@return the add-on code of the second level or joint} */
  ProcedureCode second();

  /**
   * {@return the add-on code of the third level and after; for destruction the same as the second}
   */
  ProcedureCode further();

  /** {@return the first day on which these codes could be reported} */
  LocalDate firstDay();

  /** {@return the codes in force before the first day, which are not modelled; immutable} */
  List<ProcedureCode> predecessors();

  /** {@return where this was read} */
  Citation citation();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link FamilyCodes}. Each part is set once. */
  class Builder extends ImmutableFamilyCodes.Builder {
    Builder() {}
  }
}
