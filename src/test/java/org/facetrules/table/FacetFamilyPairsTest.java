package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.facetrules.claim.ProcedureCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FacetFamilyPairsTest {
  /** Every pair of facet codes, against a second reading of the fact file. */
  @ParameterizedTest
  @EnumSource
  void resolvable_isIndicatorOneOfTheFacts(NcciSetting setting) throws IOException {
    Set<List<String>> resolvable = new HashSet<>();
    for (String line :
        Files.readAllLines(Path.of("src/test/resources/facts/pairs-among-facet-codes.csv"))) {
      List<String> cells = Splitter.on(',').splitToList(line);
      if (cells.get(0).equals(setting.label()) && cells.get(3).equals("1")) {
        resolvable.add(cells.subList(1, 3));
      }
    }
    assertThat(resolvable).hasSizeGreaterThan(15);
    for (List<String> pair : Sets.cartesianProduct(codes(), codes())) {
      assertThat(
              FacetFamilyPairs.standard()
                  .resolvable(
                      setting, ProcedureCode.of(pair.get(0)), ProcedureCode.of(pair.get(1))))
          .as("%s > %s, %s", pair.get(0), pair.get(1), setting)
          .isEqualTo(resolvable.contains(pair));
    }
  }

  private static Set<String> codes() {
    Set<String> codes = new TreeSet<>();
    for (FamilyCodes family : FacetCodes.standard().all()) {
      codes.add(family.first().value());
      codes.add(family.second().value());
      codes.add(family.further().value());
    }
    return codes;
  }
}
