package org.facetrules.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemarkKindTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cpt  | IA none: L4-5 left                             | NO_IMAGING
          cpt  | CYST: L4-5 left                                | CYST
          cpt  | MBB: L3-L5 left                                | NERVE_READING
          cpt  | MBB: nerves S1, S2, S3 lateral branches left   | SACRAL
          M OH | MBB: T11-12 left / T12-L1 left / L1-2 left     | JUNCTION
          cpt  | MBB: L4-5 left + RFA: L4-5 left                | INCLUDED
          M OH | IA us: L4-5 left + MBB: C4-5 left              | INSEPARABLE
          """)
  void everyRemark_saysWhatItIsAbout(String payer, String procedures, RemarkKind kind) {
    assertThat(Shorthand.code(payer, procedures, LocalDate.of(2025, 6, 1)).remarks())
        .extracting(CodingRemark::kind)
        .contains(kind);
  }
}
