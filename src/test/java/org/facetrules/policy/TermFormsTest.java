package org.facetrules.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.encounter.ImageGuidance;
import org.facetrules.encounter.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermFormsTest {
  /** Read apart from the code. */
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,4})?");

  private enum Mixed {
    NONE,
    SOME_OF_IT
  }

  private static void isRefused(TermForm<?> form, String text) {
    assertThatThrownBy(() -> form.read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyNumber_readsBack() {
    for (int number = 0; number <= 100; number++) {
      String text = Integer.toString(number);
      assertThat(TermForms.PERCENT.write(TermForms.PERCENT.read(text))).isEqualTo(text);
    }
    isRefused(TermForms.PERCENT, "101");
    isRefused(TermForms.COUNT, "100");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 1", "-1", "+1", "1.0", "1000", "one", "\u0661"})
  void otherNumbers_areRefused(String text) {
    isRefused(TermForms.PERCENT, text);
    isRefused(TermForms.COUNT, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.5",
        "1",
        "123456.1234",
        "",
        ".",
        ".5",
        "5.",
        "1234567",
        "1.12345",
        "1.2.3",
        "-1",
        "1e3"
      })
  void decimal_hasTheFormOfThePattern(String text) {
    if (DECIMAL.matcher(text).matches()) {
      assertThat(TermForms.DECIMAL.read(text)).isEqualTo(new BigDecimal(text));
      assertThat(TermForms.DECIMAL.write(new BigDecimal(text))).isEqualTo(text);
    } else {
      isRefused(TermForms.DECIMAL, text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "6M", "P0D", "P-1M", "six months"})
  void otherSpans_areRefused(String text) {
    isRefused(TermForms.SPAN, text);
  }

  @Test
  void span_readsBack() {
    assertThat(TermForms.SPAN.read("P6M")).isEqualTo(Period.ofMonths(6));
    assertThat(TermForms.SPAN.write(Period.ofYears(2))).isEqualTo("P2Y");
  }

  @Test
  void codes_areBetweenSpaces() {
    Set<ProcedureCode> codes = TermForms.CODES.read("64493  64494 ");
    assertThat(codes).containsExactly(ProcedureCode.of("64493"), ProcedureCode.of("64494"));
    assertThat(TermForms.CODES.write(codes)).isEqualTo("64493 64494");
    assertThat(TermForms.CODES.read("none")).isEmpty();
    assertThat(TermForms.CODES.write(Set.of())).isEqualTo("none");
    isRefused(TermForms.CODES, "");
    isRefused(TermForms.CODES, "  ");
    isRefused(TermForms.CODES, "6449");
  }

  @Test
  void everyConstant_readsBack() {
    TermForm<ImageGuidance> form = TermForms.word(ImageGuidance.class);
    for (ImageGuidance guidance : ImageGuidance.values()) {
      assertThat(form.read(form.write(guidance))).isEqualTo(guidance);
    }
    isRefused(form, "x-ray vision");
    assertThat(form.expected()).startsWith("one of ").contains("fluoroscopy", "ct", "none");
  }

  @Test
  void everySetOfConstants_readsBack() {
    TermForm<Set<Mixed>> form = TermForms.words(Mixed.class);
    for (Set<Mixed> set :
        Set.of(
            EnumSet.noneOf(Mixed.class),
            EnumSet.of(Mixed.NONE),
            EnumSet.of(Mixed.SOME_OF_IT),
            EnumSet.allOf(Mixed.class))) {
      assertThat(form.read(form.write(set))).isEqualTo(set);
    }
    assertThat(form.write(EnumSet.noneOf(Mixed.class))).isEqualTo("nothing");
    assertThat(form.write(EnumSet.allOf(Mixed.class))).isEqualTo("all");
    assertThat(TermForms.words(ImageGuidance.class).expected()).endsWith(", or all, or nothing");
    assertThat(TermForms.words(Purpose.class).expected()).endsWith(", or all, or none");
    isRefused(form, "some");
    isRefused(form, "");
  }
}
