package org.facetrules.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;
import org.facetrules.table.CommonMistake;

/** A code sheet as text for people. */
final class SheetText {
  private final CodeSheet sheet;
  private final Wrapped text = new Wrapped();

  SheetText(CodeSheet sheet) {
    this.sheet = sheet;
  }

  String write() {
    text.line(0, sheet.code() + "  " + sheet.label());
    sheet.family().ifPresent(family -> text.line(0, "family " + family.id() + region()));
    for (SheetTopic topic : SheetTopic.values()) {
      writeTopic(topic);
    }
    writeMistakes();
    if (!sheet.open().isEmpty()) {
      text.heading("not known");
      text.line(2, String.join(", ", sheet.open()));
    }
    text.heading("tables");
    text.line(
        2, sheet.editions().stream().map(SheetText::edition).collect(Collectors.joining("; ")));
    return text.toString();
  }

  private String region() {
    return sheet.region().map(region -> ", region " + region.label()).orElse("");
  }

  private void writeTopic(SheetTopic topic) {
    List<SheetRow> rows = sheet.rows().stream().filter(row -> row.topic() == topic).toList();
    if (!rows.isEmpty()) {
      text.heading(topic.label());
      for (SheetRow row : rows) {
        text.line(2, row.statement());
        writeSources(row.citations());
      }
    }
  }

  private void writeMistakes() {
    if (!sheet.mistakes().isEmpty()) {
      text.heading("mistakes");
      for (CommonMistake mistake : sheet.mistakes()) {
        text.line(2, mistake.metIn() + ": " + mistake.belief());
        text.line(2, "right: " + mistake.truth());
        writeSources(mistake.citations());
      }
    }
  }

  private void writeSources(List<Citation> citations) {
    text.line(
        4,
        "[" + citations.stream().map(Citation::toString).collect(Collectors.joining("; ")) + "]");
  }

  private static String edition(Edition edition) {
    return edition.table() + " as of " + edition.asOf();
  }
}
