package org.facetrules.sheet;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.table.FacetModifiers;
import org.facetrules.table.ModifierKind;
import org.facetrules.table.ModifierMeaning;
import org.facetrules.table.ModifierUse;

/** Which modifiers can stand on a facet line, what they say, and which never can. */
final class ModifierPart implements SheetPart.OfFacetCodes {
  private static final List<ModifierMeaning> MEANINGS =
      ImmutableList.copyOf(FacetModifiers.standard().all());

  @Override
  public List<SheetRow> rows(ProcedureCode code, FacetPlace place) {
    ImmutableList.Builder<SheetRow> rows = ImmutableList.builder();
    rows.addAll(explained(place));
    for (ModifierUse use : ModifierUse.values()) {
      List<ModifierMeaning> meanings =
          MEANINGS.stream().filter(meaning -> isUsed(meaning, place, use)).toList();
      if (use != ModifierUse.FACET_LINES && !meanings.isEmpty()) {
        rows.add(row(use.label() + ": " + modifiers(meanings), meanings));
      }
    }
    return rows.build();
  }

  /** One row for each statement, so that a reader sees what the modifier would assert. */
  private static List<SheetRow> explained(FacetPlace place) {
    Map<String, List<ModifierMeaning>> byStatement = new LinkedHashMap<>();
    MEANINGS.stream()
        .filter(meaning -> isUsed(meaning, place, ModifierUse.FACET_LINES))
        .filter(meaning -> meaning.kind() != ModifierKind.DIAGNOSTIC)
        .forEach(
            meaning ->
                byStatement
                    .computeIfAbsent(meaning.statement(), statement -> new ArrayList<>())
                    .add(meaning));
    return byStatement.values().stream()
        .map(same -> row(modifiers(same) + ": " + same.get(0).statement(), same))
        .toList();
  }

  /** What the fee schedule says of an assistant depends on the family; of ultrasound, nothing. */
  private static Optional<ModifierUse> use(ModifierMeaning meaning, FacetPlace place) {
    if (meaning.use() != ModifierUse.INJECTION_LINES_ONLY) {
      return Optional.of(meaning.use());
    }
    return switch (place.family()) {
      case INJECTION -> Optional.of(ModifierUse.FACET_LINES);
      case DESTRUCTION -> Optional.of(ModifierUse.NEVER);
      case ULTRASOUND_INJECTION -> Optional.empty();
    };
  }

  private static boolean isUsed(ModifierMeaning meaning, FacetPlace place, ModifierUse use) {
    return use(meaning, place).filter(use::equals).isPresent();
  }

  private static String modifiers(List<ModifierMeaning> meanings) {
    return Words.list(meanings.stream().map(ModifierMeaning::modifier).toList());
  }

  private static SheetRow row(String statement, List<ModifierMeaning> meanings) {
    List<Citation> citations =
        meanings.stream().flatMap(meaning -> meaning.citations().stream()).toList();
    return new SheetRow(SheetTopic.MODIFIERS, statement, citations);
  }
}
