package org.facetrules.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.facetrules.source.Citation;
import org.immutables.value.Value;

/**
 * A Medicare locality in one calendar year with its geographic practice cost indices, each without
 * unit: what the three relative values are multiplied by.
 */
@Value.Immutable
public interface MedicareLocality {
  /** {@return two capital letters, such as "WA"} */
  String state();

  /** {@return two digits, such as "02"; unique in the state} */
  String number();

  /** {@return the contractor's number of five digits, such as "02402"} */
  String contractorNumber();

  /** {@return the publisher's name of it, such as "SEATTLE (KING CNTY)"} */
  String name();

  /** {@return the calendar year} */
  int year();

  /** {@return the index of work, with the floor of 1.0 of its year} */
  BigDecimal work();

  /** {@return the index of practice expense} */
  BigDecimal practiceExpense();

  /** {@return the index of malpractice insurance} */
  BigDecimal malpractice();

  /** {@return what is to be known about the row; empty for most} */
  Optional<String> remark();

  /** {@return where this was read; immutable} */
  List<Citation> citations();

  /** {@return "02 SEATTLE (KING CNTY)", for people} */
  default String label() {
    return number() + " " + name();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MedicareLocality}. Each part is set once. */
  class Builder extends ImmutableMedicareLocality.Builder {
    Builder() {}
  }
}
