package org.facetrules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingTest {
  @Test
  void sentence_isMadeFromTheFacts() {
    assertThat(finding().message()).isEqualTo("add-on 64494 has no primary, expected 64493");
    assertThat(finding().fact("found")).contains("64494");
    assertThat(finding().fact("limit")).isEmpty();
  }

  @Test
  void verb_agreesWithWhatWasFound() {
    String template = "{found} {is|are} lumbar, expected {expected}";
    assertThat(of(template, "64493-LT").message()).isEqualTo("64493-LT is lumbar, expected 64490");
    assertThat(of(template, "64493-LT, 64494-LT").message())
        .isEqualTo("64493-LT, 64494-LT are lumbar, expected 64490");
    assertThat(of("{expected} {is|are} expected", null).message()).isEqualTo("64490 is expected");
  }

  private static Finding of(String template, @Nullable String found) {
    Finding.Builder finding =
        Finding.builder()
            .rule(RuleId.of("FR-101"))
            .severity(Severity.ERROR)
            .disposition(Disposition.STOPS_PAYMENT)
            .place(Place.CLAIM)
            .template(template)
            .fact("expected", "64490")
            .citation(new Citation("A57787", "coding guidance", EvidenceGrade.A))
            .fix(new Fix.Advise("bill it"));
    return (found == null ? finding : finding.fact("found", found)).build();
  }

  @Test
  void sentenceThatNamesAFactNotStated_isAFault() {
    Finding finding = builder("{found} exceeds {limit}", EvidenceGrade.A).build();
    assertThatThrownBy(finding::message)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("FR-201: the sentence names the fact limit, none is stated");
  }

  @ParameterizedTest
  @CsvSource({"A, ERROR", "B, ERROR", "C, WARNING", "D, WARNING"})
  void error_needsEvidence(EvidenceGrade grade, Severity expected) {
    assertThat(builder("{found}", grade).build().severity()).isEqualTo(expected);
    assertThat(Severity.ADVICE.on(grade)).isEqualTo(Severity.ADVICE);
    assertThat(Severity.WARNING.on(grade)).isEqualTo(Severity.WARNING);
  }

  @Test
  void anotherSeverity_changesNothingElse() {
    Finding other = finding().withSeverity(Severity.ADVICE);
    assertThat(other.severity()).isEqualTo(Severity.ADVICE);
    assertThat(other.withSeverity(Severity.ERROR)).isEqualTo(finding());
  }

  @Test
  void eachPart_isSetOnceAndNeeded() {
    assertThatThrownBy(() -> builder("{found}", EvidenceGrade.A).template("{limit}"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the template of the finding is set already");
    assertThatThrownBy(() -> Finding.builder().severity(Severity.ERROR).build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a finding needs its rule, none is set");
  }

  @Test
  void factsAddedLater_belongToTheNextFinding() {
    Finding.Builder builder = builder("{found}", EvidenceGrade.A);
    Finding first = builder.build();
    for (int i = 0; i < 20; i++) {
      builder.fact("more", i);
    }
    assertThat(first.facts()).hasSize(2);
    assertThat(builder.build().facts()).hasSize(22).endsWith(new Fact("more", "19"));
    assertThat(builder.build()).isNotEqualTo(first);
  }

  @Test
  void aFactWithoutAName_isRefused() {
    assertThatThrownBy(() -> Finding.builder().fact(" ", "64494"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a fact needs a name, its value is \"64494\"");
  }

  @Test
  void equalFindings_stateTheSame() {
    assertThat(finding()).isEqualTo(finding()).hasSameHashCodeAs(finding());
    assertThat(finding()).isNotEqualTo(finding().withSeverity(Severity.ADVICE));
    assertThat(finding())
        .hasToString("ERROR FR-201, line 2: add-on 64494 has no primary, expected 64493");
  }

  @Test
  void gravestFirst_thenTheFactsSettleIt() {
    Finding error = finding();
    Finding more = builder("{found}", EvidenceGrade.A).fact("limit", 1).build();
    Finding warning = builder("{found}", EvidenceGrade.C).build();
    assertThat(Stream.of(warning, more, error).sorted(Finding.GRAVEST_FIRST))
        .containsExactly(error, more, warning);
  }

  static Finding finding() {
    return builder("add-on {found} has no primary, expected {expected}", EvidenceGrade.A).build();
  }

  private static Finding.Builder builder(String template, EvidenceGrade grade) {
    Citation citation = new Citation("NS", "add-on table", grade);
    RuleInfo info =
        RuleInfo.builder()
            .id("FR-201")
            .title("t")
            .statement("s.")
            .reason("r.")
            .kind(RuleKind.CODING)
            .severity(Severity.ERROR)
            .authority(Authority.NCCI)
            .addCitation(citation)
            .outcomes(OutcomeKind.FLAGGED)
            .build();
    return Finding.of(info, citation)
        .disposition(Disposition.STOPS_PAYMENT)
        .place(Place.ofLine(2, "code"))
        .template(template)
        .fact("found", "64494")
        .fact("expected", "64493")
        .fix(new Fix.Advise("add the primary"));
  }
}
