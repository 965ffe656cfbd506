package org.facetrules.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.facetrules.claim.Claim;
import org.facetrules.encounter.History;
import org.facetrules.internal.rules.Subjects;
import org.facetrules.json.PolicyJson;
import org.facetrules.policy.PayerProfile;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.RuleInput;
import org.junit.jupiter.api.Test;

class RuleIndexTest {
  private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

  private final RuleIndex index = new RuleIndex(ValidatorSettings.STANDARD.rules());

  private static RuleInput.Builder input(String lines) {
    return RuleInput.builder(PayerProfile.medicare("OH")).claim(Claim.parse(DAY, lines));
  }

  private static Situation situation(RuleInput.Builder input) {
    return GivenInput.of(input.build()).situation();
  }

  @Test
  void claimsOfOneKind_shareTheirPlan() {
    Plan plan = index.plan(situation(input("64493-LT, 64494-LT")));
    assertThat(index.plan(situation(input("64493-RT, 64494-RT")))).isSameAs(plan);
    assertThat(index.plan(situation(input("64493-50")))).isNotSameAs(plan);
    assertThat(index.plan(situation(input("64493-LT, 64494-LT").history(History.none()))))
        .isNotSameAs(plan);
  }

  @Test
  void everyRule_isAskedOrAnswered() {
    Plan plan = index.plan(situation(input("64493-LT")));
    int answered = 0;
    for (int count : plan.counts()) {
      answered += count;
    }
    assertThat(answered + plan.size()).isEqualTo(index.rules().size());
    assertThat(plan.size()).isBetween(1, index.rules().size() / 2);
    assertThat(plan.wanting().cardinality())
        .isEqualTo(plan.counts()[OutcomeKind.UNDETERMINED.ordinal()]);
    assertThat(plan.standsOnPolicy()).isTrue();
  }

  @Test
  void whatIsHandedOut_changesNothing() {
    Plan plan = index.plan(situation(input("64493-LT")));
    plan.counts()[0]++;
    plan.answers()[0] = null;
    Wanting wanting =
        new Wanting(index.rules(), GivenInput.of(input("64493-LT").build()), plan.wanting());
    for (int i = 0; i < index.rules().size(); i++) {
      wanting.add(i);
    }
    Plan fresh = Plan.of(index.rules(), situation(input("64493-LT")));
    assertThat(plan.counts()).isEqualTo(fresh.counts());
    assertThat(plan.wanting()).isEqualTo(fresh.wanting());
    assertThat(plan.answers()).hasSameSizeAs(fresh.answers());
  }

  /** More kinds than are kept: what was picked is picked anew, and says the same. */
  @Test
  void manyPlans_areNotKeptForGood() {
    Plan first = index.plan(situation(input("64493-LT")));
    Subjects subjects = situation(input("64493-LT")).subjects();
    for (int kind = 0; kind < 1_000; kind++) {
      index.plan(new Situation(subjects, 100 + kind));
    }
    Plan again = index.plan(situation(input("64493-LT")));
    assertThat(again).isNotSameAs(first);
    assertThat(again.counts()).isEqualTo(first.counts());
    assertThat(index.plan(situation(input("64493-RT")))).isSameAs(again);
  }

  /** A policy file read again for every claim is one policy. */
  @Test
  void equalPolicies_shareTheirPlan() {
    assertThat(index.plan(situation(underOwnPolicy())))
        .isSameAs(index.plan(situation(underOwnPolicy())));
  }

  private static RuleInput.Builder underOwnPolicy() {
    String policy = PolicyJson.write(PayerProfile.medicare("OH"));
    return RuleInput.builder(PolicyJson.read(policy)).claim(Claim.parse(DAY, "64493-LT"));
  }

  @Test
  void withoutRules_nothingIsAsked() {
    RuleIndex empty = new RuleIndex(ImmutableList.of());
    assertThat(empty.plan(situation(input("64493-LT"))).size()).isZero();
  }
}
