package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;

/** Reads a cell of citations: "KEY GRADE section; KEY GRADE section". */
final class CitationCells {
  private CitationCells() {}

  static ImmutableList<Citation> of(BundledTable.Row row) {
    ImmutableList.Builder<Citation> citations = ImmutableList.builder();
    for (String text : CellSplitter.split(row.text("citations"), ';')) {
      citations.add(one(text));
    }
    return citations.build();
  }

  /** One citation; its section may hold a semicolon. */
  static Citation one(String text) {
    int key = text.indexOf(' ');
    int grade = text.indexOf(' ', key + 1);
    if (key <= 0 || grade < 0) {
      throw new IllegalStateException(
          "citation \"" + text + "\": expected a source key, a grade and a section");
    }
    return new Citation(
        text.substring(0, key),
        text.substring(grade + 1),
        EvidenceGrade.valueOf(text.substring(key + 1, grade)));
  }
}
