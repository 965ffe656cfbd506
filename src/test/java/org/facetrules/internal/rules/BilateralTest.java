package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.Claim;
import org.facetrules.policy.BilateralForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BilateralTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          64493-50 64494 x2                   | MODIFIER_50_ON_EVERY_LINE             | 64493-50, 64494-50
          64493-RT-KX 64493-LT-KX             | MODIFIER_50_ON_EVERY_LINE             | 64493-50-KX
          64493-RT 64494-LT                   | MODIFIER_50_ON_EVERY_LINE             | 64493-RT, 64494-LT
          64636-RT 64636-LT                   | MODIFIER_50_ON_EVERY_LINE             | 64636-RT, 64636-LT
          64493-50 64494-50                   | MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE | 64493-50, 64494 x2
          64635-50 64636-50 x2                | MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE | 64635-50, 64636 x4
          64493-RT 64493-LT 64494-RT 64494-LT | MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE | 64493-50, 64494 x2
          64493-RT 64493-LT 64494 x2          | RIGHT_LINE_THEN_LEFT_LINE             | 64493-RT, 64493-LT, 64494-RT, 64494-LT
          64493-50                            | RIGHT_LINE_THEN_LEFT_LINE             | 64493-50
          """)
  void rewritten_inThePayersForm(String billed, BilateralForm form, String expected) {
    List<BilledLine> lines = new ArrayList<>();
    Claim.parse(LocalDate.of(2026, 3, 2), billed)
        .lines()
        .forEach(line -> lines.add(new BilledLine(lines.size() + 1, line)));
    assertThat(
            String.join(
                ", ", Bilateral.rewritten(lines, form).stream().map(BilledLine::label).toList()))
        .isEqualTo(expected);
  }
}
