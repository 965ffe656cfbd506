package org.facetrules.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.facetrules.claim.Claim;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleAnswer;
import org.facetrules.rule.RuleInput;
import org.junit.jupiter.api.Test;

class WantingTest {
  private static final Claim CLAIM = Claim.parse(LocalDate.of(2026, 3, 2), "64493-LT");

  private final List<AskedRule> rules = ValidatorSettings.STANDARD.rules();
  private final GivenInput given =
      GivenInput.of(RuleInput.builder(PayerProfile.cpt()).claim(CLAIM).build());
  private final Wanting wanting = new Wanting(rules, given, new BitSet());

  @Test
  void answers_areInTheOrderOfTheRules() {
    int last = rules.size() - 1;
    List<RuleAnswer> others = new ArrayList<>();
    others.add(rules.get(indexOf("FR-201")).answer(Outcome.undetermined("purpose")));
    others.add(rules.get(last).answer(Outcome.failed("thrown")));
    int record = indexOf("FR-702");
    int encounter = indexOf("FR-101");
    wanting.add(record);
    wanting.add(encounter);
    assertThat(wanting.isEmpty()).isFalse();
    assertThat(wanting.and(others))
        .extracting(answer -> answer.rule().id().value())
        .containsExactly("FR-101", "FR-201", "FR-702", rules.get(last).info().id().value())
        .doesNotHaveDuplicates();
    assertThat(wanting.and(List.of()))
        .extracting(answer -> answer.outcome().kind())
        .containsExactly(OutcomeKind.UNDETERMINED, OutcomeKind.UNDETERMINED);
    assertThat(wanting.and(List.of()).get(1).outcome().judgements().get(0))
        .hasToString(Outcome.undetermined("record").judgements().get(0).toString());
  }

  @Test
  void none_leavesTheOthers() {
    List<RuleAnswer> others = List.of(rules.get(3).answer(Outcome.failed("thrown")));
    assertThat(wanting.isEmpty()).isTrue();
    assertThat(wanting.and(others)).isEqualTo(others);
  }

  private int indexOf(String id) {
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).info().id().value().equals(id)) {
        return i;
      }
    }
    throw new AssertionError("no rule " + id);
  }
}
