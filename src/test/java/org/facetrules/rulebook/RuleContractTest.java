package org.facetrules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.facetrules.encounter.RecordElement;
import org.facetrules.internal.rules.Case;
import org.facetrules.internal.rules.StandardRules;
import org.facetrules.rule.OutcomeKind;
import org.facetrules.rule.Rule;
import org.facetrules.rule.RuleId;
import org.facetrules.rule.RuleNeed;
import org.facetrules.source.Citation;
import org.facetrules.source.Sources;
import org.facetrules.validate.EncounterValidator;
import org.facetrules.validate.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every rule of the standard set owes its readers. */
class RuleContractTest {
  static Stream<Rule> rules() {
    return StandardRules.all().stream();
  }

  static Stream<RuleExamples.Example> examples() {
    return rules()
        .flatMap(
            rule ->
                RuleExamples.of(rule.info().id()).stream()
                    .map(
                        example ->
                            new RuleExamples.Example(
                                example.expected(),
                                rule.info().id() + " " + example.name(),
                                example.input())));
  }

  @Test
  void ids_areInOrderAndOnce() {
    List<RuleId> ids = rules().map(rule -> rule.info().id()).toList();
    assertThat(ids).isSorted().doesNotHaveDuplicates().isNotEmpty();
  }

  /** The whole catalogue. FR-732 and FR-733 would ask for what FR-516 and FR-522 judge. */
  @Test
  void everyIdOfTheCatalogue_isThere() {
    String catalogue =
        """
        FR-101 FR-102 FR-103 FR-104 FR-105 FR-106 FR-107 FR-108 FR-109 FR-110 FR-111 FR-112 FR-113
        FR-114 FR-115
        FR-201 FR-202 FR-203 FR-204 FR-205 FR-206
        FR-301 FR-302 FR-303 FR-304 FR-305 FR-306 FR-307 FR-308 FR-309 FR-310 FR-311 FR-312 FR-313
        FR-314 FR-315 FR-316 FR-317 FR-318
        FR-401 FR-402 FR-403 FR-404 FR-405 FR-406 FR-407 FR-408 FR-409 FR-410 FR-411
        FR-501 FR-502 FR-503 FR-504 FR-505 FR-506 FR-507 FR-508 FR-509 FR-510 FR-511 FR-512 FR-513
        FR-514 FR-515 FR-516 FR-517 FR-518 FR-519 FR-520 FR-521 FR-522 FR-523 FR-524 FR-525 FR-526
        FR-527
        FR-601 FR-602 FR-603 FR-604 FR-605
        FR-701 FR-702 FR-703 FR-704 FR-705 FR-706 FR-707 FR-708 FR-709 FR-710 FR-711 FR-712 FR-713
        FR-714 FR-715 FR-716 FR-717 FR-718 FR-719 FR-720 FR-721 FR-722 FR-723 FR-724 FR-725 FR-726
        FR-727 FR-728 FR-729 FR-730 FR-731 FR-734 FR-735 FR-736 FR-737 FR-738
        FR-801 FR-802 FR-803 FR-804 FR-805
        FR-901 FR-902 FR-903
        """;
    List<String> ids = rules().map(rule -> rule.info().id().value()).toList();
    assertThat(ids)
        .containsAll(Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().split(catalogue));
  }

  /** Each row of the facts on documentation has its rule, or the named rule that judges it. */
  @Test
  void everyElementOfTheRecord_hasItsRule() {
    Map<RecordElement, String> others =
        Map.of(
            RecordElement.NECESSITY_OF_OTHER_BLOCKS, "FR-516",
            RecordElement.CYST_IMAGING, "FR-522");
    List<String> ids = rules().map(rule -> rule.info().id().value()).toList();
    for (RecordElement element : RecordElement.values()) {
      String own = "FR-" + (701 + element.ordinal());
      assertThat(ids).contains(others.getOrDefault(element, own));
      assertThat(ids.contains(own)).as(own).isNotEqualTo(others.containsKey(element));
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void card_isOneAndTheSame(Rule rule) {
    assertThat(rule.info()).isSameAs(rule.info());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void citations_nameKnownDocuments(Rule rule) {
    for (Citation citation : rule.info().citations()) {
      assertThat(Sources.find(citation.key())).as(citation.toString()).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void texts_areSentences(Rule rule) {
    assertThat(rule.info().title()).doesNotEndWith(".").hasSizeLessThanOrEqualTo(90);
    assertThat(rule.info().statement()).endsWith(".");
    assertThat(rule.info().reason()).endsWith(".");
    assertThat(rule.info().statement() + rule.info().reason() + rule.info().title())
        .doesNotContain("!", "please", "invalid");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void twinTest_exists(Rule rule) {
    String name = rule.getClass().getSimpleName() + "Test.java";
    assertThat(Path.of("src/test/java/org/facetrules/internal/rules", name)).exists();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void needOfMoreThanAClaim_declaresUndetermined(Rule rule) {
    Set<RuleNeed> more = EnumSet.noneOf(RuleNeed.class);
    more.addAll(rule.info().needs());
    more.remove(RuleNeed.CLAIM);
    assertThat(more.isEmpty() || rule.info().outcomes().contains(OutcomeKind.UNDETERMINED))
        .as(rule.info().id() + " needs " + more)
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyDeclaredOutcome_hasAnExample_andNoOther(Rule rule) {
    Set<OutcomeKind> shown = new TreeSet<>();
    RuleExamples.of(rule.info().id()).forEach(example -> shown.add(example.expected()));
    assertThat(shown).isEqualTo(new TreeSet<>(rule.info().outcomes()));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void example_isAnsweredAsItSays(RuleExamples.Example example) {
    String rule = example.name().substring(0, example.name().indexOf(' '));
    ValidationReport report = example.input().validate(EncounterValidator.standard().tracing());
    assertThat(report.failed()).isEmpty();
    assertThat(Case.outcome(report, rule)).as(example.name()).isEqualTo(example.expected());
  }

  @Test
  void everyExampleFile_belongsToARule() throws Exception {
    Set<String> ids = new TreeSet<>();
    rules().forEach(rule -> ids.add(rule.info().id() + ".json"));
    try (Stream<Path> files = Files.list(RuleExamples.FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString())).hasSameElementsAs(ids);
    }
  }
}
