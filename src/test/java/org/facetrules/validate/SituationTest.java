package org.facetrules.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.facetrules.claim.Claim;
import org.facetrules.internal.rules.Subjects;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.RuleInput;
import org.junit.jupiter.api.Test;

class SituationTest {
  private static Subjects subjects(String lines) {
    return Subjects.of(
        RuleInput.builder(PayerProfile.cpt())
            .claim(Claim.parse(LocalDate.of(2024, 7, 1), lines))
            .build());
  }

  @Test
  void equal_whenTheSameIsThereAndGiven() {
    Situation situation = new Situation(subjects("64493-LT"), 3);
    assertThat(situation)
        .isEqualTo(new Situation(subjects("64490-RT"), 3))
        .hasSameHashCodeAs(new Situation(subjects("64490-RT"), 3))
        .isNotEqualTo(new Situation(subjects("64493-LT"), 1))
        .isNotEqualTo(new Situation(subjects("64493-50"), 3));
    assertThat(situation.lacking(7)).isEqualTo(4);
  }
}
