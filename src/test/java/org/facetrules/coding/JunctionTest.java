package org.facetrules.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.policy.PayerProfile;
import org.facetrules.table.CodeFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JunctionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M OH | MBB: T12-L1, L1-2 left                     | INJECTION            | true
          M OH | MBB: T12-L1 left, L1-2 bilateral           | INJECTION            | true
          M OH | MBB: T12-L1, L1-2                          | INJECTION            | true
          M OH | RFA: T12-L1, L1-2 left                     | DESTRUCTION          | true
          M OH | MBB us: T12-L1, L1-2 left                  | ULTRASOUND_INJECTION | false
          M OH | MBB: T12-L1 left                           | INJECTION            | false
          M OH | MBB: L1-2 left                             | INJECTION            | false
          M OH | MBB: T11-12, T12-L1, L1-2 left             | INJECTION            | false
          M OH | MBB: T12-L1, L1-2, L2-3 left               | INJECTION            | false
          M OH | MBB: T12-L1, L1-2 left + RFA: L4-5 left    | INJECTION            | false
          M OH | MBB: T12-L1, L1-2 left + PRF: L4-5 left    | INJECTION            | false
          M OH | MBB: T12-L1 left + RFA: L1-2 left          | INJECTION            | false
          M OH | MBB: T12-L1, L1-2 left + RFA: L1-2 right   | INJECTION            | true
          cpt  | MBB: T12-L1, L1-2 left                     | INJECTION            | false
          """)
  void oneLumbarSession_onlyWhereThePairStandsAlone(
      String payer, String procedures, CodeFamily family, boolean expected) {
    assertThat(junction(payer, procedures, family).isOneLumbarSession()).isEqualTo(expected);
  }

  @Test
  void silence_whereThePayerHasThePairAndMoreWasDone() {
    assertThat(junction("M OH", "MBB: T11-12, T12-L1, L1-2 left", CodeFamily.INJECTION).silence())
        .isPresent();
    assertThat(junction("M OH", "MBB: T12-L1, L1-2 left", CodeFamily.INJECTION).silence())
        .isEmpty();
    assertThat(junction("M OH", "MBB: T12-L1, L4-5 left", CodeFamily.INJECTION).silence())
        .isEmpty();
    assertThat(junction("cpt", "MBB: T11-12, T12-L1, L1-2 left", CodeFamily.INJECTION).silence())
        .isEmpty();
  }

  @Test
  void otherReading_whereThePairStandsAloneAndIsCodedByRegion() {
    assertThat(junction("cpt", "MBB: T12-L1, L1-2 left", CodeFamily.INJECTION).otherReading())
        .get()
        .extracting(CodingStep::text)
        .asString()
        .contains("each in its own region", "(NS)");
    assertThat(junction("M OH", "MBB: T12-L1, L1-2 left", CodeFamily.INJECTION).otherReading())
        .isEmpty();
    assertThat(junction("cpt", "MBB: T12-L1 left", CodeFamily.INJECTION).otherReading()).isEmpty();
  }

  @Test
  void step_citesThePayersSource() {
    assertThat(junction("M OH", "MBB: T12-L1, L1-2 left", CodeFamily.INJECTION).step().citation())
        .extracting(citation -> citation.key())
        .isEqualTo("CGS25");
  }

  private static Junction junction(String payer, String procedures, CodeFamily family) {
    Intake intake = Intake.of(Shorthand.encounter(payer, procedures, Shorthand.DAY));
    PayerProfile profile = Shorthand.profile(payer);
    FamilyWork work = intake.families().get(family);
    assertThat(work).isNotNull();
    return Junction.of(
        profile,
        Shorthand.DAY,
        family,
        work == null ? new FamilyWork() : work,
        intake.all().joints());
  }
}
