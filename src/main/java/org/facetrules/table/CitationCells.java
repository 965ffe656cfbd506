package org.facetrules.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.source.Sources;

/** Reads a cell of citations: "KEY GRADE section; KEY GRADE section". */
final class CitationCells {
  private static final Splitter CITATIONS = Splitter.on(';').trimResults();
  private static final Splitter PARTS = Splitter.on(' ').limit(3);

  private CitationCells() {}

  static ImmutableList<Citation> of(BundledTable.Row row) {
    ImmutableList.Builder<Citation> citations = ImmutableList.builder();
    for (String text : CITATIONS.split(row.text("citations"))) {
      citations.add(one(text));
    }
    return citations.build();
  }

  /** One citation; its section may hold a semicolon. */
  static Citation one(String text) {
    List<String> parts = PARTS.splitToList(text);
    if (parts.size() != 3 || Sources.find(parts.get(0)).isEmpty()) {
      throw new IllegalStateException(
          "citation \"" + text + "\": expected a known source key, a grade and a section");
    }
    return new Citation(parts.get(0), parts.get(2), EvidenceGrade.valueOf(parts.get(1)));
  }
}
