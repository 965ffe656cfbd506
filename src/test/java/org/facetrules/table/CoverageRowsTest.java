package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.source.Sources;
import org.junit.jupiter.api.Test;

class CoverageRowsTest {
  private static final CoverageRows ROWS = CoverageRows.standard();

  @Test
  void policies_areMedicareItsContractorsAndThePayers() {
    List<String> expected = new ArrayList<>(List.of("medicare"));
    for (MedicareContractor contractor : MedicareContractor.values()) {
      expected.add(contractor.id());
    }
    for (KnownPayer payer : KnownPayers.standard().all()) {
      if (payer.standing() != PayerStanding.SAMPLE_FILE) {
        expected.add(payer.id());
      }
    }

    assertThat(ROWS.policies()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(ROWS.of("nobody")).isEmpty();
    assertThat(ROWS.edition().table()).isEqualTo("coverage-policies");
  }

  @Test
  void everyRow_hasAKnownSource_andWasReadOnOneOfItsDays() {
    for (String policy : ROWS.policies()) {
      assertThat(ROWS.of(policy))
          .isNotEmpty()
          .allSatisfy(
              row -> {
                assertThat(row.policy()).isEqualTo(policy);
                assertThat(Sources.find(row.citation().key())).as(row.toString()).isPresent();
                row.readIn()
                    .ifPresent(
                        day -> {
                          assertThat(row.period().contains(day)).as(row.toString()).isTrue();
                          assertThat(row.period().contains(day.minusDays(1))).isTrue();
                        });
              });
    }
  }

  @Test
  void missingFirstDay_isEveryDayBefore() {
    CoverageRow row = ROWS.of("wa-lni").get(0);

    assertThat(row.period().firstDay()).isEqualTo(LocalDate.MIN);
    assertThat(row.period().lastDay()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(row.readIn()).isEmpty();
  }
}
