package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeLifecycleTest {
  private static final CodeLifecycle TABLE = CodeLifecycle.standard();

  @Test
  void rows_areThoseOfTheFacts() throws IOException {
    List<FactRows.Fact> facts = FactRows.of("code-lifecycle.csv");
    assertThat(TABLE.all()).hasSameSizeAs(facts);
    for (FactRows.Fact fact : facts) {
      CodeLife life = life(fact.get("code"));
      assertThat(beginning(life)).as(fact.get("code")).isEqualTo(fact.get("effective_from"));
      assertThat(life.lastDay().map(LocalDate::toString).orElse(""))
          .isEqualTo(fact.get("last_effective_day"));
      assertThat(codes(life.predecessors())).isEqualTo(fact.get("predecessor"));
      assertThat(codes(life.successors())).isEqualTo(fact.get("successor"));
      assertThat(life.citations().stream().map(Citation::key).collect(Collectors.joining(";")))
          .isEqualTo(fact.get("source_key"));
    }
  }

  @Test
  void labels_areShort() {
    assertThat(TABLE.all()).allMatch(life -> life.label().length() <= 60);
    assertThat(TABLE.all().stream().map(CodeLife::label)).doesNotHaveDuplicates();
  }

  @Test
  void find_isEmptyForAnotherCode() {
    assertThat(TABLE.find(ProcedureCode.of("99213"))).isEmpty();
    assertThat(TABLE.edition().table()).isEqualTo("code-lifecycle");
  }

  /** The days around each change; the last day before and the first day. */
  @ParameterizedTest
  @CsvSource({
    "64490, 2009-12-31, NOT_IN_FORCE", "64490, 2010-01-01, IN_FORCE",
    "64470, 2009-12-30, NOT_KNOWN", "64470, 2009-12-31, IN_FORCE",
    "64470, 2010-01-01, NOT_IN_FORCE", "64635, 2011-12-31, NOT_IN_FORCE",
    "64635, 2012-01-01, IN_FORCE", "64622, 2011-12-31, IN_FORCE",
    "64622, 2012-01-01, NOT_IN_FORCE", "0213T, 2009-12-31, NOT_IN_FORCE",
    "0213T, 2010-01-01, NOT_KNOWN", "0213T, 2010-12-30, NOT_KNOWN",
    "0213T, 2010-12-31, IN_FORCE", "64451, 2019-12-31, NOT_KNOWN",
    "64451, 2020-01-01, IN_FORCE", "J1030, 2024-03-31, IN_FORCE",
    "J1030, 2024-04-01, NOT_IN_FORCE", "J1010, 2024-03-31, NOT_IN_FORCE",
    "J1010, 2024-04-01, IN_FORCE", "01937, 2021-12-31, NOT_IN_FORCE",
    "01937, 2022-01-01, IN_FORCE", "64492, 2026-11-23, IN_FORCE",
  })
  void aliveOn_knowsThreeOutcomes(String code, LocalDate day, LifeStatus status) {
    assertThat(life(code).aliveOn(day)).isEqualTo(status);
  }

  @Test
  void firstDays_areThoseOfTheFamilies() {
    for (FamilyCodes family : FacetCodes.standard().all()) {
      CodeBeginning beginning = life(family.first().value()).beginning();
      assertThat(beginning.earliest()).as(family.first().value()).hasValue(family.firstDay());
    }
  }

  private static CodeLife life(String code) {
    return TABLE.find(ProcedureCode.of(code)).orElseThrow();
  }

  private static String beginning(CodeLife life) {
    if (life.firstDay().isPresent()) {
      return life.firstDay().get().toString();
    }
    return life.beginning()
        .toString()
        .replace("from 2010, day not known", "2010")
        .replace("in force by ", "<=")
        .replace("first day not known", "");
  }

  private static String codes(List<ProcedureCode> codes) {
    String joined = codes.stream().map(ProcedureCode::value).collect(Collectors.joining("/"));
    return joined.equals("01937/01938/01939/01940/01941/01942") ? "01937-01942" : joined;
  }
}
