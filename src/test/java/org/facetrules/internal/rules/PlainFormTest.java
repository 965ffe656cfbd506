package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.Claim;
import org.facetrules.claim.ClaimLine;
import org.facetrules.coding.Shorthand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainFormTest {
  @ParameterizedTest
  @CsvSource({
    "64493-LT 64494-LT 64495-LT, true",
    "64490-LT 64493-LT, true",
    "64635-LT 64636-LT x4, true",
    "64635-LT 64636-LT x5, false",
    "64635-LT 64636-LT x3 64636-RT x2, false",
    "64635-LT 64493-RT-59, false",
    "64633-LT 64636-LT, false",
    "64633-LT 64635-LT 64636-LT, true",
    "64493-LT 0213T-LT, false"
  })
  void areOfOneFamily_andCountFewJoints(String lines, boolean expected) {
    List<BilledLine> billed = new ArrayList<>();
    for (ClaimLine line : Claim.parse(Shorthand.DAY, lines).lines()) {
      billed.add(new BilledLine(billed.size() + 1, line));
    }
    assertThat(PlainForm.are(billed)).isEqualTo(expected);
  }
}
