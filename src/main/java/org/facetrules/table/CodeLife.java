package org.facetrules.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.immutables.value.Value;

/** The life of one code: since when, until when, what came before and after it. */
@Value.Immutable
public interface CodeLife {
  /** {@return the code} */
  ProcedureCode code();

  /** {@return what it stands for in our own words, at most 60 characters} */
  String label();

  /** {@return what is known of its first day} */
  CodeBeginning beginning();

  /** {@return the last day on which it could be reported; empty while it is in force} */
  Optional<LocalDate> lastDay();

  /** {@return the codes that it replaced; immutable} */
  List<ProcedureCode> predecessors();

  /** {@return the codes that replaced it; immutable} */
  List<ProcedureCode> successors();

  /** {@return where this was read; immutable} */
  List<Citation> citations();

  /** {@return the first day; empty when it was not published in a source that was read} */
  default Optional<LocalDate> firstDay() {
    return beginning().firstDay();
  }

  /**
   * {@return whether the code could be reported on a day}
   *
   * @param day the date of service
   */
  default LifeStatus aliveOn(LocalDate day) {
    Optional<LocalDate> last = lastDay();
    if ((last.isPresent() && day.isAfter(last.get()))
        || day.isBefore(beginning().earliest().orElse(LocalDate.MIN))) {
      return LifeStatus.NOT_IN_FORCE;
    }
    Optional<LocalDate> latest = beginning().latest();
    boolean begun = latest.isPresent() && !day.isBefore(latest.get());
    // The last day itself is a day in force, whenever the first was.
    return begun || (last.isPresent() && day.equals(last.get()))
        ? LifeStatus.IN_FORCE
        : LifeStatus.NOT_KNOWN;
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CodeLife}. Each part is set once. */
  class Builder extends ImmutableCodeLife.Builder {
    Builder() {}
  }
}
