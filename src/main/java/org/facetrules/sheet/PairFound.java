package org.facetrules.sheet;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.table.CompanionPair;
import org.facetrules.table.CompanionPairs;
import org.facetrules.table.FacetFamilyPairs;
import org.facetrules.table.NcciSetting;
import org.facetrules.table.PairIndicator;
import org.facetrules.table.ServiceIndicators;

/** A pair edit seen from one of its codes; imaging is left out, it has its own row. */
record PairFound(NcciSetting setting, ProcedureCode partner, PairRelation relation) {
  private static final FacetFamilyPairs FAMILIES = FacetFamilyPairs.standard();

  static List<PairFound> of(ProcedureCode code) {
    List<PairFound> found = new ArrayList<>();
    for (NcciSetting setting : NcciSetting.values()) {
      addFamilies(code, setting, found);
      for (CompanionPair pair : CompanionPairs.standard().of(code)) {
        addCompanion(code, setting, pair, found);
      }
    }
    return found;
  }

  private static void addFamilies(ProcedureCode code, NcciSetting setting, List<PairFound> found) {
    ServiceIndicators.standard()
        .all()
        .forEach(
            row -> {
              ProcedureCode other = row.code();
              for (PairIndicator indicator : PairIndicator.values()) {
                if (stands(indicator, setting, code, other)) {
                  found.add(new PairFound(setting, other, PairRelation.ofColumnOne(indicator)));
                }
                if (stands(indicator, setting, other, code)) {
                  found.add(new PairFound(setting, other, PairRelation.ofColumnTwo(indicator)));
                }
              }
            });
  }

  private static boolean stands(
      PairIndicator indicator, NcciSetting setting, ProcedureCode one, ProcedureCode two) {
    return indicator == PairIndicator.NEVER
        ? FAMILIES.inseparable(setting, one, two)
        : FAMILIES.resolvable(setting, one, two);
  }

  private static void addCompanion(
      ProcedureCode code, NcciSetting setting, CompanionPair pair, List<PairFound> found) {
    PairIndicator indicator = pair.indicators().get(setting);
    ProcedureCode other = pair.beside(code);
    if (indicator == null || ImagingPart.isImaging(other)) {
      return;
    }
    found.add(
        new PairFound(
            setting,
            other,
            pair.columnOne().equals(code)
                ? PairRelation.ofColumnOne(indicator)
                : PairRelation.ofColumnTwo(indicator)));
  }
}
