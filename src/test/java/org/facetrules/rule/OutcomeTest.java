package org.facetrules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  private static final Citation CITATION = new Citation("NS", "a section", EvidenceGrade.A);
  private static final Judgement PASSED = new Judgement.Passed();
  private static final Judgement RESOLVED =
      new Judgement.Resolved(List.of(1, 2), "59", "another joint", CITATION);
  private static final Judgement OPEN = new Judgement.Undetermined(List.of("history"));
  private static final Judgement FLAGGED = new Judgement.Flagged(FindingTest.finding());

  @Test
  void kind_isThatOfTheGravestJudgement() {
    assertThat(Outcome.of(List.of(PASSED, RESOLVED)).kind()).isEqualTo(OutcomeKind.RESOLVED);
    assertThat(Outcome.of(List.of(OPEN, PASSED, RESOLVED)).kind())
        .isEqualTo(OutcomeKind.UNDETERMINED);
    assertThat(Outcome.of(List.of(RESOLVED, FLAGGED, OPEN)).kind()).isEqualTo(OutcomeKind.FLAGGED);
    assertThat(Outcome.of(List.of(PASSED)).kind()).isEqualTo(OutcomeKind.PASSED);
  }

  @Test
  void noJudgement_isAPassOnlyForARuleThatLooked() {
    assertThat(Outcome.of(List.of()).kind()).isEqualTo(OutcomeKind.PASSED);
    Outcome nothing = Outcome.notApplicable("no line");
    assertThat(nothing.kind()).isEqualTo(OutcomeKind.NOT_APPLICABLE);
    assertThat(nothing.judgements()).isEmpty();
    assertThat(nothing.reason()).contains("no line");
    assertThat(nothing).hasToString("not applicable: no line");
  }

  @Test
  void findings_areThoseOfTheFlaggedJudgements() {
    assertThat(Outcome.of(List.of(OPEN, FLAGGED, FLAGGED)).findings()).hasSize(2);
    assertThat(Outcome.of(List.of(OPEN, PASSED)).findings()).isEmpty();
  }

  @Test
  void undeterminedWithoutMissing_isRefused() {
    assertThatThrownBy(() -> Outcome.undetermined())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("undetermined, but nothing is missing");
  }
}
