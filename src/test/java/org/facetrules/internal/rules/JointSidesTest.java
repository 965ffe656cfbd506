package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.coding.Shorthand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointSidesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          RFA: L3-4 bilateral, L4-5 bilateral; 64635-50, 64636-RT, 64636-LT         ; true
          RFA: L3-4 bilateral, L4-5 bilateral; 64635-RT, 64635-LT, 64636-50         ; true
          RFA: L3-4 bilateral, L4-5 bilateral; 64635-50, 64636-50                   ; true
          RFA: L3-4 bilateral, L4-5 bilateral, L5-S1 left; 64635-50, 64636-RT, 64636-LT x2; true
          RFA: L3-4 bilateral, L4-5 bilateral, L5-S1 left; 64635-50, 64636-RT x2, 64636-LT; false
          RFA: L3-4 bilateral, L4-5 right    ; 64635-50, 64636-RT, 64636-LT         ; false
          RFA: L3-4 bilateral, L4-5 left     ; 64635-50, 64636-RT                   ; false
          RFA: L3-4 left, L4-5 bilateral     ; 64635-50, 64636-LT                   ; true
          RFA: L3-4 left, L4-5 bilateral     ; 64635-LT, 64636-50                   ; false
          RFA: L3-4 bilateral, L4-5 bilateral; 64635-50, 64636 x2                   ; false
          RFA: L3-4, L4-5 left               ; 64635, 64636-LT                      ; false
          """)
  void areThose_whereEachSideOfEachJointIsBilled(String done, String billed, boolean expected) {
    List<BilledLine> lines = new ArrayList<>();
    for (ClaimLine line : Claim.parse(Shorthand.DAY, billed).lines()) {
      lines.add(new BilledLine(lines.size() + 1, line));
    }
    List<ExpectedLine> wanted =
        Shorthand.code("M WA", done).lines().stream().map(ExpectedLine::of).toList();
    assertThat(JointSides.areThose(lines, wanted)).isEqualTo(expected);
  }
}
