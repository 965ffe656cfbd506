package org.facetrules.sheet;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.table.CompanionKind;
import org.facetrules.table.CompanionServices;
import org.facetrules.table.NcciSetting;
import org.facetrules.table.PairEdit;
import org.facetrules.table.PairEditTable;
import org.facetrules.table.ServiceIndicators;

/**
 * The national pair edits with every other code: how many there are, and of which kinds those are
 * that are met in one session. Facet codes and look-alikes have rows of their own.
 */
final class OtherPairPart implements SheetPart {
  /** Partners of a kind up to this number are named, more are counted. */
  private static final int NAMED = 12;

  @Override
  public List<SheetRow> rows(ProcedureCode code) {
    List<SheetRow> rows = new ArrayList<>();
    if (ServiceIndicators.standard().find(code).isPresent()) {
      for (NcciSetting setting : NcciSetting.values()) {
        rows.addAll(rows(code, PairEditTable.bundled(setting)));
      }
    }
    return rows;
  }

  private static List<SheetRow> rows(ProcedureCode code, PairEditTable table) {
    Map<PairRelation, Set<ProcedureCode>> partners = partners(code, table);
    ImmutableList.Builder<SheetRow> rows = ImmutableList.builder();
    partners.forEach(
        (relation, codes) ->
            rows.add(
                row(
                    table,
                    table.setting().label()
                        + ": "
                        + words(relation, count(codes.size()))
                        + notable(codes))));
    return rows.build();
  }

  private static String words(PairRelation relation, String others) {
    return switch (relation) {
      case NEVER_PAYS_OTHER -> others + " never paid beside it";
      case NEVER_PAID_ITSELF -> "never paid itself beside " + others;
      case OTHER_WANTS_MODIFIER ->
          others + " paid beside it only with a modifier that tells them apart";
      case ITSELF_WANTS_MODIFIER ->
          "paid itself only with a modifier that tells them apart beside " + others;
    };
  }

  private static Map<PairRelation, Set<ProcedureCode>> partners(
      ProcedureCode code, PairEditTable table) {
    Map<PairRelation, Set<ProcedureCode>> partners = new TreeMap<>();
    for (PairEdit edit : table.of(code)) {
      boolean leads = edit.columnOne().equals(code);
      ProcedureCode partner = leads ? edit.columnTwo() : edit.columnOne();
      if (ServiceIndicators.standard().find(partner).isEmpty()) {
        PairRelation relation =
            leads
                ? PairRelation.ofColumnOne(edit.indicator())
                : PairRelation.ofColumnTwo(edit.indicator());
        partners.computeIfAbsent(relation, none -> new TreeSet<>()).add(partner);
      }
    }
    return partners;
  }

  private static String count(int codes) {
    return codes == 1 ? "1 other code" : codes + " other codes";
  }

  /** What of them is met in one session, by kind. */
  private static String notable(Set<ProcedureCode> codes) {
    Map<CompanionKind, Set<ProcedureCode>> kinds = new TreeMap<>();
    for (ProcedureCode code : codes) {
      CompanionServices.standard()
          .kind(code)
          .ifPresent(kind -> kinds.computeIfAbsent(kind, none -> new TreeSet<>()).add(code));
    }
    List<String> words = new ArrayList<>();
    kinds.forEach((kind, members) -> words.add(words(kind) + " " + members(members)));
    return words.isEmpty() ? "" : ", among them " + String.join("; ", words);
  }

  private static String members(Set<ProcedureCode> codes) {
    return codes.size() <= NAMED ? Words.list(codes) : "(" + codes.size() + " codes)";
  }

  private static String words(CompanionKind kind) {
    return switch (kind) {
      case VISIT -> "visits";
      case INJECTION -> "other injections and blocks";
      default -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  private static SheetRow row(PairEditTable table, String statement) {
    return SheetRow.of(SheetTopic.OTHER_PAIRS, statement, PairCitations.of(table.edition()));
  }
}
