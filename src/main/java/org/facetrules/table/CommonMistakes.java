package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Edition;

/** Wrong statements on facet coding that are met in public, each with the right one. */
public final class CommonMistakes {
  private static final CommonMistakes STANDARD =
      new CommonMistakes(BundledTable.load("common-mistakes"));

  private final Edition edition;
  private final ImmutableMap<String, CommonMistake> byId;

  private CommonMistakes(BundledTable table) {
    this.edition = table.edition();
    this.byId =
        CodeCells.byKey(
            ImmutableList.copyOf(table.rows().stream().map(CommonMistakes::mistake).iterator()),
            CommonMistake::id);
  }

  /** {@return the table that the library ships} */
  public static CommonMistakes standard() {
    return STANDARD;
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /**
   * {@return a mistake by its short name}
   *
   * @param id the short name
   */
  public Optional<CommonMistake> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * {@return the mistakes that concern a code; immutable}
   *
   * @param code the code
   */
  public List<CommonMistake> of(ProcedureCode code) {
    return byId.values().stream().filter(mistake -> mistake.codes().contains(code)).toList();
  }

  /** {@return every row of the table; immutable} */
  public Collection<CommonMistake> all() {
    return byId.values();
  }

  private static CommonMistake mistake(BundledTable.Row row) {
    return CommonMistake.builder()
        .id(row.text("id"))
        .addAllCodes(CodeCells.list(row, "codes"))
        .metIn(row.text("met in"))
        .belief(row.text("belief"))
        .truth(row.text("truth"))
        .addAllCitations(CitationCells.of(row))
        .build();
  }
}
