package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.facetrules.claim.ProcedureCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanionPairsTest {
  private static final CompanionPairs TABLE = CompanionPairs.standard();

  @Test
  void pairs_areThoseOfTheFacts() throws IOException {
    Set<String> expected = new TreeSet<>();
    Set<ProcedureCode> codes = new TreeSet<>();
    for (FactRows.Fact fact : FactRows.of("pairs-beside-facet-codes.csv")) {
      expected.add(String.join(",", fact.cells()));
      codes.add(ProcedureCode.of(fact.get("column1")));
      codes.add(ProcedureCode.of(fact.get("column2")));
    }
    Set<String> found = new TreeSet<>();
    for (ProcedureCode code : codes) {
      for (CompanionPair pair : TABLE.of(code)) {
        pair.indicators()
            .forEach((setting, indicator) -> found.add(line(setting, pair, indicator)));
      }
    }
    assertThat(found).isEqualTo(expected).hasSizeGreaterThan(300);
  }

  /** coding-facts 6, read by hand. */
  @ParameterizedTest
  @CsvSource({
    "64490, 77003, WITH_MODIFIER, WITH_MODIFIER",
    "64490, 20560, NEVER, WITH_MODIFIER",
    "20552, 64493, WITH_MODIFIER, WITH_MODIFIER",
    "64451, 64493, NEVER, ",
    "64625, 64495, NEVER, WITH_MODIFIER",
    "64635, 64451, WITH_MODIFIER, WITH_MODIFIER"
  })
  void pairs_ofTheText(String one, String two, PairIndicator practitioner, PairIndicator hospital) {
    CompanionPair pair =
        TABLE.of(ProcedureCode.of(one)).stream()
            .filter(found -> found.columnTwo().value().equals(two))
            .findFirst()
            .orElseThrow();
    assertThat(pair.columnOne()).hasToString(one);
    assertThat(pair.indicators().get(NcciSetting.PRACTITIONER)).isEqualTo(practitioner);
    assertThat(pair.indicators().get(NcciSetting.OUTPATIENT_HOSPITAL)).isEqualTo(hospital);
    assertThat(pair.beside(pair.columnOne())).isEqualTo(pair.columnTwo());
    assertThat(pair.beside(pair.columnTwo())).isEqualTo(pair.columnOne());
  }

  @Test
  void of_isEmptyForAnotherCode() {
    assertThat(TABLE.of(ProcedureCode.of("99213"))).isEmpty();
    assertThat(TABLE.edition().table()).isEqualTo("companion-pairs");
    assertThatThrownBy(() -> PairIndicator.of("9")).hasMessage("no pair indicator \"9\"");
  }

  private static String line(NcciSetting setting, CompanionPair pair, PairIndicator indicator) {
    return String.join(
        ",",
        List.of(
            setting == NcciSetting.PRACTITIONER ? "practitioner" : "outpatient_hospital",
            pair.columnOne().value(),
            pair.columnTwo().value(),
            indicator == PairIndicator.NEVER ? "0" : "1"));
  }
}
