package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.Claim;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.CodedLine;
import org.facetrules.coding.Shorthand;
import org.facetrules.policy.BilateralForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideFaultTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MBB: L4-5 left                             | 64493-RT                    | SIDE
          MBB: L4-5 left                             | 64493                       | NO_SIDE
          MBB: L4-5 left                             | 64493-50                    | SIDE
          MBB: L4-5 left / L5-S1 right               | 64493-50 64494-RT           | OPPOSITE
          MBB: L4-5 left / L5-S1 bilateral           | 64493-50 64494 x2           | SIDE
          MBB: L2-3 left / L3-4 left / L4-5 left     | 64493-LT 64494-LT 64495     | NO_SIDE
          MBB: L2-3 left / L3-4 left / L4-5 left / L5-S1 right | 64493-RT 64494-RT 64495 | SIDE
          """)
  void faultOfSides(String done, String billed, Fault expected) {
    CodedEncounter coded = Shorthand.code("cpt", done, DAY);
    List<BilledLine> lines = new ArrayList<>();
    Claim.parse(DAY, billed)
        .lines()
        .forEach(line -> lines.add(new BilledLine(lines.size() + 1, line)));
    assertThat(
            SideFault.of(
                lines,
                coded.lines().stream().map(ExpectedLine::of).toList(),
                coded.lines().stream().map(CodedLine::levels).flatMap(List::stream).toList(),
                BilateralForm.MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE))
        .isEqualTo(expected);
  }
}
