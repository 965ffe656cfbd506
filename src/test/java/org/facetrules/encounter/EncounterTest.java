package org.facetrules.encounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EncounterTest {
  @Test
  void billing_isProfessionalUnlessSet() {
    Encounter encounter = Encounter.builder().dateOfService(LocalDate.of(2026, 3, 2)).build();
    assertThat(encounter.billing()).isEqualTo(BillingSetting.PROFESSIONAL);
    assertThat(encounter.id()).isEmpty();
    assertThat(encounter.procedures()).isEmpty();
  }

  @Test
  void dateOfService_isRequired() {
    Encounter.Builder builder = Encounter.builder();
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("dateOfService");
  }
}
