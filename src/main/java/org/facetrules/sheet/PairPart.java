package org.facetrules.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Edition;
import org.facetrules.table.FacetFamilyPairs;
import org.facetrules.table.NcciSetting;

/** Which facet codes and look-alikes are not paid beside the code, by the national pair edits. */
final class PairPart implements SheetPart {
  private static final Edition EDITION = FacetFamilyPairs.standard().edition();

  @Override
  public List<SheetRow> rows(ProcedureCode code) {
    Map<PairRelation, Map<NcciSetting, Set<ProcedureCode>>> found = new TreeMap<>();
    for (PairFound pair : PairFound.of(code)) {
      found
          .computeIfAbsent(pair.relation(), relation -> new TreeMap<>())
          .computeIfAbsent(pair.setting(), setting -> new TreeSet<>())
          .add(pair.partner());
    }
    List<SheetRow> rows = new ArrayList<>();
    found.forEach((relation, partners) -> rows.addAll(rows(relation, partners)));
    return rows;
  }

  /** Settings with the same partners share a row. */
  private static List<SheetRow> rows(
      PairRelation relation, Map<NcciSetting, Set<ProcedureCode>> partners) {
    Map<String, List<String>> settings = new LinkedHashMap<>();
    partners.forEach(
        (setting, codes) ->
            settings
                .computeIfAbsent(Words.list(codes), list -> new ArrayList<>())
                .add(setting.label()));
    List<SheetRow> rows = new ArrayList<>();
    settings.forEach(
        (codes, labels) ->
            rows.add(
                SheetRow.of(
                    SheetTopic.NEVER_TOGETHER,
                    Words.and(labels) + ": " + relation.words() + " " + codes,
                    PairCitations.of(EDITION))));
    return rows;
  }
}
