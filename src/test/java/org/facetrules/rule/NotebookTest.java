package org.facetrules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.facetrules.claim.Claim;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Edition;
import org.junit.jupiter.api.Test;

class NotebookTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Edition ONE = new Edition("one", DAY, DAY, "sha256:1");
  private static final Edition TWO = new Edition("two", DAY, DAY, "sha256:2");
  private static final Derivation<Object> VIEW = Derivation.of(input -> new Object());
  private static final Derivation<Object> OTHER = Derivation.of(input -> new Object());

  private final RuleInput input =
      RuleInput.builder(PayerProfile.cpt()).claim(Claim.parse(DAY, "64493-LT")).build();

  @Test
  void tables_onceInTheOrderOfTheirUse() {
    input.standsOn(TWO);
    List<Edition> before = input.editions();
    input.standsOn(ONE);
    input.standsOn(new Edition("two", DAY, DAY, "sha256:2"));
    assertThat(input.editions()).containsExactly(TWO, ONE);
    assertThat(before).containsExactly(TWO);
  }

  @Test
  void views_areMadeOnceForAnInput() {
    Object made = input.derived(VIEW);
    assertThat(input.derived(OTHER)).isNotSameAs(made);
    assertThat(input.derived(VIEW)).isSameAs(made);
    assertThat(input.withClaim(Claim.parse(DAY, "64493-LT")).derived(VIEW)).isNotSameAs(made);
  }

  @Test
  void afterAnswers_theNotesAreKept() {
    Object made = input.derived(VIEW);
    input.standsOn(ONE);
    RuleInput after = input.after(List.of());
    assertThat(after.derived(VIEW)).isSameAs(made);
    assertThat(after.editions()).containsExactly(ONE);
  }
}
