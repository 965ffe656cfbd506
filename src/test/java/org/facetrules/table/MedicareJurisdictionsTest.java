package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MedicareJurisdictionsTest {
  private static final MedicareJurisdictions TABLE = MedicareJurisdictions.standard();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvFileSource(files = "src/test/resources/facts/contractors-by-state.csv", numLinesToSkip = 1)
  void everyState_hasItsContractorAndDocuments(
      String state, String contractor, String documents, LocalDate effective) {
    assertThat(TABLE.contractor(state).label()).isEqualTo(contractor);
    Optional<PolicyDocument> document = TABLE.documents(state).at(TODAY);
    assertThat(document)
        .hasValueSatisfying(
            found -> {
              assertThat(documents).startsWith(found.lcd()).contains(found.article());
              assertThat(found.firstDay()).isEqualTo(effective);
              assertThat(found.contractor()).isEqualTo(TABLE.contractor(state));
            });
    assertThat(TABLE.documents(state).at(effective)).isEqualTo(document);
    assertThat(TABLE.documents(state).at(effective.minusDays(1))).isNotEqualTo(document);
  }

  @Test
  void firstDay_isThatOfTheFirstDocument() {
    for (String state : TABLE.states()) {
      assertThat(TABLE.firstDay(state))
          .isEqualTo(TABLE.documents(state).entries().get(0).period().firstDay());
    }
  }

  @Test
  void states_are56() {
    assertThat(TABLE.states()).hasSize(56);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-04-24, -",
    "2021-04-25, L38803 A58405",
    "2026-04-15, L38803 A58405",
    "2026-04-16, L38801 A58403"
  })
  void noridianJf_movesOn20260416(LocalDate day, String documents) {
    assertThat(
            TABLE
                .documents("WA")
                .at(day)
                .map(document -> document.lcd() + " " + document.article())
                .orElse("-"))
        .isEqualTo(documents);
  }

  @Test
  void cgs_startsOneWeekLater() {
    assertThat(TABLE.documents("OH").at(LocalDate.of(2021, 5, 1))).isEmpty();
    assertThat(TABLE.documents("OH").at(LocalDate.of(2021, 5, 2))).isPresent();
  }

  @Test
  void contractorWithoutState_hasTheDocumentsThatItsStatesShare() {
    assertThat(TABLE.documents(MedicareContractor.NORIDIAN).at(LocalDate.of(2026, 4, 15)))
        .as("JE and JF differ until 2026-04-15")
        .isEmpty();
    assertThat(TABLE.documents(MedicareContractor.NORIDIAN).at(LocalDate.of(2026, 4, 16)))
        .hasValueSatisfying(document -> assertThat(document.lcd()).isEqualTo("L38801"));
    assertThat(TABLE.documents(MedicareContractor.NOVITAS)).isEqualTo(TABLE.documents("TX"));
  }

  @Test
  void onlyVirginia_hasARemark() {
    assertThat(TABLE.states())
        .allSatisfy(
            state -> assertThat(TABLE.remark(state).isPresent()).isEqualTo(state.equals("VA")));
    assertThat(TABLE.remark("VA")).hasValueSatisfying(text -> assertThat(text).contains("Novitas"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ZZ", "wa", "", "Ohio"})
  void unknownState_isRefusedWithTheStates(String state) {
    assertThatThrownBy(() -> TABLE.contractor(state))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(
            "\"" + state + "\" is no state with a Medicare contractor: expected one of AK, AL,");
  }

  @Test
  void contractor_isFoundById() {
    for (MedicareContractor contractor : MedicareContractor.values()) {
      assertThat(MedicareContractor.find(contractor.id())).contains(contractor);
    }
    assertThat(MedicareContractor.find("Noridian")).isEmpty();
  }
}
