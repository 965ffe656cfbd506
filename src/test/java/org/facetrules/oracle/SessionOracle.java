package org.facetrules.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.facetrules.anatomy.FacetLevel;

/**
 * Counts sessions slowly, day by day, from the text of the facts: a session is one calendar day;
 * T12-L1 with L1-L2 alone is one lumbar session where the contractor says so; three counters; the
 * window is the twelve months that end with the day.
 */
public final class SessionOracle {
  private static final Set<FacetLevel> NECK_AND_CHEST =
      EnumSet.range(FacetLevel.C0_C1, FacetLevel.T12_L1);

  private SessionOracle() {}

  /** What is known of an earlier day: kind D, T, R or ? (not known), joints (none: not known). */
  public record Past(LocalDate day, char kind, Set<FacetLevel> joints) {}

  /** How many days certainly count, and how many more may. */
  public record Counted(int certain, int open) {}

  /**
   * Counts the days of a kind.
   *
   * @param past what was done before
   * @param today the last day that counts
   * @param kind D, T or R
   * @param lumbar whether the lumbar region is counted, else the cervical/thoracic one
   * @param pairSince the first day on which the junction pair is one lumbar session
   */
  public static Counted count(
      List<Past> past, LocalDate today, char kind, boolean lumbar, LocalDate pairSince) {
    int certain = 0;
    int open = 0;
    for (LocalDate day = today; day.isAfter(aYearBefore(today)); day = day.minusDays(1)) {
      boolean sure = false;
      boolean maybe = false;
      for (Past one : past) {
        if (one.day().equals(day)) {
          boolean kindSure = one.kind() == kind;
          boolean kindMaybe = kindSure || one.kind() == '?';
          boolean placeSure = counts(one, lumbar, pairSince);
          boolean placeMaybe = placeSure || one.joints().isEmpty();
          sure |= kindSure && placeSure;
          maybe |= kindMaybe && placeMaybe;
        }
      }
      certain += sure ? 1 : 0;
      open += !sure && maybe ? 1 : 0;
    }
    return new Counted(certain, open);
  }

  private static LocalDate aYearBefore(LocalDate day) {
    YearMonth month = YearMonth.of(day.getYear() - 1, day.getMonth());
    return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
  }

  private static boolean counts(Past past, boolean lumbar, LocalDate pairSince) {
    boolean pair =
        past.joints().equals(EnumSet.of(FacetLevel.T12_L1, FacetLevel.L1_L2))
            && !past.day().isBefore(pairSince);
    if (pair) {
      return lumbar;
    }
    for (FacetLevel joint : past.joints()) {
      if (NECK_AND_CHEST.contains(joint) != lumbar) {
        return true;
      }
    }
    return false;
  }
}
