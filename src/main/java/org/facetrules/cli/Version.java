package org.facetrules.cli;

import java.util.stream.Stream;
import org.facetrules.source.Edition;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FacetFamilyPairs;
import org.facetrules.table.MedicareJurisdictions;
import picocli.CommandLine;

/** The version of this program and of the tables that it ships; those are read when asked for. */
final class Version implements CommandLine.IVersionProvider {
  static final String NUMBER = "0.1.0-SNAPSHOT";

  Version() {}

  @Override
  public String[] getVersion() {
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
