package org.facetrules.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CitationTest {
  @Test
  void toString_namesKeySectionAndGrade() {
    assertThat(new Citation("A57787", "coding guidance", EvidenceGrade.A))
        .hasToString("A57787, coding guidance (grade A)");
  }

  @Test
  void lowered_isOneGradeWeakerAndSaysWhy() {
    assertThat(new Citation("K", "part", EvidenceGrade.B).lowered("read in the revision of 2025"))
        .isEqualTo(new Citation("K", "part; read in the revision of 2025", EvidenceGrade.C));
  }

  @Test
  void blankParts_areRefused() {
    assertThatThrownBy(() -> new Citation(" ", "part", EvidenceGrade.A))
        .hasMessage("a citation needs a source key and a section, found \" \", \"part\"");
    assertThatThrownBy(() -> new Citation("K", "", EvidenceGrade.A))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void citations_areEqualInAllTheirParts() {
    Citation citation = new Citation("K", "part", EvidenceGrade.A);
    assertThat(new Citation("K", "part", EvidenceGrade.A))
        .isEqualTo(citation)
        .hasSameHashCodeAs(citation);
    assertThat(citation)
        .isNotEqualTo(new Citation("L", "part", EvidenceGrade.A))
        .isNotEqualTo(new Citation("K", "other", EvidenceGrade.A))
        .isNotEqualTo(new Citation("K", "part", EvidenceGrade.B))
        .isNotEqualTo("K");
  }
}
