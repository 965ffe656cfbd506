package org.facetrules.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;
import org.facetrules.source.EvidenceGrade;

/** Puts a unit table that was read beside those of other quarters. */
final class LoadedLimits {
  private LoadedLimits() {}

  /** {@return the table of a file, beside the rows of other quarters in the table before} */
  static UnitLimitTable table(UnitLimitTable old, LimitFileReader.Read read, LocalDate day) {
    String quarter = PublishedName.quarter(day);
    NcciSetting setting = read.setting();
    Citation citation =
        new Citation(
            "NCCI-FILE",
            "%s unit table of %s".formatted(setting.label(), quarter),
            EvidenceGrade.A);
    List<UnitLimit> rows = new ArrayList<>(old.rowsOutside(day));
    for (LimitFileReader.Row row : read.rows()) {
      rows.add(
          UnitLimit.builder()
              .code(row.code())
              .setting(setting)
              .quarter(quarter)
              .firstDay(day)
              .limit(row.limit())
              .adjudication(row.adjudication())
              .rationale(row.rationale())
              .citation(citation)
              .build());
    }
    Map<LocalDate, UnitLimitTable.Whole> whole = new TreeMap<>(old.whole());
    whole.put(day, new UnitLimitTable.Whole(quarter, citation));
    LocalDate first = rows.stream().map(UnitLimit::firstDay).min(LocalDate::compareTo).orElse(day);
    String name = "ncci-mue-" + setting.label().replace(' ', '-');
    return new UnitLimitTable(
        setting,
        new Edition(name, first, day, RowDigest.of(rows)).throughItsQuarter(),
        rows,
        whole);
  }
}
