package org.facetrules.table;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of the first day of a code. Between the two days it is not known whether the code
 * could be reported yet; a published first day is both of them.
 *
 * @param earliest no day before this one can be the first; empty when that is not known
 * @param latest on this day the code was in force at the latest; empty when that is not known
 */
public record CodeBeginning(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
  private static final String IN_YEAR = "in ";
  private static final String BY_DAY = "by ";

  /**
   * Checks that the days are in order.
   *
   * @param earliest no day before this one can be the first; empty when that is not known
   * @param latest on this day the code was in force at the latest; empty when that is not known
   * @throws IllegalArgumentException when the earliest day is after the latest
   */
  public CodeBeginning {
    if (earliest.isPresent() && latest.isPresent() && earliest.get().isAfter(latest.get())) {
      throw new IllegalArgumentException(
          "earliest first day " + earliest.get() + " is after the latest, " + latest.get());
    }
  }

  /** {@return the first day; empty when it was not published in a source that was read} */
  public Optional<LocalDate> firstDay() {
    return earliest.equals(latest) ? earliest : Optional.empty();
  }

  /**
   * {@return "from 2010-01-01", "from 2010, day not known", "in force by 2020-01-01" or "first day
   * not known"}
   */
  @Override
  public String toString() {
    if (firstDay().isPresent()) {
      return "from " + firstDay().get();
    }
    return earliest
        .map(day -> "from " + day.getYear() + ", day not known")
        .orElse(latest.map(day -> "in force by " + day).orElse("first day not known"));
  }

  /** {@return the reading of a cell: "2010-01-01", "in 2010", "by 2020-01-01" or "-"} */
  static CodeBeginning parse(String cell) {
    if (cell.startsWith(IN_YEAR)) {
      LocalDate first = BundledTable.day(cell.substring(IN_YEAR.length()) + "-01-01");
      return new CodeBeginning(Optional.of(first), Optional.of(first.plusYears(1).minusDays(1)));
    }
    if (cell.startsWith(BY_DAY)) {
      LocalDate latest = BundledTable.day(cell.substring(BY_DAY.length()));
      return new CodeBeginning(Optional.empty(), Optional.of(latest));
    }
    Optional<LocalDate> day =
        cell.equals("-") ? Optional.empty() : Optional.of(BundledTable.day(cell));
    return new CodeBeginning(day, day);
  }
}
