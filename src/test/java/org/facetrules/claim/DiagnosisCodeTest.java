package org.facetrules.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facetrules.generators.DiagnosisGenerators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosisCodeTest {
  /** Read apart from the code: the form in one line. */
  private static final Pattern FORM = Pattern.compile("[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?");

  @Test
  void dot_isKeptOrAdded() {
    assertThat(DiagnosisCode.of("M47816").value()).isEqualTo("M47.816");
    assertThat(DiagnosisCode.of("M47816")).isEqualTo(DiagnosisCode.of("M47.816"));
    assertThat(DiagnosisCode.of("M47816")).hasSameHashCodeAs(DiagnosisCode.of("M47.816"));
    assertThat(DiagnosisCode.of("M47.816").hashCode())
        .isNotEqualTo(DiagnosisCode.of("M47.817").hashCode());
    assertThat(DiagnosisCode.of("G89")).hasToString("G89");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "M",
        "M4",
        "M4.7",
        "m47.816",
        "M47.",
        "M47.81678",
        "M478167890",
        "447.1",
        "MA7.1",
        "M4-.1",
        "M47-816",
        "M47.8-6",
        "M47.8.6",
        " M47.816",
        "M47.816 ",
        "M47816."
      })
  void otherForm_isRefused(String text) {
    assertThatThrownBy(() -> DiagnosisCode.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no diagnosis code: expected a form such as M47.816");
  }

  @Test
  void number_isBelowWhatItsDocSays() {
    assertThat(DiagnosisCode.of("Z99.ZZZZ").number()).isLessThan(1L << 37).isPositive();
  }

  @Property(seed = "64490", tries = 2000)
  void form_isAsThePatternSays(@ForAll("nearlyCodes") String text) {
    assertThat(DiagnosisCharacters.number(text) != DiagnosisCharacters.NONE)
        .isEqualTo(FORM.matcher(text).matches());
  }

  @Property(seed = "64490", tries = 2000)
  void order_isThatOfTheTexts(@ForAll("codes") String one, @ForAll("codes") String other) {
    DiagnosisCode first = DiagnosisCode.of(one);
    DiagnosisCode second = DiagnosisCode.of(other);
    assertThat(Integer.signum(first.compareTo(second)))
        .isEqualTo(Integer.signum(one.compareTo(other)));
    assertThat(first.equals(second)).isEqualTo(one.equals(other));
  }

  @Provide
  Arbitrary<String> codes() {
    return DiagnosisGenerators.codes();
  }

  @Provide
  Arbitrary<String> nearlyCodes() {
    return DiagnosisGenerators.nearlyCodes();
  }
}
