package org.facetrules.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.facetrules.internal.rules.StandardRules;
import org.facetrules.json.EncounterInput;
import org.facetrules.rule.Outcome;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleAnswer;
import org.facetrules.rule.RuleInput;
import org.facetrules.rule.RuleNeed;
import org.facetrules.rulebook.RuleExamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is picked beforehand against asking every rule one by one. */
class PlanTest {
  static Stream<RuleExamples.Example> examples() {
    return StandardRules.all().stream().flatMap(rule -> RuleExamples.of(rule.info().id()).stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void answers_areThoseOfAskingEveryRule(RuleExamples.Example example) {
    EncounterInput given = example.input();
    ValidationReport report = given.validate(EncounterValidator.standard().tracing());
    RuleInput input = input(given, report);
    List<String> asked = new ArrayList<>();
    for (Rule rule : StandardRules.all()) {
      // Block 9xx judges the answers of the others.
      if (rule.info().id().block() < 9) {
        asked.add(rule.info().id() + " " + said(ask(rule, input)));
      }
    }
    assertThat(report.trace().stream().filter(answer -> answer.rule().id().block() < 9))
        .extracting(PlanTest::said)
        .containsExactlyElementsOf(asked);
  }

  private static RuleInput input(EncounterInput given, ValidationReport report) {
    RuleInput.Builder input =
        RuleInput.builder(given.profile()).encounter(given.encounter()).claim(report.claim());
    given.history().ifPresent(input::history);
    return input.build();
  }

  private static Outcome ask(Rule rule, RuleInput input) {
    if (!rule.info().period().contains(input.dateOfService())) {
      return Outcome.notApplicable("judges dates of service " + rule.info().period());
    }
    String[] missing =
        Stream.of(RuleNeed.values())
            .filter(need -> rule.info().needs().contains(need) && !input.has(need))
            .map(RuleNeed::label)
            .toArray(String[]::new);
    return missing.length == 0
        ? rule.evaluate(input)
        : rule.outOfScope(input).orElseGet(() -> Outcome.undetermined(missing));
  }

  private static String said(RuleAnswer answer) {
    return answer.rule().id() + " " + said(answer.outcome());
  }

  private static String said(Outcome outcome) {
    return outcome + " " + outcome.judgements();
  }
}
