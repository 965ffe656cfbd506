package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;

/**
 * The Medicare relative value files as far as they were read, by release. The values of a year are
 * made new each January and corrected by quarter; what was read in one year says nothing of
 * another. Immutable.
 */
public final class RelativeValues {
  private static final ImmutableList<String> MONTHS =
      ImmutableList.of("January", "April", "July", "October");

  private final Edition edition;
  private final ImmutableMap<String, RelativeValueRelease> releases;
  private final ImmutableMap<Key, ImmutableList<DatedValue>> byKey;

  /** A code, or a part of it. */
  record Key(ProcedureCode code, Optional<Modifier> part) {}

  /**
   * A row with the release in which it was read.
   *
   * @param release the release
   * @param value the row
   */
  public record DatedValue(RelativeValueRelease release, RelativeValue value) {}

  RelativeValues(Edition edition, List<DatedValue> rows) {
    this.edition = edition;
    Map<Key, List<DatedValue>> byKey = new LinkedHashMap<>();
    Map<String, RelativeValueRelease> releases = new TreeMap<>();
    for (DatedValue row : rows) {
      releases.put(row.release().id(), row.release());
      byKey
          .computeIfAbsent(
              new Key(row.value().code(), row.value().part()), key -> new ArrayList<>())
          .add(row);
    }
    this.releases = inOrder(releases.values());
    ImmutableMap.Builder<Key, ImmutableList<DatedValue>> sorted = ImmutableMap.builder();
    byKey.forEach(
        (key, values) ->
            sorted.put(
                key,
                ImmutableList.sortedCopyOf(
                    Comparator.comparing(row -> row.release().firstDay()), values)));
    this.byKey = sorted.buildOrThrow();
  }

  private static ImmutableMap<String, RelativeValueRelease> inOrder(
      Collection<RelativeValueRelease> releases) {
    ImmutableMap.Builder<String, RelativeValueRelease> ordered = ImmutableMap.builder();
    releases.stream()
        .sorted(Comparator.comparing(RelativeValueRelease::firstDay))
        .forEach(release -> ordered.put(release.id(), release));
    return ordered.buildOrThrow();
  }

  /** The rows that the library ships. */
  private static final class Bundled {
    static final RelativeValues TABLE = read();

    private static RelativeValues read() {
      Map<String, RelativeValueRelease> releases = new LinkedHashMap<>();
      for (BundledTable.Row row : BundledTable.load("relative-value-releases").rows()) {
        releases.put(
            row.text("release"),
            new RelativeValueRelease(
                row.text("release"),
                row.day("first day"),
                row.text("label"),
                CitationCells.of(row)));
      }
      BundledTable table = BundledTable.load("relative-values");
      ImmutableList.Builder<DatedValue> rows = ImmutableList.builder();
      for (BundledTable.Row row : table.rows()) {
        RelativeValue value = value(row);
        for (String release : row.words("releases")) {
          RelativeValueRelease known = releases.get(release);
          if (known == null) {
            throw new IllegalStateException("table relative-values: release " + release);
          }
          rows.add(new DatedValue(known, value));
        }
      }
      return new RelativeValues(table.edition().throughItsQuarter(), rows.build());
    }

    private static RelativeValue value(BundledTable.Row row) {
      return RelativeValue.builder()
          .code(CodeCells.one(row, "code"))
          .part(row.isEmpty("part") ? Optional.empty() : Optional.of(Modifier.of(row.text("part"))))
          .status(row.text("status"))
          .globalDays(row.text("global"))
          .multipleProcedures(row.text("multiple"))
          .bilateral(row.text("bilateral"))
          .assistant(row.text("assistant"))
          .coSurgeon(row.text("co-surgeon"))
          .team(row.text("team"))
          .parts(row.text("pc/tc"))
          .work(new BigDecimal(row.text("work")))
          .practiceExpenseNonFacility(new BigDecimal(row.text("pe non-facility")))
          .practiceExpenseFacility(new BigDecimal(row.text("pe facility")))
          .malpractice(new BigDecimal(row.text("malpractice")))
          .addAllNotApplicableIn(sites(row.text("na")))
          .build();
    }

    private static ImmutableSet<PaymentSite> sites(String cell) {
      return switch (cell) {
        case "-" -> ImmutableSet.of();
        case "non-facility" -> ImmutableSet.of(PaymentSite.NON_FACILITY);
        case "facility" -> ImmutableSet.of(PaymentSite.FACILITY);
        default -> throw new IllegalStateException("table relative-values: na " + cell);
      };
    }
  }

  /** {@return the rows that the library ships: the facet codes and codes met beside them} */
  public static RelativeValues standard() {
    return Bundled.TABLE;
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /** {@return the releases that were read, in order of their first days; immutable} */
  public Collection<RelativeValueRelease> releases() {
    return releases.values();
  }

  /**
   * {@return the rows of a whole service in order of their releases; immutable}
   *
   * @param code the code
   */
  public List<DatedValue> of(ProcedureCode code) {
    return byKey.getOrDefault(new Key(code, Optional.empty()), ImmutableList.of());
  }

  /** {@return every row} */
  ImmutableList<DatedValue> all() {
    return ImmutableList.copyOf(byKey.values().stream().flatMap(List::stream).iterator());
  }

  /**
   * {@return the row of a code that holds on a day: of the latest release of the day's year that
   * was read and had begun, or else of the first of that year, which the answer says}
   *
   * @param code the code
   * @param part 26 or TC for a part of the service
   * @param day the date of service
   */
  public RelativeValueAnswer on(ProcedureCode code, Optional<Modifier> part, LocalDate day) {
    ImmutableList<DatedValue> year = ofYear(new Key(code, part), day.getYear());
    if (year.isEmpty()) {
      return new RelativeValueAnswer.NotKnown(notKnown(code, part, day.getYear()));
    }
    int begun = 0;
    while (begun + 1 < year.size() && !year.get(begun + 1).release().firstDay().isAfter(day)) {
      begun++;
    }
    return found(year, begun, day);
  }

  /** Asked for each line of each claim: by hand, without a stream. */
  private ImmutableList<DatedValue> ofYear(Key key, int year) {
    ImmutableList.Builder<DatedValue> own = ImmutableList.builder();
    for (DatedValue row : byKey.getOrDefault(key, ImmutableList.of())) {
      if (row.release().firstDay().getYear() == year) {
        own.add(row);
      }
    }
    return own.build();
  }

  private static RelativeValueAnswer found(List<DatedValue> year, int index, LocalDate day) {
    DatedValue row = year.get(index);
    RelativeValueRelease release = row.release();
    Optional<String> remark =
        isOfTheDay(release, day) || isSameAfter(year, index, day)
            ? Optional.empty()
            : Optional.of(
                "the relative value file of "
                    + quarterOf(day)
                    + " was not read: values of "
                    + release.label());
    List<Citation> citations =
        remark.isEmpty()
            ? release.citations()
            : release.citations().stream()
                .map(citation -> citation.lowered("applied on " + day))
                .toList();
    return new RelativeValueAnswer.Found(row.value(), release, remark, citations);
  }

  /** A release holds until the next quarter; one in the middle of a quarter changes nothing. */
  private static boolean isOfTheDay(RelativeValueRelease release, LocalDate day) {
    return !release.firstDay().isAfter(day)
        && PublishedName.quarter(release.firstDay()).equals(PublishedName.quarter(day));
  }

  /** Between two releases with the same values nothing is assumed but that they held. */
  private static boolean isSameAfter(List<DatedValue> year, int index, LocalDate day) {
    return !year.get(index).release().firstDay().isAfter(day)
        && index + 1 < year.size()
        && year.get(index + 1).value().equals(year.get(index).value());
  }

  private static String quarterOf(LocalDate day) {
    return MONTHS.get((day.getMonthValue() - 1) / 3) + " " + day.getYear();
  }

  private String notKnown(ProcedureCode code, Optional<Modifier> part, int year) {
    boolean yearRead =
        releases.values().stream().anyMatch(release -> release.firstDay().getYear() == year);
    String name = code + part.map(modifier -> "-" + modifier).orElse("");
    return yearRead
        ? "%s stands in no relative value file of %s that was read".formatted(name, year)
        : "no relative value file of %s was read".formatted(year);
  }
}
