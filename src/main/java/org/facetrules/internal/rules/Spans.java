package org.facetrules.internal.rules;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.encounter.TimeSpan;

/** Spans of time as people say them: "6 months", "2 weeks", "1 day 8 hours". */
final class Spans {
  private static final int DAYS_OF_A_WEEK = 7;

  private Spans() {}

  static String words(TimeSpan span) {
    List<String> words = new ArrayList<>(parts(span.days()));
    Duration time = span.time();
    add(words, time.toHours(), "hour");
    add(words, time.toMinutesPart(), "minute");
    add(words, time.toSecondsPart(), "second");
    return words.isEmpty() ? "0 days" : String.join(" ", words);
  }

  static String words(Period span) {
    return span.isZero() ? "0 days" : String.join(" ", parts(span));
  }

  /** Whole weeks are said as such where nothing longer stands before them. */
  private static List<String> parts(Period span) {
    int years = span.getYears();
    int months = span.getMonths();
    int days = span.getDays();
    List<String> words = new ArrayList<>(2);
    add(words, years, "year");
    add(words, months, "month");
    if (words.isEmpty() && days % DAYS_OF_A_WEEK == 0) {
      add(words, days / DAYS_OF_A_WEEK, "week");
    } else {
      add(words, days, "day");
    }
    return words;
  }

  private static void add(List<String> words, long count, String unit) {
    if (count > 0) {
      words.add(count + " " + unit + (count == 1 ? "" : "s"));
    }
  }
}
