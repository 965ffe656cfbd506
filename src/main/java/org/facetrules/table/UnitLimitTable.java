package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.facetrules.claim.ProcedureCode;
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
  private static final Comparator<UnitLimit> LATEST_FIRST =
      Comparator.comparing(UnitLimit::firstDay).reversed();
  static final String NOT_LISTED = "not listed in the published table";

  private final NcciSetting setting;
  private final Edition edition;
  private final ImmutableListMultimap<ProcedureCode, Dated> byCode;
  private final NumberIndex<ImmutableList<Dated>> index;

  /** Quarters whose table was read from end to end: a code that it lacks is not published in it. */
  private final ImmutableSortedMap<LocalDate, Whole> whole;

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
    this.byCode =
        ImmutableListMultimap.copyOf(
            Multimaps.transformValues(
                Multimaps.index(
                    ImmutableList.sortedCopyOf(LATEST_FIRST.thenComparing(UnitLimit::code), rows),
                    UnitLimit::code),
                row -> new Dated(row.firstDay(), answer(row))));
    this.index =
        NumberIndex.of(
            Maps.transformValues(byCode.asMap(), ImmutableList::copyOf), ProcedureCode::number);
    this.whole = ImmutableSortedMap.copyOf(whole, Comparator.reverseOrder());
  }

  /** The tables that the library ships. */
  private static final class Bundled {
    static final UnitLimitTable PRACTITIONER = cut(NcciSetting.PRACTITIONER);
    static final UnitLimitTable OUTPATIENT_HOSPITAL = cut(NcciSetting.OUTPATIENT_HOSPITAL);

    private static UnitLimitTable cut(NcciSetting setting) {
      UnitLimits limits = UnitLimits.standard();
      List<UnitLimit> rows = limits.all().stream().filter(row -> row.setting() == setting).toList();
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
    ImmutableList<Dated> rows = index.find(code.number()).orElse(ImmutableList.of());
    Map.Entry<LocalDate, Whole> table = whole.isEmpty() ? null : whole.ceilingEntry(day);
    for (int i = 0; i < rows.size(); i++) {
      Dated row = rows.get(i);
      if (!row.firstDay().isAfter(day)) {
        return table != null && table.getKey().isAfter(row.firstDay())
            ? notListed(code, table)
            : row.answer();
      }
    }
    if (table != null) {
      return notListed(code, table);
    }
    return rows.isEmpty() ? NOT_READ : notBefore(code, rows.get(rows.size() - 1).firstDay());
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
    return ImmutableList.sortedCopyOf(byCode.keySet());
  }

  /** {@return the rows of every quarter but one} */
  ImmutableList<UnitLimit> rowsOutside(LocalDate firstDay) {
    return ImmutableList.copyOf(
        byCode.values().stream()
            .filter(row -> !row.firstDay().equals(firstDay))
            .map(row -> row(row.answer()))
            .iterator());
  }

  ImmutableSortedMap<LocalDate, Whole> whole() {
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
