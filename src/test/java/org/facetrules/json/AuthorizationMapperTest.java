package org.facetrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.AuthorizationStatus;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacilityStanding;
import org.facetrules.encounter.PriorAuthorization;
import org.junit.jupiter.api.Test;

class AuthorizationMapperTest {
  private static Encounter read(String fields) {
    return EncounterJson.read("{\"dateOfService\": \"2026-03-02\", \"claim\": []" + fields + "}")
        .encounter();
  }

  @Test
  void everyPart_arrives() {
    Encounter encounter =
        read(
            """
            , "typeOfBill": "131", "facilityExempt": true, "authorizations": [
              {"number": "A1B2C3D4E5F6G7", "status": "non-affirmed", "codes": ["64493", "64494"],
               "units": 1, "requestedOn": "2026-01-20", "firstDay": "2026-02-01",
               "lastDay": "2026-05-31"}, {}]
            """);

    assertThat(encounter.typeOfBill().orElseThrow().isHospitalOutpatient()).isTrue();
    assertThat(encounter.facilityStanding()).contains(FacilityStanding.EXEMPT);
    assertThat(encounter.authorizations().orElseThrow())
        .containsExactly(
            PriorAuthorization.builder()
                .number("A1B2C3D4E5F6G7")
                .status(AuthorizationStatus.NON_AFFIRMED)
                .addCode(ProcedureCode.of("64493"))
                .addCode(ProcedureCode.of("64494"))
                .units(1)
                .requestedOn(LocalDate.of(2026, 1, 20))
                .firstDay(LocalDate.of(2026, 2, 1))
                .lastDay(LocalDate.of(2026, 5, 31))
                .build(),
            PriorAuthorization.builder().build());
  }

  @Test
  void noneAndNotKnown_areTwoThings() {
    assertThat(read("").authorizations()).isEmpty();
    assertThat(read(", \"authorizations\": []").authorizations().orElseThrow()).isEmpty();
    assertThat(read("").facilityStanding()).isEmpty();
    assertThat(read(", \"facilityExempt\": false").facilityStanding())
        .contains(FacilityStanding.TAKES_PART);
    assertThat(read("").typeOfBill()).isEmpty();
  }

  @Test
  void authorizationThatEndsBeforeItBegins_isRefusedWithItsPlace_withoutItsNumber() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    , "authorizations": [{}, {"number": "A1B2C3D4E5F6G7",
                      "firstDay": "2026-02-02", "lastDay": "2026-02-01"}]
                    """))
        .isInstanceOf(JsonInputException.class)
        .hasMessage(
            "/authorizations/1: the authorization ends on 2026-02-01, before its first day"
                + " 2026-02-02");
  }
}
