package org.facetrules.table;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;

/** The services met beside facet codes: their kinds, and which of them facet codes include. */
public final class CompanionServices {
  private static final CompanionServices STANDARD =
      new CompanionServices(BundledTable.load("companion-services"));

  private final Edition edition;
  private final ImmutableMap<ProcedureCode, CompanionKind> kinds;
  private final ImmutableList<Span> spans;
  private final ImmutableTable<CodeFamily, ProcedureCode, Citation> inclusions;

  /** Codes from one to another, both included, in the order of their characters. */
  private record Span(ProcedureCode first, ProcedureCode last, CompanionKind kind) {
    boolean contains(ProcedureCode code) {
      // A code that ends in a letter stands in another series than one that ends in a digit.
      return isLettered(first) == isLettered(code)
          && code.compareTo(first) >= 0
          && code.compareTo(last) <= 0;
    }

    private static boolean isLettered(ProcedureCode code) {
      return code.value().charAt(code.value().length() - 1) > '9';
    }
  }

  private CompanionServices(BundledTable table) {
    this.edition = table.edition();
    Map<ProcedureCode, CompanionKind> kindByCode = new HashMap<>();
    ImmutableList.Builder<Span> allSpans = ImmutableList.builder();
    ImmutableTable.Builder<CodeFamily, ProcedureCode, Citation> included = ImmutableTable.builder();
    for (BundledTable.Row row : table.rows()) {
      CompanionKind kind = CompanionKind.of(row.text("kind"));
      for (String cell : row.words("codes")) {
        List<String> ends = Splitter.on('-').splitToList(cell);
        ProcedureCode first = ProcedureCode.of(ends.get(0));
        if (ends.size() > 1) {
          allSpans.add(new Span(first, ProcedureCode.of(ends.get(1)), kind));
        } else {
          kindByCode.put(first, kind);
          Citation citation = CitationCells.of(row).get(0);
          families(row).forEach(family -> included.put(family, first, citation));
        }
      }
    }
    this.kinds = ImmutableMap.copyOf(kindByCode);
    this.spans = allSpans.build();
    this.inclusions = included.buildOrThrow();
  }

  /** {@return the table that the library ships} */
  public static CompanionServices standard() {
    return STANDARD;
  }

  /** {@return the state of the table} */
  public Edition edition() {
    return edition;
  }

  /**
   * {@return the kind of a service; empty when the table does not know the code}
   *
   * @param code a code that is no facet code
   */
  public Optional<CompanionKind> kind(ProcedureCode code) {
    CompanionKind kind = kinds.get(code);
    if (kind != null) {
      return Optional.of(kind);
    }
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      if (span.contains(code)) {
        return Optional.of(span.kind());
      }
    }
    return Optional.empty();
  }

  /**
   * {@return where it was read that the codes of a family include a service; empty when they do
   * not}
   *
   * @param family the family of the facet code
   * @param code the service beside it
   */
  public Optional<Citation> inclusion(CodeFamily family, ProcedureCode code) {
    return Optional.ofNullable(inclusions.get(family, code));
  }

  private static List<CodeFamily> families(BundledTable.Row row) {
    if (row.isEmpty("included in")) {
      return List.of();
    }
    List<String> ids = row.words("included in");
    List<CodeFamily> families =
        Arrays.stream(CodeFamily.values()).filter(family -> ids.contains(family.id())).toList();
    if (families.size() != ids.size()) {
      throw new IllegalStateException("table companion-services: no families " + ids);
    }
    return families;
  }
}
