package org.facetrules.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.TreeMultimap;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the pair table of a setting in the library's own layout, from the fact files: other codes
 * that stand in the same rows with the same facet codes share a line.
 */
final class PairTableText {
  private static final String HEAD =
      """
      # table: ncci-ptp-%s
      # from: 2024-07-01
      # as-of: 2024-07-01
      # source: NS: NCCI %s pair table of 2024-07-01, every pair with a facet code, ended ones included%s
      # digest: sha256:%s
      facet codes | column | indicator | rationale | first day | last day | key | grade | basis | other codes
      """;

  private final NcciSetting setting;
  private final Set<String> facetCodes = new HashSet<>();

  PairTableText(NcciSetting setting) {
    this.setting = setting;
    for (FamilyCodes codes : FacetCodes.standard().all()) {
      facetCodes.add(codes.first().value());
      facetCodes.add(codes.second().value());
      facetCodes.add(codes.further().value());
    }
  }

  /** One other code, its column and what its pairs share. */
  private record Side(String terms, String other) {}

  String write() throws IOException {
    Map<Side, TreeSet<String>> facets =
        new TreeMap<>(Comparator.comparing(Side::terms).thenComparing(Side::other));
    for (PairFacts.Row row : PairFacts.of(setting)) {
      if (!row.indicator().equals(PairFacts.INDICATOR_NEVER_IN_FORCE)) {
        boolean leads = facetCodes.contains(row.one());
        facets
            .computeIfAbsent(
                new Side(terms(row, leads), leads ? row.two() : row.one()), side -> new TreeSet<>())
            .add(leads ? row.one() : row.two());
      }
    }
    TreeMultimap<String, String> lines = TreeMultimap.create();
    facets.forEach(
        (side, codes) -> lines.put(String.join(" ", codes) + " | " + side.terms(), side.other()));
    StringBuilder body = new StringBuilder();
    lines
        .asMap()
        .forEach(
            (start, others) ->
                body.append(start).append(" | ").append(String.join(" ", others)).append('\n'));
    String name = setting.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String more = setting == NcciSetting.PRACTITIONER ? "; MBS-RES: six first days of v32.3" : "";
    return HEAD.formatted(
            name, setting.label(), more, Hashing.sha256().hashString(body.toString(), UTF_8))
        + body;
  }

  private static String terms(PairFacts.Row row, boolean leads) {
    return String.join(
        " | ",
        leads ? "1" : "2",
        row.indicator(),
        row.rationale(),
        row.first().isEmpty() ? "?" : row.first(),
        row.last().isEmpty() ? "-" : row.last(),
        switch (row.basis()) {
          case NOT_PUBLISHED -> "NS | A | -";
          case READ_LATER -> "MBS-RES | B | first day read in v32.3 of 2026-10-01";
          case REVERSED ->
              "NS | C | first day derived: the row with the columns reversed ended on 2016-12-31";
        });
  }
}
