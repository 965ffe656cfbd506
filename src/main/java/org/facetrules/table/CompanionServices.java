package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.internal.lookup.NumberIndex;
import org.facetrules.source.Citation;
import org.facetrules.source.Edition;

/** The services met beside facet codes: their kinds, and which of them facet codes include. */
public final class CompanionServices {
  private static final CompanionServices STANDARD =
      new CompanionServices(BundledTable.load("companion-services"));

  private final Edition edition;
  private final NumberIndex<Companion> companions;
  private final ImmutableList<Span> spans;
  private final Map<CodeFamily, Map<ProcedureCode, Citation>> inclusions =
      new EnumMap<>(CodeFamily.class);

  /** What a code is beside facet codes. */
  private record Companion(Optional<CompanionKind> kind, Optional<SpinalBlock> block) {
    static final Companion NOT_KNOWN = new Companion(Optional.empty(), Optional.empty());
  }

  /** Codes from one to another, both included, in the order of their characters. */
  private record Span(int first, int last, boolean lettered, Companion companion) {
    static Span of(ProcedureCode first, ProcedureCode last, Companion companion) {
      return new Span(first.number(), last.number(), isLettered(first), companion);
    }

    boolean contains(ProcedureCode code) {
      // A code that ends in a letter stands in another series than one that ends in a digit.
      return code.number() >= first && code.number() <= last && isLettered(code) == lettered;
    }

    private static boolean isLettered(ProcedureCode code) {
      return code.value().charAt(code.value().length() - 1) > '9';
    }
  }

  private CompanionServices(BundledTable table) {
    this.edition = table.edition();
    Map<ProcedureCode, Companion> byCode = new HashMap<>();
    ImmutableList.Builder<Span> allSpans = ImmutableList.builder();
    for (BundledTable.Row row : table.rows()) {
      Companion companion = companion(row);
      for (String cell : row.words("codes")) {
        List<String> ends = CellSplitter.split(cell, '-');
        ProcedureCode first = ProcedureCode.of(ends.get(0));
        if (ends.size() > 1) {
          allSpans.add(Span.of(first, ProcedureCode.of(ends.get(1)), companion));
        } else {
          byCode.put(first, companion);
          include(row, first);
        }
      }
    }
    NumberIndex.Builder<Companion> index = NumberIndex.builder(byCode.size());
    for (Map.Entry<ProcedureCode, Companion> entry : byCode.entrySet()) {
      index.put(entry.getKey().number(), entry.getValue());
    }
    this.companions = index.build();
    this.spans = allSpans.build();
  }

  private static Companion companion(BundledTable.Row row) {
    return new Companion(
        Optional.of(CompanionKind.of(row.text("kind"))),
        row.isEmpty("block") ? Optional.empty() : Optional.of(SpinalBlock.of(row.text("block"))));
  }

  private void include(BundledTable.Row row, ProcedureCode code) {
    Citation citation = CitationCells.of(row).get(0);
    for (CodeFamily family : families(row)) {
      if (inclusions.computeIfAbsent(family, none -> new HashMap<>()).put(code, citation) != null) {
        throw new IllegalStateException("table companion-services: two rows of " + code);
      }
    }
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
    return companion(code).kind();
  }

  /**
   * {@return which block of the spine a service is, of those that coverage policies name; empty
   * when it is none}
   *
   * @param code a code that is no facet code
   */
  public Optional<SpinalBlock> spinalBlock(ProcedureCode code) {
    return companion(code).block();
  }

  /** A row of its own counts before the span that a code lies in. */
  private Companion companion(ProcedureCode code) {
    Companion own = companions.get(code.number());
    if (own != null) {
      return own;
    }
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      if (span.contains(code)) {
        return span.companion();
      }
    }
    return Companion.NOT_KNOWN;
  }

  /**
   * {@return where it was read that the codes of a family include a service; empty when they do
   * not}
   *
   * @param family the family of the facet code
   * @param code the service beside it
   */
  public Optional<Citation> inclusion(CodeFamily family, ProcedureCode code) {
    return Optional.ofNullable(inclusions.getOrDefault(family, Map.of()).get(code));
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
