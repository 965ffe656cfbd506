package org.facetrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.policy.PayerProfile;
import org.junit.jupiter.api.Test;

class PayerChoiceTest {
  private static final String REST =
      "\"dateOfService\": \"2026-03-02\", \"procedures\": [{\"sites\": [\"L4-5 left\"]}]}";

  /** Bilateral add-ons differ between the two; the difference must not pass in silence. */
  @Test
  void stateWithoutPayer_isRemarked() {
    PayerProfile profile = EncounterJson.read("{\"state\": \"WA\", " + REST).profile();
    assertThat(profile.id()).isEqualTo("cpt");
    assertThat(profile.remarks())
        .singleElement()
        .satisfies(remark -> assertThat(remark).contains("under payer medicare only"));
    assertThat(EncounterJson.read("{\"contractor\": \"cgs\", " + REST).profile().remarks())
        .hasSize(1);
  }

  @Test
  void codeSetByName_isNotRemarked() {
    assertThat(EncounterJson.read("{\"payer\": \"cpt\", \"state\": \"WA\", " + REST).profile())
        .isEqualTo(PayerProfile.cpt());
    assertThat(EncounterJson.read("{" + REST).profile()).isEqualTo(PayerProfile.cpt());
  }
}
