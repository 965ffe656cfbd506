package org.facetrules.table;

import java.util.List;
import java.util.function.Function;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Edition;

/** Writes a {@link LoadReport} for people. */
final class LoadReportText {
  private static final int MOST_LISTED = 20;

  private final StringBuilder text = new StringBuilder();

  private LoadReportText() {}

  static String of(LoadReport report) {
    LoadReportText writer = new LoadReportText();
    report.files().forEach(writer::file);
    report.pairTables().forEach(writer::pairs);
    report.limitTables().forEach(writer::limits);
    report.addOnTable().ifPresent(writer::addOns);
    return writer.text.toString();
  }

  private void file(FileReport file) {
    line(
        "%s: %s%s, %s, holds from %s"
            .formatted(
                file.name(),
                file.table().label(),
                file.setting().map(setting -> ", " + setting.label()).orElse(""),
                file.version(),
                file.asOf()));
    String never =
        file.table() == PublisherTable.PAIR_EDITS
            ? ", facet pairs left out as never in force (indicator 9): %s"
                .formatted(file.neverInForce())
            : "";
    line(
        "  rows: %s, kept: %s%s, first days %s to %s"
            .formatted(
                file.rows(), file.kept(), never, file.earliestFirstDay(), file.latestFirstDay()));
    line("  " + file.digest());
  }

  private void pairs(PairTableChange table) {
    edition(table.edition());
    line("  rows: %s".formatted(table.size()));
    table.unread().forEach(reason -> line("  " + reason));
    line(
        "  beside the table of %s: pairs added: %s, removed: %s, with another indicator: %s"
            .formatted(
                table.before().asOf(),
                table.added().size(),
                table.removed().size(),
                table.changed().size()));
    warn(table.edition(), table.missingFacetCodes());
    list("added", table.added(), LoadReportText::pair);
    list("removed", table.removed(), LoadReportText::pair);
    list(
        "changed",
        table.changed(),
        change -> pair(change.before()) + ", now " + indicator(change.after()));
  }

  private void limits(LimitTableChange table) {
    edition(table.edition());
    line(
        "  beside the table of %s: limits changed: %s, codes newly read: %s"
            .formatted(table.before().asOf(), table.changed().size(), table.newlyRead()));
    warn(table.edition(), table.missingFacetCodes());
    list(
        "changed",
        table.changed(),
        change ->
            "%s: %s, now %s"
                .formatted(change.before().code(), limit(change.before()), limit(change.after())));
  }

  private void addOns(AddOnTableChange table) {
    edition(table.edition());
    line(
        "  beside the table of %s: rows added: %s, removed: %s, add-on codes newly read: %s"
            .formatted(
                table.before().asOf(),
                table.added().size(),
                table.removed().size(),
                table.newlyRead()));
    warn(table.edition(), table.missingFacetCodes());
    list("added", table.added(), LoadReportText::addOn);
    list("removed", table.removed(), LoadReportText::addOn);
  }

  private void warn(Edition edition, List<ProcedureCode> missing) {
    MissingCodesText.of(edition, missing).forEach(warning -> line("  warning: " + warning));
  }

  private void edition(Edition edition) {
    line("%s: as of %s, %s".formatted(edition.table(), edition.asOf(), edition.digest()));
  }

  private <T> void list(String what, List<T> all, Function<T, String> words) {
    all.stream().limit(MOST_LISTED).forEach(each -> line("  " + what + ": " + words.apply(each)));
    if (all.size() > MOST_LISTED) {
      line("  %s: %s more".formatted(what, all.size() - MOST_LISTED));
    }
  }

  private static String pair(PairEdit edit) {
    return "%s > %s, %s".formatted(edit.columnOne(), edit.columnTwo(), indicator(edit));
  }

  private static String indicator(PairEdit edit) {
    return edit.indicator() == PairIndicator.NEVER ? "indicator 0" : "indicator 1";
  }

  private static String limit(UnitLimit row) {
    return row.limit().isEmpty()
        ? "not published"
        : "%s, MAI %s"
            .formatted(row.limit().getAsInt(), row.adjudication().orElseThrow().indicator());
  }

  private static String addOn(AddOnEdit edit) {
    return "%s with %s, type %s"
        .formatted(
            edit.addOn(),
            edit.primary().map(Object::toString).orElse("a primary of the contractor"),
            edit.type().type());
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
