package org.facetrules.generators;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Rows of pair files: any pairs of a few codes, each with rows that share no day. */
public final class PairFileGenerators {
  /** The codes that rows have. */
  public static final List<String> CODES =
      List.of("00100", "0213T", "20552", "64490", "64493", "64633", "99213", "G0463");

  private static final LocalDate START = LocalDate.of(2010, 1, 1);
  private static final DateTimeFormatter DIGITS = DateTimeFormatter.BASIC_ISO_DATE;

  private PairFileGenerators() {}

  /** A row; the last day of one that is not deleted is {@link LocalDate#MAX}. */
  public record Row(
      String one, String two, LocalDate first, LocalDate last, int indicator, String reason) {
    /** {@return the row as it stands in a file, with blanks for tabs} */
    public String text() {
      return String.join(
          " ",
          one,
          two,
          first.getYear() == 2010 ? "*" : "",
          DIGITS.format(first),
          last.equals(LocalDate.MAX) ? "*" : DIGITS.format(last),
          Integer.toString(indicator),
          reason);
    }
  }

  /** {@return days around those of rows} */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-3, 160).map(START::plusDays);
  }

  /** {@return rows of up to a dozen pairs in any order} */
  public static Arbitrary<List<Row>> files() {
    Arbitrary<List<String>> pairs = Arbitraries.of(CODES).list().ofSize(2).uniqueElements();
    return pairs
        .set()
        .ofMinSize(1)
        .ofMaxSize(12)
        .flatMap(
            all ->
                Combinators.combine(
                        all.stream().map(PairFileGenerators::rows).collect(Collectors.toList()))
                    .as(PairFileGenerators::joined))
        .flatMap(rows -> Arbitraries.shuffle(rows));
  }

  private static List<Row> joined(List<List<Row>> rows) {
    return rows.stream().flatMap(List::stream).toList();
  }

  /** Gaps of no day to three weeks, then periods of a day to three weeks; the last may be open. */
  private static Arbitrary<List<Row>> rows(List<String> pair) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 20).list().ofMinSize(2).ofMaxSize(8),
            Arbitraries.integers().between(0, 2).list().ofSize(4),
            Arbitraries.of("One", "Two", "Three"),
            Arbitraries.of(true, false))
        .as((lengths, indicators, reason, open) -> rows(pair, lengths, indicators, reason, open));
  }

  private static List<Row> rows(
      List<String> pair,
      List<Integer> lengths,
      List<Integer> indicators,
      String reason,
      boolean open) {
    List<Row> rows = new ArrayList<>();
    LocalDate day = START;
    for (int i = 0; i + 1 < lengths.size(); i += 2) {
      LocalDate first = day.plusDays(lengths.get(i));
      boolean last = i + 3 >= lengths.size();
      int indicator = indicators.get(i / 2) == 2 ? 9 : indicators.get(i / 2);
      LocalDate end = first.plusDays(indicator == 9 ? 0 : lengths.get(i + 1));
      rows.add(
          new Row(
              pair.get(0),
              pair.get(1),
              first,
              last && open && indicator != 9 ? LocalDate.MAX : end,
              indicator,
              reason));
      day = end.plusDays(1);
    }
    return rows;
  }
}
