package org.facetrules.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.source.SourceDocument;
import org.facetrules.source.Sources;
import org.facetrules.table.CommonMistake;

/** Writes the page of code sheets. */
final class CodeSheetsPage {
  private final StringBuilder page = new StringBuilder();
  private final Set<String> keys = new TreeSet<>();

  String write() {
    line("# Code sheets");
    line("");
    line("What the library's tables and conventions know of each code. `facet-rules sheet 64492`");
    line("prints one of them. This page is written by a test and compared in every build.");
    line("After each statement stand the keys of its sources with the grade of the evidence:");
    for (EvidenceGrade grade : EvidenceGrade.values()) {
      line("- " + grade + ": " + grade.meaning());
    }
    line("");
    line("CPT is a trademark of the American Medical Association. The labels are our own.");
    line("");
    line("## Contents");
    line("");
    for (CodeSheet sheet : CodeSheets.all()) {
      String anchor = sheet.code().value().toLowerCase(Locale.ROOT);
      line("- [" + sheet.code() + "](#" + anchor + "): " + sheet.label());
    }
    line("- [Sources](#sources)");
    CodeSheets.all().forEach(this::sheet);
    sources();
    return page.toString();
  }

  private void sheet(CodeSheet sheet) {
    line("");
    line("## " + sheet.code());
    line("");
    line(sheet.label());
    line("");
    line("| topic | statement | sources |");
    line("|---|---|---|");
    for (SheetRow row : sheet.rows()) {
      row(row.topic().label(), row.statement(), row.citations());
    }
    if (!sheet.open().isEmpty()) {
      line("| not known | " + String.join(", ", sheet.open()) + " | |");
    }
    if (!sheet.mistakes().isEmpty()) {
      line("");
      line("| wrong (where it was met) | right | sources |");
      line("|---|---|---|");
      for (CommonMistake mistake : sheet.mistakes()) {
        row(mistake.belief() + " (" + mistake.metIn() + ")", mistake.truth(), mistake.citations());
      }
    }
  }

  private void sources() {
    line("");
    line("## Sources");
    line("");
    for (String key : keys) {
      SourceDocument document = Sources.find(key).orElseThrow();
      line("- `" + key + "`: " + document.title() + " (" + document.dated() + ")");
    }
    line("");
    line("Tables:");
    line("");
    CodeSheets.all().iterator().next().editions().stream()
        .map(edition -> "- " + edition.table() + ", as of " + edition.asOf())
        .forEach(this::line);
  }

  private void row(String first, String second, List<Citation> citations) {
    citations.forEach(citation -> keys.add(citation.key()));
    String sources =
        citations.stream()
            .map(citation -> citation.key() + " (" + citation.grade() + ")")
            .distinct()
            .collect(Collectors.joining(", "));
    line("| " + first + " | " + second + " | " + sources + " |");
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
