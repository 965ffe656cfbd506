package org.facetrules.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import org.facetrules.claim.Claim;
import org.facetrules.coding.Shorthand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsNotAppliedTest {
  @ParameterizedTest
  @CsvSource({
    "cpt, '64493-LT, 20552', pair edits",
    "cpt, '64493-LT, 64494-LT', ''",
    "cpt, '20552, 77003', ''",
    "cpt, 64494 x2, unit limits",
    "cpt, '64493 x2, 20552', pair edits+unit limits",
    "cpt, '64493-LT, 20552 x2', pair edits",
    "M OH, '64493 x2, 20552', ''"
  })
  void areNamed_whereTheClaimHasWhatTheySpeakOf(String payer, String billed, String expected) {
    ValidationReport report =
        EncounterValidator.standard()
            .forPayer(Shorthand.profile(payer))
            .validate(Claim.parse(Shorthand.DAY, billed));
    assertThat(report.editsNotApplied())
        .isEqualTo(Splitter.on('+').omitEmptyStrings().splitToList(expected));
    assertThat(report.toText().contains("Not applied: national ")).isEqualTo(!expected.isEmpty());
  }
}
