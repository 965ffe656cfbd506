package org.facetrules.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.immutables.value.Value;

/**
 * What the Medicare relative value file says of one code: the three relative values, each without
 * unit, and the indicators in the file's own signs.
 */
@Value.Immutable
public interface RelativeValue {
  /** {@return the code} */
  ProcedureCode code();

  /** {@return 26 or TC where the row is of a part of the service; empty for the whole service} */
  Optional<Modifier> part();

  /** {@return the status, such as "A" (paid) or "C" (priced by the contractor)} */
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

  /** {@return the relative value of the physician's work} */
  BigDecimal work();

  /** {@return the relative value of the practice expense outside a facility} */
  BigDecimal practiceExpenseNonFacility();

  /** {@return the relative value of the practice expense in a facility} */
  BigDecimal practiceExpenseFacility();

  /** {@return the relative value of malpractice insurance} */
  BigDecimal malpractice();

  /** {@return the sites that the file marks NA: it has no value of their own; immutable} */
  Set<PaymentSite> notApplicableIn();

  /**
   * {@return the relative value of the practice expense}
   *
   * @param site where the work was done
   */
  default BigDecimal practiceExpense(PaymentSite site) {
    return switch (site) {
      case NON_FACILITY -> practiceExpenseNonFacility();
      case FACILITY -> practiceExpenseFacility();
    };
  }

  /**
   * {@return the sum of work, practice expense and malpractice}
   *
   * @param site where the work was done
   */
  default BigDecimal total(PaymentSite site) {
    return work().add(practiceExpense(site)).add(malpractice());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RelativeValue}. Each part is set once. */
  class Builder extends ImmutableRelativeValue.Builder {
    Builder() {}
  }
}
