package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;

/** The Medicare localities of each calendar year with their geographic indices. Immutable. */
public final class MedicareLocalities {
  private static final Comparator<MedicareLocality> ORDER =
      Comparator.comparing(MedicareLocality::state).thenComparing(MedicareLocality::number);

  private final Edition edition;
  private final ImmutableMap<Integer, ImmutableList<MedicareLocality>> byYear;
  private final ImmutableMap<Integer, ImmutableListMultimap<String, MedicareLocality>> byState;

  MedicareLocalities(Edition edition, Collection<MedicareLocality> rows) {
    this.edition = edition;
    Map<Integer, List<MedicareLocality>> years = new TreeMap<>();
    rows.forEach(row -> years.computeIfAbsent(row.year(), year -> new ArrayList<>()).add(row));
    ImmutableMap.Builder<Integer, ImmutableList<MedicareLocality>> sorted = ImmutableMap.builder();
    years.forEach((year, list) -> sorted.put(year, ImmutableList.sortedCopyOf(ORDER, list)));
    this.byYear = sorted.buildOrThrow();
    ImmutableMap.Builder<Integer, ImmutableListMultimap<String, MedicareLocality>> states =
        ImmutableMap.builder();
    byYear.forEach(
        (year, list) -> states.put(year, Multimaps.index(list, MedicareLocality::state)));
    this.byState = states.buildOrThrow();
  }

  /** The rows that the library ships. */
  private static final class Bundled {
    static final MedicareLocalities TABLE = read();

    private static MedicareLocalities read() {
      Map<String, List<Citation>> read = new LinkedHashMap<>();
      BundledTable.load("locality-years")
          .rows()
          .forEach(row -> read.put(row.text("year"), CitationCells.of(row)));
      BundledTable table = BundledTable.load("medicare-localities");
      ImmutableList.Builder<MedicareLocality> rows = ImmutableList.builder();
      for (BundledTable.Row row : table.rows()) {
        rows.addAll(years(row, read));
      }
      return new MedicareLocalities(table.edition(), rows.build());
    }

    private static List<MedicareLocality> years(
        BundledTable.Row row, Map<String, List<Citation>> read) {
      BigDecimal work = new BigDecimal(row.text("work"));
      BigDecimal practiceExpense = new BigDecimal(row.text("pe"));
      BigDecimal malpractice = new BigDecimal(row.text("malpractice"));
      List<MedicareLocality> years = new ArrayList<>();
      for (String year : row.words("years")) {
        years.add(
            MedicareLocality.builder()
                .state(row.text("state"))
                .number(row.text("locality"))
                .contractorNumber(row.text("contractor"))
                .name(row.text("name"))
                .year(Integer.parseInt(year))
                .work(work)
                .practiceExpense(practiceExpense)
                .malpractice(malpractice)
                .remark(row.isEmpty("remark") ? Optional.empty() : Optional.of(row.text("remark")))
                .addAllCitations(read.getOrDefault(year, ImmutableList.of()))
                .build());
      }
      return years;
    }
  }

  /** {@return the localities that the library ships} */
  public static MedicareLocalities standard() {
    return Bundled.TABLE;
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /** {@return the calendar years that were read; sorted, immutable} */
  public Set<Integer> years() {
    return ImmutableSortedSet.copyOf(byYear.keySet());
  }

  /**
   * {@return the localities of a year by state and number; empty when the year was not read;
   * immutable}
   *
   * @param year the calendar year
   */
  public List<MedicareLocality> of(int year) {
    return byYear.getOrDefault(year, ImmutableList.of());
  }

  /**
   * {@return the localities of a state in a year; immutable}
   *
   * @param year the calendar year
   * @param state two capital letters
   */
  public List<MedicareLocality> of(int year, String state) {
    return byState.getOrDefault(year, ImmutableListMultimap.of()).get(state);
  }

  /**
   * {@return a locality; empty when the state has none of that number in the year}
   *
   * @param year the calendar year
   * @param state two capital letters
   * @param number two digits
   */
  public Optional<MedicareLocality> find(int year, String state, String number) {
    return of(year, state).stream()
        .filter(locality -> locality.number().equals(number))
        .findFirst();
  }
}
