package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanionServicesTest {
  private static final CompanionServices TABLE = CompanionServices.standard();

  @ParameterizedTest
  @CsvSource({
    "77003, IMAGING",
    "76998, IMAGING",
    "J2001, LOCAL_ANESTHETIC",
    "Q9965, CONTRAST",
    "99202, VISIT",
    "99213, VISIT",
    "99499, VISIT",
    "G0463, VISIT",
    "99151, SEDATION",
    "99153, SEDATION",
    "G0500, SEDATION",
    "99155, SEDATION_BY_ANOTHER",
    "99157, SEDATION_BY_ANOTHER",
    "00100, ANESTHESIA",
    "01992, ANESTHESIA",
    "01999, ANESTHESIA",
    "20552, INJECTION",
    "64451, INJECTION",
    "62323, INJECTION",
    "0627T, INJECTION"
  })
  void kinds(String code, CompanionKind expected) {
    assertThat(TABLE.kind(ProcedureCode.of(code))).contains(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"99154", "99158", "99201", "99500", "02000", "00099", "0050T", "64625", "J1010"})
  void otherCodes_haveNoKind(String code) {
    assertThat(TABLE.kind(ProcedureCode.of(code))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "INJECTION, 77003, A",
    "INJECTION, 76942, A",
    "DESTRUCTION, 77003, B",
    "DESTRUCTION, 76942, ",
    "DESTRUCTION, 77021, ",
    "ULTRASOUND_INJECTION, 76942, C",
    "ULTRASOUND_INJECTION, 77003, ",
    "DESTRUCTION, J2001, A",
    "INJECTION, J0665, C",
    "INJECTION, Q9967, A",
    "INJECTION, 99213, "
  })
  void inclusions(CodeFamily family, String code, EvidenceGrade expected) {
    assertThat(TABLE.inclusion(family, ProcedureCode.of(code)).map(Citation::grade))
        .isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void edition_isNamed() {
    assertThat(TABLE.edition().table()).isEqualTo("companion-services");
  }

  /** Whatever the table calls imaging or local anesthetic stands in a pair with a facet code. */
  @ParameterizedTest
  @ValueSource(strings = {"77003", "77002", "77012", "77021", "76942", "76000", "77001", "J0670"})
  void servicesIncluded_areKnownToThePairTable(String code) {
    assertThat(PairEditTable.bundled(NcciSetting.PRACTITIONER).mentions(ProcedureCode.of(code)))
        .isTrue();
  }
}
