package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.internal.lookup.Groups;
import org.facetrules.internal.lookup.NumberIndex;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;

/**
 * The national unit limits (MUE, medically unlikely edits) of one setting. The row of a quarter
 * holds until a row of a later quarter. Immutable.
 */
public final class UnitLimitTable {
  private static final UnitLimitAnswer NOT_READ =
      new UnitLimitAnswer.NotKnown("the code stands in no unit table that was read");

  /** A class of its own and no lambda: a first claim waits for every lambda to be linked. */
  private static final Comparator<UnitLimit> LATEST_FIRST =
      new Comparator<>() {
        @Override
        public int compare(UnitLimit one, UnitLimit other) {
          return other.firstDay().compareTo(one.firstDay());
        }
      };

  static final String NOT_LISTED = "not listed in the published table";

  private final NcciSetting setting;
  private final Edition edition;

  /** The rows of each code in order of the codes, the latest first. */
  private final Map<ProcedureCode, List<Dated>> rows;

  private final NumberIndex<List<Dated>> index;

  /** Quarters whose table was read from end to end: a code that it lacks is not published in it. */
  private final NavigableMap<LocalDate, Whole> whole;

  /** An answer and the day from which it holds. */
  private record Dated(LocalDate firstDay, UnitLimitAnswer answer) {}

  /**
   * A table that was read from end to end.
   *
   * @param quarter the quarter, such as "2026Q4"
   * @param citation where it was read
   */
  record Whole(String quarter, Citation citation) {}

  UnitLimitTable(
      NcciSetting setting,
      Edition edition,
      Collection<UnitLimit> rows,
      Map<LocalDate, Whole> whole) {
    this.setting = setting;
    this.edition = edition;
    this.rows = dated(rows);
    NumberIndex.Builder<List<Dated>> byNumber = NumberIndex.builder(this.rows.size());
    for (Map.Entry<ProcedureCode, List<Dated>> entry : this.rows.entrySet()) {
      byNumber.put(entry.getKey().number(), entry.getValue());
    }
    this.index = byNumber.build();
    this.whole = Collections.unmodifiableNavigableMap(new TreeMap<>(whole));
  }

  private static Map<ProcedureCode, List<Dated>> dated(Collection<UnitLimit> rows) {
    List<UnitLimit> sorted = new ArrayList<>(rows);
    sorted.sort(LATEST_FIRST);
    Map<ProcedureCode, List<Dated>> byCode = new TreeMap<>();
    for (UnitLimit row : sorted) {
      Groups.add(byCode, row.code(), new Dated(row.firstDay(), answer(row)));
    }
    return byCode;
  }

  /** The tables that the library ships. */
  private static final class Bundled {
    static final UnitLimitTable PRACTITIONER = cut(NcciSetting.PRACTITIONER);
    static final UnitLimitTable OUTPATIENT_HOSPITAL = cut(NcciSetting.OUTPATIENT_HOSPITAL);

    private static UnitLimitTable cut(NcciSetting setting) {
      UnitLimits limits = UnitLimits.standard();
      List<UnitLimit> rows = new ArrayList<>();
      for (UnitLimit row : limits.all()) {
        if (row.setting() == setting) {
          rows.add(row);
        }
      }
      return new UnitLimitTable(setting, limits.edition().throughItsQuarter(), rows, Map.of());
    }
  }

  /**
   * {@return the table that the library ships: the facet codes and codes met beside them}
   *
   * @param setting whose claims it judges
   */
  public static UnitLimitTable bundled(NcciSetting setting) {
    return switch (setting) {
      case PRACTITIONER -> Bundled.PRACTITIONER;
      case OUTPATIENT_HOSPITAL -> Bundled.OUTPATIENT_HOSPITAL;
    };
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /** {@return whose claims the table judges} */
  public NcciSetting setting() {
    return setting;
  }

  /**
   * {@return the limit of a code on a day: of the latest quarter that was read and had begun}
   *
   * @param code the code
   * @param day the date of service
   */
  public UnitLimitAnswer on(ProcedureCode code, LocalDate day) {
    List<Dated> own = index.find(code.number()).orElse(List.of());
    Map.Entry<LocalDate, Whole> table = whole.isEmpty() ? null : whole.floorEntry(day);
    for (int i = 0; i < own.size(); i++) {
      Dated row = own.get(i);
      if (!row.firstDay().isAfter(day)) {
        return table != null && table.getKey().isAfter(row.firstDay())
            ? notListed(code, table)
            : row.answer();
      }
    }
    if (table != null) {
      return notListed(code, table);
    }
    return own.isEmpty() ? NOT_READ : notBefore(code, own.get(own.size() - 1).firstDay());
  }

  private UnitLimitAnswer notListed(ProcedureCode code, Map.Entry<LocalDate, Whole> table) {
    return answer(
        UnitLimit.builder()
            .code(code)
            .setting(setting)
            .quarter(table.getValue().quarter())
            .firstDay(table.getKey())
            .rationale(NOT_LISTED)
            .citation(table.getValue().citation())
            .build());
  }

  private static UnitLimitAnswer notBefore(ProcedureCode code, LocalDate first) {
    return new UnitLimitAnswer.NotKnown(
        "%s stands in no unit table before %s that was read".formatted(code, first));
  }

  /** {@return the codes that have rows of their own, in order of the codes} */
  ImmutableList<ProcedureCode> codes() {
    return ImmutableList.copyOf(rows.keySet());
  }

  /** {@return the rows of every quarter but one} */
  ImmutableList<UnitLimit> rowsOutside(LocalDate firstDay) {
    ImmutableList.Builder<UnitLimit> others = ImmutableList.builder();
    for (List<Dated> own : rows.values()) {
      for (Dated row : own) {
        if (!row.firstDay().equals(firstDay)) {
          others.add(row(row.answer()));
        }
      }
    }
    return others.build();
  }

  NavigableMap<LocalDate, Whole> whole() {
    return whole;
  }

  private static UnitLimitAnswer answer(UnitLimit row) {
    return row.limit().isPresent()
        ? new UnitLimitAnswer.Limit(row)
        : new UnitLimitAnswer.NotPublished(row);
  }

  private static UnitLimit row(UnitLimitAnswer answer) {
    if (answer instanceof UnitLimitAnswer.Limit limit) {
      return limit.row();
    }
    if (answer instanceof UnitLimitAnswer.NotPublished none) {
      return none.row();
    }
    throw new IllegalStateException("no row: " + answer);
  }
}
