package org.facetrules.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.facetrules.claim.DiagnosisCode;
import org.facetrules.table.DiagnosisGroup;
import org.facetrules.table.DiagnosisLists;
import org.facetrules.table.DiagnosisRegion;
import org.facetrules.table.ListedDiagnosis;
import org.junit.jupiter.api.Test;

class DiagnosisMarksTest {
  private static final DiagnosisCode UNKNOWN = DiagnosisCode.of("R52");

  private static boolean has(int marks, int mark) {
    return (marks & mark) != 0;
  }

  @Test
  void everyRow_hasTheMarksOfItsGroupAndRegion() {
    for (ListedDiagnosis row : DiagnosisLists.standard().all()) {
      int marks = DiagnosisMarks.of(row.code());
      DiagnosisGroup group = row.group();
      assertThat(has(marks, DiagnosisMarks.LISTED))
          .isEqualTo(group == DiagnosisGroup.ALL_PROCEDURES);
      assertThat(has(marks, DiagnosisMarks.CYST)).isEqualTo(group == DiagnosisGroup.CYST_ONLY);
      assertThat(has(marks, DiagnosisMarks.HEADER)).isEqualTo(group == DiagnosisGroup.HEADER);
      assertThat(has(marks, DiagnosisMarks.BILLABLE)).isEqualTo(group != DiagnosisGroup.HEADER);
      for (DiagnosisRegion region : DiagnosisRegion.values()) {
        assertThat(DiagnosisMarks.nameARegion(marks, region::equals))
            .isEqualTo(row.region().equals(Optional.of(region)));
      }
      assertThat(DiagnosisMarks.nameARegion(marks)).isEqualTo(row.region().isPresent());
    }
  }

  @Test
  void unknownCode_isBillableAndNoMore() {
    assertThat(DiagnosisMarks.of(UNKNOWN)).isEqualTo(DiagnosisMarks.BILLABLE);
    assertThat(DiagnosisMarks.of(List.of())).isZero();
  }

  @Test
  void severalCodes_haveTheMarksOfEach() {
    DiagnosisCode lumbar = DiagnosisCode.of("M47.816");
    DiagnosisCode header = DiagnosisCode.of("M47.81");
    assertThat(DiagnosisMarks.of(List.of(lumbar, header, UNKNOWN)))
        .isEqualTo(DiagnosisMarks.of(lumbar) | DiagnosisMarks.of(header) | DiagnosisMarks.BILLABLE);
    assertThat(DiagnosisMarks.nameARegion(DiagnosisMarks.of(List.of(lumbar, UNKNOWN)))).isTrue();
  }
}
