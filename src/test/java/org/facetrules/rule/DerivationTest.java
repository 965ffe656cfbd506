package org.facetrules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.facetrules.claim.Claim;
import org.facetrules.policy.PayerProfile;
import org.junit.jupiter.api.Test;

class DerivationTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final Derivation<Integer> LINES = Derivation.of(input -> input.lines().size());

  private final RuleInput input =
      RuleInput.builder(PayerProfile.cpt()).claim(Claim.parse(DAY, "64493-LT, 64494-LT")).build();

  @Test
  void view_isOfTheInput() {
    assertThat(input.derived(LINES)).isEqualTo(2);
    assertThat(input.withClaim(Claim.parse(DAY, "64493-LT")).derived(LINES)).isEqualTo(1);
  }

  @Test
  void oneThatIsMadeAfterTheInput_isAnsweredToo() {
    input.derived(LINES);
    Derivation<Integer> later = Derivation.of(derived -> -derived.lines().size());
    assertThat(input.derived(later)).isEqualTo(-2);
    assertThat(input.derived(LINES)).isEqualTo(2);
  }

  @Test
  void each_hasAPlaceOfItsOwn() {
    Derivation<Integer> other = Derivation.of(input -> 0);
    assertThat(other.index()).isGreaterThan(LINES.index()).isLessThan(Derivation.made());
  }

  @Test
  void oneForEachEvaluation_isRefusedInTheEnd() {
    AtomicInteger counter = new AtomicInteger(9_999);
    assertThat(Derivation.of(input -> 0, counter).index()).isEqualTo(9_999);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> Derivation.of(input -> 0, counter))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "10000 derivations were made: expected a constant for each view that rules share");
    }
  }
}
