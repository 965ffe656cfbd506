package org.facetrules.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facetrules.rule.RuleId;
import org.junit.jupiter.api.Test;

class MissingInputsTest {
  private static OpenRule open(String rule, String... missing) {
    return new OpenRule(RuleId.of(rule), List.of(missing));
  }

  @Test
  void rulesThatWantTheSame_areOneEntry_theMostWantedFirst() {
    assertThat(
            MissingInputs.of(
                    List.of(
                        open("FR-504", "history"),
                        open("FR-701", "record"),
                        open("FR-702", "record")))
                .text())
        .isEqualTo("2 rules want record; 1 rule wants history");
  }

  @Test
  void partsOfAnInput_areNamedOnce() {
    assertThat(
            MissingInputs.of(
                    List.of(
                        open("FR-515", "record: fusions"),
                        open("FR-519", "record: injectates"),
                        open("FR-526", "record: injectates")))
                .text())
        .isEqualTo("3 rules want record: fusions, injectates");
  }

  @Test
  void manyParts_areCounted() {
    assertThat(
            MissingInputs.of(List.of(open("FR-521", "record: a", "record: b", "record: c"))).text())
        .isEqualTo("1 rule wants record: a, b, c");
    assertThat(
            MissingInputs.of(
                    List.of(
                        open(
                            "FR-521",
                            "record: a",
                            "record: b",
                            "record: c",
                            "record: d",
                            "record: e",
                            "record: f")))
                .text())
        .isEqualTo("1 rule wants record: a, b, c, d and 2 more");
  }
}
