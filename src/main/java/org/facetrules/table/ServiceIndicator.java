package org.facetrules.table;

import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.immutables.value.Value;

/** The indicators of one code in the Medicare relative value files, in the file's own signs. */
@Value.Immutable
public interface ServiceIndicator {
  /** {@return the code} */
  ProcedureCode code();

  /** {@return the status, such as "A" or "C"} */
  String status();

  /** {@return the global days, such as "000", "010" or "ZZZ"} */
  String globalDays();

  /** {@return the multiple-procedure indicator} */
  String multipleProcedures();

  /** {@return the bilateral indicator} */
  String bilateral();

  /** {@return the indicator of an assistant at surgery} */
  String assistant();

  /** {@return the co-surgeon indicator} */
  String coSurgeon();

  /** {@return the team indicator} */
  String team();

  /** {@return the indicator of a professional and a technical part} */
  String parts();

  /** {@return the first release that was read with these values, such as "RVU20A_JAN"} */
  String firstRelease();

  /** {@return the last release that was read with these values} */
  String lastRelease();

  /** {@return where this was read; immutable} */
  List<Citation> citations();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ServiceIndicator}. Each part is set once. */
  class Builder extends ImmutableServiceIndicator.Builder {
    Builder() {}
  }
}
