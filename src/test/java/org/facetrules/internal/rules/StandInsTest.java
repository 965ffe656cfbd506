package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.claim.ProcedureCode;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.LookAlikes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandInsTest {
  @ParameterizedTest
  @CsvSource({
    "20552, INJECTION, GUIDANCE",
    "20553, ULTRASOUND_INJECTION, GUIDANCE",
    "27096, INJECTION, SACROILIAC",
    "G0260, INJECTION, SACROILIAC",
    "64451, INJECTION, SACROILIAC",
    "64625, DESTRUCTION, SACROILIAC"
  })
  void lookAlikes_areOfTheTable(String code, CodeFamily treated, Fault fault) {
    ProcedureCode billed = ProcedureCode.of(code);
    assertThat(LookAlikes.standard().find(billed)).isPresent();
    assertThat(StandIns.faultOf(billed, treated)).hasValue(fault);
  }

  @Test
  void otherNerve_standsForDestruction() {
    ProcedureCode other = ProcedureCode.of("64640");
    assertThat(StandIns.faultOf(other, CodeFamily.DESTRUCTION)).hasValue(Fault.TECHNIQUE);
    assertThat(StandIns.faultOf(other, CodeFamily.INJECTION)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"64625, INJECTION", "27096, DESTRUCTION", "64493, INJECTION", "64999, DESTRUCTION"})
  void otherCodes_standForNoLevel(String code, CodeFamily treated) {
    assertThat(StandIns.faultOf(ProcedureCode.of(code), treated)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"64470, INJECTION", "64476, INJECTION", "64622, DESTRUCTION", "64627, DESTRUCTION"})
  void predecessors_haveTheirFamily(String code, CodeFamily family) {
    assertThat(StandIns.predecessorOf(ProcedureCode.of(code))).hasValue(family);
    assertThat(StandIns.predecessorOf(FacetCodes.UNLISTED)).isEmpty();
  }
}
