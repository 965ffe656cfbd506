package org.facetrules.table;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import org.facetrules.claim.DiagnosisCode;
import org.facetrules.source.Edition;

/**
 * The diagnosis codes of the contractors' articles as far as they were read, and the headers among
 * diagnosis codes. An article without a list here has one that was not read.
 */
public final class DiagnosisLists {
  private static final DiagnosisLists STANDARD =
      new DiagnosisLists(BundledTable.load("diagnosis-lists"));

  private final Edition edition;
  private final RowsByCode<ListedDiagnosis> rows;

  private final ImmutableSet<String> articles;

  private DiagnosisLists(BundledTable table) {
    this.edition = table.edition();
    ImmutableSet.Builder<String> named = ImmutableSet.builder();
    RowsByCode.Builder<ListedDiagnosis> read = RowsByCode.of(table);
    for (BundledTable.Row cells : table.rows()) {
      ListedDiagnosis row = diagnosis(cells);
      read.add(row.code().number(), row);
      if (row.article().isPresent()) {
        named.add(row.article().get());
      }
    }
    this.rows = read.build();
    this.articles = named.build();
  }

  /** {@return the table that the library ships} */
  public static DiagnosisLists standard() {
    return STANDARD;
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /**
   * {@return whether the list of an article was read}
   *
   * @param article its number, such as "A58403"
   */
  public boolean isRead(String article) {
    return articles.contains(article);
  }

  /**
   * {@return what is known of a code; empty when no list that was read names it}
   *
   * @param code the code
   */
  public Optional<ListedDiagnosis> find(DiagnosisCode code) {
    return rows.find(code.number());
  }

  /** {@return every row of the table; immutable} */
  public Collection<ListedDiagnosis> all() {
    return rows.all();
  }

  private static ListedDiagnosis diagnosis(BundledTable.Row row) {
    return ListedDiagnosis.builder()
        .article(row.isEmpty("article") ? Optional.empty() : Optional.of(row.text("article")))
        .code(DiagnosisCode.of(row.text("code")))
        .group(DiagnosisGroup.of(row.text("group")))
        .region(
            row.isEmpty("region")
                ? Optional.empty()
                : Optional.of(DiagnosisRegion.of(row.text("region"))))
        .addAllCitations(CitationCells.of(row))
        .build();
  }
}
