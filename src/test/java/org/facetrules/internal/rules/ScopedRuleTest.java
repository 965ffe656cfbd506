package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.facetrules.claim.Claim;
import org.facetrules.coding.LevelCoder;
import org.facetrules.encounter.Encounter;
import org.facetrules.json.EncounterInput;
import org.facetrules.rule.RuleInput;
import org.facetrules.rulebook.RuleExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScopedRuleTest {
  static Stream<ScopedRule> rules() {
    return StandardRules.all().stream()
        .filter(ScopedRule.class::isInstance)
        .map(ScopedRule.class::cast);
  }

  static Stream<RuleExamples.Example> examples() {
    return StandardRules.all().stream().flatMap(rule -> RuleExamples.of(rule.info().id()).stream());
  }

  /** What a rule says of its scope holds whoever asks: no rule answers past it. */
  @ParameterizedTest
  @MethodSource("rules")
  void scopes_areAskedInOneWay(ScopedRule rule) throws NoSuchMethodException {
    assertThat(rule.scopes()).isNotEmpty().isSameAs(rule.scopes());
    for (String method : List.of("evaluate", "outOfScope")) {
      assertThat(rule.getClass().getMethod(method, RuleInput.class).getDeclaringClass())
          .isEqualTo(ScopedRule.class);
    }
  }

  /** An example of any rule is one for all: a rule that passes unasked passes when it is asked. */
  @ParameterizedTest
  @MethodSource("examples")
  void passed_isWhatItSaysWhenAsked(RuleExamples.Example example) {
    RuleInput input = input(example.input());
    assertThat(rules().filter(rule -> Unasked.isWrong(rule, input)).map(rule -> rule.info().id()))
        .as(example.name())
        .isEmpty();
  }

  @Test
  void mostRules_areScoped() {
    assertThat(rules().count()).isGreaterThan(StandardRules.all().size() * 3L / 4);
  }

  private static RuleInput input(EncounterInput given) {
    Encounter encounter = given.encounter();
    RuleInput.Builder input = RuleInput.builder(given.profile()).encounter(encounter);
    input.claim(
        given
            .claim()
            .orElseGet(
                () ->
                    Claim.of(
                        encounter.dateOfService(),
                        LevelCoder.forPayer(given.profile()).code(encounter).serviceLines())));
    given.history().ifPresent(input::history);
    return input.build();
  }
}
