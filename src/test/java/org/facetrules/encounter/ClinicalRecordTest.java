package org.facetrules.encounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClinicalRecordTest {
  @Test
  void elementThereAndAbsent_isRefused() {
    assertThatThrownBy(
            () ->
                ClinicalRecord.builder()
                    .addDocumented(RecordElement.CONSENT, RecordElement.LATERALITY)
                    .addAbsent(RecordElement.LATERALITY)
                    .build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the record element \"laterality\" is both documented and absent");
  }

  /** No fusion is an answer; no word on fusions is none. */
  @Test
  void nothingSaid_isNotKnown_andAnEmptyListSaysNone() {
    ClinicalRecord silent = ClinicalRecord.builder().build();
    ClinicalRecord none = ClinicalRecord.builder().fusions(List.of()).injectates(List.of()).build();

    assertThat(silent.fusions()).isEmpty();
    assertThat(silent.axialPain()).isEmpty();
    assertThat(none.fusions()).contains(List.of());
    assertThat(none.injectates()).contains(List.of());
  }

  @Test
  void answer_isOfACondition() {
    assertThat(RecordAnswer.of(true)).isEqualTo(RecordAnswer.YES);
    assertThat(RecordAnswer.of(false)).isEqualTo(RecordAnswer.NO);
  }

  @Test
  void negativeVolume_isRefused() {
    assertThat(new Injectate(Optional.empty(), Optional.of(BigDecimal.ZERO)).milliliters())
        .isPresent();
    assertThatThrownBy(() -> new Injectate(Optional.empty(), Optional.of(new BigDecimal("-0.5"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a volume of -0.5 mL: expected 0 or more");
  }
}
