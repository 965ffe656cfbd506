package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.EnumMap;
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
  private final ImmutableMap<ProcedureCode, SpinalBlock> blocks;
  private final Map<CodeFamily, Map<ProcedureCode, Citation>> inclusions =
      new EnumMap<>(CodeFamily.class);

  /** Codes from one to another, both included, in the order of their characters. */
  private record Span(
      ProcedureCode first, ProcedureCode last, CompanionKind kind, Optional<SpinalBlock> block) {
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
    Map<ProcedureCode, SpinalBlock> blockByCode = new HashMap<>();
    ImmutableList.Builder<Span> allSpans = ImmutableList.builder();
    for (BundledTable.Row row : table.rows()) {
      CompanionKind kind = CompanionKind.of(row.text("kind"));
      Optional<SpinalBlock> block =
          row.isEmpty("block") ? Optional.empty() : Optional.of(SpinalBlock.of(row.text("block")));
      for (String cell : row.words("codes")) {
        List<String> ends = CellSplitter.split(cell, '-');
        ProcedureCode first = ProcedureCode.of(ends.get(0));
        if (ends.size() > 1) {
          allSpans.add(new Span(first, ProcedureCode.of(ends.get(1)), kind, block));
        } else {
          kindByCode.put(first, kind);
          block.ifPresent(named -> blockByCode.put(first, named));
          include(row, first);
        }
      }
    }
    this.kinds = ImmutableMap.copyOf(kindByCode);
    this.blocks = ImmutableMap.copyOf(blockByCode);
    this.spans = allSpans.build();
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
   * {@return which block of the spine a service is, of those that coverage policies name; empty
   * when it is none}
   *
   * @param code a code that is no facet code
   */
  public Optional<SpinalBlock> spinalBlock(ProcedureCode code) {
    SpinalBlock block = blocks.get(code);
    if (block != null) {
      return Optional.of(block);
    }
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).contains(code)) {
        return spans.get(i).block();
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
