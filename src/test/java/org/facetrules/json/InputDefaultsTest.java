package org.facetrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.PayerProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputDefaultsTest {
  private static final String PROCEDURES = "\"procedures\": [{\"sites\": [\"L4-5 left\"]}]}";

  private static final InputDefaults ALL =
      InputDefaults.builder()
          .dateOfService("2026-03-02")
          .payer("medicare")
          .state("OH")
          .contractor("cgs")
          .billing("asc-facility")
          .build();

  @Test
  void inputThatSaysNothing_takesAll() {
    EncounterInput input = EncounterJson.read("{" + PROCEDURES, ALL);

    assertThat(input.encounter().dateOfService()).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(input.encounter().billing()).isEqualTo(BillingSetting.ASC_FACILITY);
    assertThat(input.profile().title()).isEqualTo(PayerProfile.medicare("OH").title());
  }

  @Test
  void null_saysNothing() {
    String nulls =
        "{\"dateOfService\":null,\"payer\":null,\"state\":null,\"contractor\":null,"
            + "\"billing\":null,";

    assertThat(EncounterJson.read(nulls + PROCEDURES, ALL))
        .isEqualTo(EncounterJson.read("{" + PROCEDURES, ALL));
  }

  @Test
  void whatTheInputNames_stays() {
    String named =
        "{\"dateOfService\":\"2025-01-31\",\"payer\":\"cpt\",\"billing\":\"professional\",";

    EncounterInput input = EncounterJson.read(named + PROCEDURES, ALL);

    assertThat(input.encounter().dateOfService()).isEqualTo(LocalDate.of(2025, 1, 31));
    assertThat(input.encounter().billing()).isEqualTo(BillingSetting.PROFESSIONAL);
    assertThat(input.profile()).isEqualTo(PayerProfile.cpt());
  }

  @Test
  void payerWithoutPlace_takesTheDefaultState() {
    InputDefaults state = InputDefaults.builder().dateOfService("2026-03-02").state("OH").build();

    assertThat(EncounterJson.read("{\"payer\":\"medicare\"," + PROCEDURES, state).profile().title())
        .isEqualTo(PayerProfile.medicare("OH").title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          "state": "WA",          | noridian
          "contractor": "novitas",| novitas
          """)
  void placeOfTheInput_takesNeitherStateNorContractor(String place, String contractor) {
    EncounterInput input = EncounterJson.read("{" + place + PROCEDURES, ALL);

    assertThat(input.profile().contractor().orElseThrow().id()).isEqualTo(contractor);
  }

  @Test
  void wrongWords_areRefusedByField() {
    assertThat(refusal(InputDefaults.builder().dateOfService("2026-02-30")).path())
        .isEqualTo("/dateOfService");
    assertThat(refusal(InputDefaults.builder().payer("aetna")).path()).isEqualTo("/payer");
    assertThat(refusal(InputDefaults.builder().state("oh")).problem()).contains("expected \"OH\"");
    assertThat(refusal(InputDefaults.builder().contractor("x")).path()).isEqualTo("/contractor");
    assertThat(refusal(InputDefaults.builder().billing("x")).path()).isEqualTo("/billing");
  }

  @Test
  void contractorThatDoesNotServeTheState_isRefused() {
    assertThat(refusal(InputDefaults.builder().state("OH").contractor("ngs")))
        .hasMessage("/contractor: contractor ngs does not serve OH: expected cgs");
  }

  @Test
  void splitState_maySayItsContractor() {
    InputDefaults north =
        InputDefaults.builder()
            .dateOfService("2026-03-02")
            .payer("medicare")
            .state("VA")
            .contractor("novitas")
            .build();

    assertThat(EncounterJson.read("{" + PROCEDURES, north).profile().contractor().orElseThrow())
        .hasToString("NOVITAS");
  }

  private static JsonInputException refusal(InputDefaults.Builder defaults) {
    JsonInputException refused = catchThrowableOfType(JsonInputException.class, defaults::build);
    assertThat(refused).isNotNull();
    return refused;
  }
}
