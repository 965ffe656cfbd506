package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.facetrules.claim.Modifier;
import org.facetrules.source.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetModifiersTest {
  private static final FacetModifiers TABLE = FacetModifiers.standard();

  /** The words of the fact file for each use; it says "no" and "never" for two different things. */
  private static final Map<String, String> USES =
      Map.of(
          "yes", "FACET_LINES",
          "never", "NEVER",
          "E/M line only", "VISIT_LINE_ONLY",
          "no", "NOT_ON_FACET_LINES",
          "rare", "FACET_LINES_RARELY",
          "physician only", "PROFESSIONAL_CLAIMS_ONLY",
          "facility only", "FACILITY_CLAIMS_ONLY");

  private static final ImmutableSetMultimap<String, ModifierKind> KINDS =
      ImmutableSetMultimap.<String, ModifierKind>builder()
          .putAll("anatomic", ModifierKind.SIDE, ModifierKind.OTHER_BODY_PART)
          .put("global surgery", ModifierKind.GLOBAL_SURGERY)
          .putAll("other", ModifierKind.DISTINCT_SERVICE, ModifierKind.OTHER)
          .putAll(
              "pricing", ModifierKind.BILATERAL, ModifierKind.PRICING, ModifierKind.DISCONTINUED)
          .put("repeat", ModifierKind.REPEAT)
          .put("facility", ModifierKind.DISCONTINUED)
          .put("coverage", ModifierKind.DIAGNOSTIC)
          .put("ABN", ModifierKind.NOTICE)
          .build();

  /** Rows that stand in coding-facts 3.8 and 4.1 and not in the fact file. */
  private static final Set<String> OF_THE_TEXT =
      Set.of("26", "TC", "51", "62", "66", "80", "81", "82", "AS");

  @Test
  void rows_areThoseOfTheFacts() throws IOException {
    Set<String> expected = new TreeSet<>(OF_THE_TEXT);
    for (FactRows.Fact fact : FactRows.of("modifiers-facet.csv")) {
      for (String modifier : expand(fact.get("modifier"))) {
        expected.add(modifier);
        requireSame(meaning(modifier), fact);
      }
    }
    assertThat(TABLE.all().stream().map(row -> row.modifier().value()).sorted())
        .containsExactlyElementsOf(expected)
        .hasSize(65);
  }

  private static void requireSame(ModifierMeaning meaning, FactRows.Fact fact) {
    String modifier = meaning.modifier().value();
    assertThat(meaning.use().name()).as(modifier).isEqualTo(USES.get(fact.get("facet_use")));
    assertThat(meaning.ncciAssociation() == NcciAssociation.ASSOCIATED)
        .as(modifier)
        .isEqualTo(fact.get("ncci_ptp_associated").equals("yes"));
    assertThat(KINDS.get(fact.get("class"))).as(modifier).contains(meaning.kind());
    assertThat(bestGrade(meaning)).as(modifier).isEqualTo(confidence(fact));
    Set<String> keys = meaning.citations().stream().map(Citation::key).collect(Collectors.toSet());
    for (String key : fact.get("source_key").split(";", -1)) {
      // The fact file names its own companion there; the table names the documents behind it.
      assertThat(keys)
          .as(modifier)
          .contains(key.equals("coverage-facts") ? "G-RUB" : key.split(" ", 2)[0]);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "LT, SIDE",
    "RT, SIDE",
    "50, BILATERAL",
    "59, DISTINCT_SERVICE",
    "XS, DISTINCT_SERVICE",
    "KX, DIAGNOSTIC",
    "25, GLOBAL_SURGERY",
    "79, GLOBAL_SURGERY",
    "53, DISCONTINUED",
    "73, DISCONTINUED",
    "76, REPEAT",
    "GA, NOTICE",
    "GZ, NOTICE",
    "26, PRICING",
    "AS, PRICING",
    "F5, OTHER_BODY_PART",
    "LC, OTHER_BODY_PART",
    "91, OTHER"
  })
  void kinds_areThoseOfTheFacts(String modifier, ModifierKind kind) {
    assertThat(meaning(modifier).kind()).isEqualTo(kind);
  }

  /** coding-facts 3.8: what no list of modifiers says. */
  @ParameterizedTest
  @CsvSource({
    "26, NEVER",
    "TC, NEVER",
    "62, NEVER",
    "66, NEVER",
    "51, NOT_NEEDED",
    "80, INJECTION_LINES_ONLY",
    "AS, INJECTION_LINES_ONLY"
  })
  void usesOfTheText_areThoseOfTheFacts(String modifier, ModifierUse use) {
    assertThat(meaning(modifier).use()).isEqualTo(use);
    assertThat(meaning(modifier).ncciAssociation()).isEqualTo(NcciAssociation.NOT_ASSOCIATED);
  }

  @Test
  void statements_areShort() {
    assertThat(TABLE.all())
        .allMatch(meaning -> meaning.statement().length() <= 90)
        .noneMatch(meaning -> meaning.citations().isEmpty());
  }

  @Test
  void find_isEmptyForAnotherModifier() {
    assertThat(TABLE.find(Modifier.of("ZZ"))).isEmpty();
    assertThat(TABLE.edition().table()).isEqualTo("facet-modifiers");
  }

  @Test
  void unknownCells_areRefused() {
    assertThatThrownBy(() -> ModifierUse.of("often")).hasMessage("no modifier use \"often\"");
    assertThatThrownBy(() -> NcciAssociation.of("maybe")).hasMessage("no association \"maybe\"");
    assertThatThrownBy(() -> ModifierKind.of("magic")).isInstanceOf(IllegalArgumentException.class);
    assertThat(ModifierUse.values()).extracting(ModifierUse::label).doesNotHaveDuplicates();
  }

  private static String bestGrade(ModifierMeaning meaning) {
    return meaning.citations().stream()
        .map(citation -> citation.grade().name())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  /**
   * The grade of the fact file. It grades KX as its companion as a whole; the documents named there
   * for KX are secondary.
   */
  private static String confidence(FactRows.Fact fact) {
    return fact.get("modifier").equals("KX") ? "C" : fact.get("confidence").substring(0, 1);
  }

  private static ModifierMeaning meaning(String modifier) {
    return TABLE.find(Modifier.of(modifier)).orElseThrow();
  }

  /** "E1-E4;FA" is E1, E2, E3, E4 and FA. */
  private static Set<String> expand(String cell) {
    Set<String> modifiers = new HashSet<>();
    for (String part : cell.split(";", -1)) {
      for (char last = part.charAt(1); last <= part.charAt(part.length() - 1); last++) {
        modifiers.add("" + part.charAt(0) + last);
      }
    }
    return modifiers;
  }
}
