package org.facetrules.cli;

import java.time.LocalDate;
import java.util.List;
import org.facetrules.source.Edition;

/** Says which tables do not speak of a day. */
final class EditionText {
  private EditionText() {}

  /** {@return a sentence for each table that does not cover the day} */
  static List<String> notCovering(LocalDate day, List<Edition> editions) {
    return editions.stream()
        .filter(edition -> !edition.covers(day))
        .map(
            edition ->
                "the table %s is known for %s, not for this date of service"
                    .formatted(edition.table(), days(edition)))
        .toList();
  }

  private static String days(Edition edition) {
    return edition.from().equals(edition.horizon())
        ? edition.horizon().toString()
        : edition.from() + " to " + edition.horizon();
  }
}
