package org.facetrules.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.table.UnitLimit;
import org.facetrules.table.UnitLimits;

/** How many units are payable, by setting and quarter. */
final class LimitPart implements SheetPart {
  @Override
  public List<SheetRow> rows(ProcedureCode code) {
    Map<String, List<UnitLimit>> byValue = new LinkedHashMap<>();
    UnitLimits.standard().of(code).stream()
        .sorted(Comparator.comparing(UnitLimit::setting).thenComparing(UnitLimit::firstDay))
        .forEach(
            limit -> byValue.computeIfAbsent(value(limit), value -> new ArrayList<>()).add(limit));
    return byValue.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue())).toList();
  }

  private static String value(UnitLimit limit) {
    if (limit.limit().isEmpty()) {
      return limit.rationale();
    }
    return "%s a day%s (%s)"
        .formatted(
            limit.limit().getAsInt(),
            limit.adjudication().map(how -> ", " + how.label()).orElse(""),
            limit.rationale());
  }

  private static SheetRow row(String value, List<UnitLimit> limits) {
    List<String> tables =
        limits.stream().map(limit -> limit.setting().label() + " " + limit.quarter()).toList();
    return new SheetRow(
        SheetTopic.UNITS,
        value + ": " + Words.list(tables),
        limits.stream().map(UnitLimit::citation).toList());
  }
}
