package org.facetrules.cli;

import java.util.stream.Stream;
import org.facetrules.source.Edition;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FacetFamilyPairs;
import org.facetrules.table.MedicareJurisdictions;

/** The version of this program and of the tables that it ships. */
final class Version {
  static final String NUMBER = "0.1.0-SNAPSHOT";

  private Version() {}

  static String[] lines() {
    Stream<Edition> tables =
        Stream.of(
            FacetCodes.standard().edition(),
            FacetFamilyPairs.standard().edition(),
            MedicareJurisdictions.standard().edition());
    return Stream.concat(
            Stream.of("facet-rules " + NUMBER),
            tables.map(table -> "table " + table.table() + " as of " + table.asOf()))
        .toArray(String[]::new);
  }
}
