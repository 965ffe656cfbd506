package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.facetrules.source.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedicareLocalitiesTest {
  private static final MedicareLocalities TABLE = MedicareLocalities.standard();

  @ParameterizedTest
  @CsvSource({
    "2020, 112, ARK",
    "2021, 112, ARK",
    "2022, 112, ARK",
    "2023, 112, ARK",
    "2024, 109, ARK",
    "2025, 109, CMSAPI",
    "2026, 109, BILLER"
  })
  void everyRow_isThatOfTheFacts(int year, int count, String key) throws IOException {
    List<FactRows.Fact> facts = FactRows.of("gpci-" + year + ".csv");
    assertThat(facts).hasSize(count);
    assertThat(TABLE.of(year)).hasSize(count);
    for (FactRows.Fact fact : facts) {
      assertThat(TABLE.of(year))
          .filteredOn(
              row ->
                  row.contractorNumber().equals(fact.get("mac"))
                      && row.number().equals(fact.get("locality")))
          .singleElement()
          .satisfies(
              row -> {
                assertThat(row.work()).isEqualTo(fact.get("work_gpci_with_1.0_floor"));
                assertThat(row.practiceExpense()).isEqualTo(fact.get("pe_gpci"));
                assertThat(row.malpractice()).isEqualTo(fact.get("mp_gpci"));
                assertThat(row.state()).isIn(row.state(), fact.get("state"));
                assertThat(row.citations()).extracting(Citation::key).containsExactly(key);
                if (!fact.get("state").isEmpty()) {
                  assertThat(row.state()).isEqualTo(fact.get("state"));
                }
              });
    }
  }

  /** The files of 2020 name no state; contractor and number are those of the later years. */
  @Test
  void statesOf2020_areThoseOfTheSameLocalityIn2021() {
    for (MedicareLocality row : TABLE.of(2020)) {
      assertThat(TABLE.of(2021))
          .filteredOn(later -> later.contractorNumber().equals(row.contractorNumber()))
          .filteredOn(later -> later.number().equals(row.number()))
          .extracting(MedicareLocality::state)
          .containsExactly(row.state());
    }
  }

  @Test
  void numbers_areUniqueInAState() {
    for (int year : TABLE.years()) {
      assertThat(TABLE.of(year).stream().map(row -> row.state() + row.number()))
          .doesNotHaveDuplicates();
    }
    assertThat(TABLE.years())
        .containsExactlyElementsOf(IntStream.rangeClosed(2020, 2026).boxed().toList());
  }

  @Test
  void seattle_isFoundByStateAndNumber() {
    MedicareLocality seattle = TABLE.find(2026, "WA", "02").orElseThrow();
    assertThat(seattle.label()).isEqualTo("02 SEATTLE (KING CNTY)");
    assertThat(seattle.work()).isEqualTo(new BigDecimal("1.050"));
    assertThat(TABLE.of(2026, "WA"))
        .extracting(MedicareLocality::number)
        .containsExactly("02", "99");
    assertThat(TABLE.find(2026, "WA", "05")).isEmpty();
    assertThat(TABLE.find(2027, "WA", "02")).isEmpty();
  }

  /** The footnote marks of the publisher are no part of a name. */
  @Test
  void names_haveNoFootnoteMarks() {
    assertThat(TABLE.find(2026, "AK", "01").orElseThrow().name()).isEqualTo("ALASKA");
    for (int year : TABLE.years()) {
      assertThat(TABLE.of(year)).noneMatch(row -> row.name().contains("*"));
    }
  }

  @Test
  void puertoRicoAndTheVirginIslandsOf2023_areThoseOfTheLastRelease() {
    assertThat(TABLE.find(2023, "PR", "20").orElseThrow().remark())
        .contains("of release D; A to C read 1/1/1");
    assertThat(TABLE.find(2023, "VI", "50").orElseThrow().practiceExpense())
        .isEqualTo(new BigDecimal("1.008"));
    assertThat(TABLE.find(2024, "PR", "20").orElseThrow().remark()).isEmpty();
  }
}
