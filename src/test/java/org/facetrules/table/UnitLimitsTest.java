package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Sources;
import org.junit.jupiter.api.Test;

class UnitLimitsTest {
  private static final UnitLimits TABLE = UnitLimits.standard();

  @Test
  void rows_areThoseOfTheFacts() throws IOException {
    List<FactRows.Fact> facts = new ArrayList<>(FactRows.of("mue.csv"));
    facts.addAll(FactRows.of("mue-2026q4-practitioner.csv"));
    assertThat(facts).hasSize(184);
    for (FactRows.Fact fact : facts) {
      assertThat(TABLE.of(ProcedureCode.of(fact.get("code"))))
          .as(fact.toString())
          .filteredOn(limit -> cells(limit).equals(cells(fact)))
          .hasSize(1);
    }
    long rows =
        facts.stream()
            .map(fact -> fact.get("code"))
            .distinct()
            .mapToLong(code -> TABLE.of(ProcedureCode.of(code)).size())
            .sum();
    assertThat(rows).isEqualTo(facts.size());
  }

  @Test
  void unpublishedCodes_haveNoLimit() {
    assertThat(TABLE.of(ProcedureCode.of("01991")))
        .hasSize(2)
        .allSatisfy(
            limit -> {
              assertThat(limit.limit()).isEmpty();
              assertThat(limit.adjudication()).isEmpty();
              assertThat(limit.rationale()).isEqualTo("not listed in the published table");
            });
    assertThat(TABLE.of(ProcedureCode.of("99213"))).isEmpty();
  }

  @Test
  void everyKey_hasADocument() {
    assertThat(TABLE.of(ProcedureCode.of("64490")))
        .hasSize(4)
        .allMatch(limit -> Sources.find(limit.citation().key()).isPresent());
    assertThat(TABLE.edition().table()).isEqualTo("unit-limits");
  }

  @Test
  void adjudication_isReadFromItsIndicator() {
    assertThat(Stream.of(Adjudication.values()).map(Adjudication::indicator))
        .containsExactly(1, 2, 3);
    assertThat(Adjudication.of("2")).isEqualTo(Adjudication.DATE_NOT_APPEALABLE);
    assertThatThrownBy(() -> Adjudication.of("4")).hasMessage("no adjudication indicator \"4\"");
  }

  private static List<String> cells(UnitLimit limit) {
    return List.of(
        limit.setting() == NcciSetting.PRACTITIONER ? "practitioner" : "outpatient_hospital",
        limit.quarter(),
        limit.firstDay().toString(),
        limit.limit().isPresent() ? Integer.toString(limit.limit().getAsInt()) : "",
        limit.adjudication().map(how -> Integer.toString(how.indicator())).orElse(""),
        limit.rationale(),
        limit.citation().key());
  }

  private static List<String> cells(FactRows.Fact fact) {
    return fact.cells().subList(1, 8);
  }
}
