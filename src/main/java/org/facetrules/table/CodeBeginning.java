package org.facetrules.table;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is known of the first day of a code. Between the two days it is not known whether the code
 * could be reported yet; a published first day is both of them.
 *
 * @param earliest no day before this one can be the first; empty when that is not known
 * @param latest on this day the code was in force at the latest; empty when that is not known
 */
public record CodeBeginning(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
  private static final Pattern YEAR = Pattern.compile("in (\\d{4})");
  private static final Pattern BY_DAY = Pattern.compile("by (\\d{4}-\\d{2}-\\d{2})");

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
    Matcher year = YEAR.matcher(cell);
    if (year.matches()) {
      LocalDate first = LocalDate.of(Integer.parseInt(year.group(1)), 1, 1);
      return new CodeBeginning(Optional.of(first), Optional.of(first.plusYears(1).minusDays(1)));
    }
    Matcher by = BY_DAY.matcher(cell);
    if (by.matches()) {
      return new CodeBeginning(Optional.empty(), Optional.of(LocalDate.parse(by.group(1))));
    }
    Optional<LocalDate> day =
        cell.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    return new CodeBeginning(day, day);
  }
}
