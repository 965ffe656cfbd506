package org.facetrules.sheet;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Citation;
import org.facetrules.source.Timeline;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetModifiers;
import org.facetrules.table.MedicareContractor;
import org.facetrules.table.ModifierMeaning;

/** How a diagnostic line is marked: KX on injections under fluoroscopy or CT, by contractor. */
final class DiagnosticPart implements SheetPart.OfFacetCodes {
  @Override
  public List<SheetRow> rows(ProcedureCode code, FacetPlace place) {
    if (place.family() != CodeFamily.INJECTION) {
      return List.of();
    }
    ImmutableList.Builder<SheetRow> rows = ImmutableList.builder();
    FacetModifiers.standard().find(Modifier.DIAGNOSTIC).ifPresent(kx -> rows.add(row(kx)));
    contractors()
        .forEach(
            (citation, names) ->
                rows.add(
                    SheetRow.of(
                        SheetTopic.DIAGNOSTIC_MARKING,
                        "wanted by Medicare: " + Words.list(names),
                        citation)));
    return rows.build();
  }

  private static SheetRow row(ModifierMeaning kx) {
    return new SheetRow(
        SheetTopic.DIAGNOSTIC_MARKING, kx.modifier() + ": " + kx.statement(), kx.citations());
  }

  /** Contractors whose sentence has one source share a row. */
  private static Map<Citation, List<String>> contractors() {
    Map<Citation, List<String>> contractors = new LinkedHashMap<>();
    for (MedicareContractor contractor : MedicareContractor.values()) {
      for (Timeline.Entry<Citation> entry :
          PayerProfile.medicare(contractor).diagnosticLinesCarryKx().entries()) {
        contractors
            .computeIfAbsent(entry.value(), citation -> new ArrayList<>())
            .add(contractor.label() + Days.of(entry));
      }
    }
    return contractors;
  }
}
