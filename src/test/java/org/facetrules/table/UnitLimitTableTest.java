package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.ProcedureCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitLimitTableTest {
  /** Every row of the facts, on its first day and, unless a later row of its code, after. */
  @ParameterizedTest
  @EnumSource
  void everyRow_answersFromItsFirstDay(NcciSetting setting) throws IOException {
    List<FactRows.Fact> facts = new ArrayList<>(FactRows.of("mue.csv"));
    facts.addAll(FactRows.of("mue-2026q4-practitioner.csv"));
    facts.removeIf(fact -> !fact.get("setting").replace('_', ' ').equals(setting.label()));
    assertThat(facts).hasSizeGreaterThan(70);
    for (FactRows.Fact fact : facts) {
      LocalDate first = LocalDate.parse(fact.get("effective_from"));
      UnitLimitAnswer answer = on(setting, fact.get("code"), first);
      assertThat(text(answer))
          .as(fact.toString())
          .isEqualTo(
              fact.get("mue_value").isEmpty()
                  ? "not published"
                  : fact.get("mue_value") + " " + fact.get("mai"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PRACTITIONER, 64490, 2024-06-30, not known",
    "PRACTITIONER, 64490, 2024-07-01, 1 2",
    "PRACTITIONER, 64634, 2026-09-30, 4 3",
    "PRACTITIONER, 64634, 2027-05-05, 4 3",
    "PRACTITIONER, 64491, 2026-10-01, 1 2",
    "OUTPATIENT_HOSPITAL, 99153, 2025-01-01, 12 3",
    "PRACTITIONER, 99153, 2025-01-01, 9 3",
    "PRACTITIONER, 01991, 2025-01-01, not published",
    "PRACTITIONER, 99213, 2025-01-01, not known"
  })
  void days_haveTheLatestQuarterThatHasBegun(
      NcciSetting setting, String code, LocalDate day, String expected) {
    assertThat(text(on(setting, code, day))).isEqualTo(expected);
  }

  @Test
  void unknown_saysWhy() {
    assertThat(on(NcciSetting.PRACTITIONER, "64490", LocalDate.of(2024, 6, 30)))
        .isEqualTo(
            new UnitLimitAnswer.NotKnown(
                "64490 stands in no unit table before 2024-07-01 that was read"));
    assertThat(on(NcciSetting.PRACTITIONER, "99213", LocalDate.of(2025, 6, 30)))
        .isEqualTo(new UnitLimitAnswer.NotKnown("the code stands in no unit table that was read"));
  }

  @Test
  void bundledTables_areTheShippedRows() {
    assertThat(UnitLimitTable.bundled(NcciSetting.PRACTITIONER).edition())
        .isEqualTo(UnitLimits.standard().edition());
    assertThat(UnitLimitTable.bundled(NcciSetting.OUTPATIENT_HOSPITAL).setting())
        .isEqualTo(NcciSetting.OUTPATIENT_HOSPITAL);
  }

  @Test
  void aLimit_needsAValue() {
    UnitLimitAnswer none = on(NcciSetting.PRACTITIONER, "01991", LocalDate.of(2025, 1, 1));
    UnitLimit row = ((UnitLimitAnswer.NotPublished) none).row();
    assertThatThrownBy(() -> new UnitLimitAnswer.Limit(row))
        .hasMessage("no limit of 01991 in 2024Q3");
  }

  private static UnitLimitAnswer on(NcciSetting setting, String code, LocalDate day) {
    return UnitLimitTable.bundled(setting).on(ProcedureCode.of(code), day);
  }

  private static String text(UnitLimitAnswer answer) {
    if (answer instanceof UnitLimitAnswer.Limit limit) {
      return limit.units() + " " + limit.adjudication().indicator();
    }
    return answer instanceof UnitLimitAnswer.NotPublished ? "not published" : "not known";
  }
}
