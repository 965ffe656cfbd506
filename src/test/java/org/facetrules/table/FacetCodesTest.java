package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Sources;
import org.facetrules.table.CodeFamily.Counting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetCodesTest {
  /** coding-facts section 1, read by hand and not through the bundled table. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          INJECTION            | CERVICAL_THORACIC | 64490 | 64491 | 64492 | 2010-01-01 | 64470 64472
          INJECTION            | LUMBAR            | 64493 | 64494 | 64495 | 2010-01-01 | 64475 64476
          ULTRASOUND_INJECTION | CERVICAL_THORACIC | 0213T | 0214T | 0215T | 2010-01-01 | 64470 64472
          ULTRASOUND_INJECTION | LUMBAR            | 0216T | 0217T | 0218T | 2010-01-01 | 64475 64476
          DESTRUCTION          | CERVICAL_THORACIC | 64633 | 64634 | 64634 | 2012-01-01 | 64626 64627
          DESTRUCTION          | LUMBAR            | 64635 | 64636 | 64636 | 2012-01-01 | 64622 64623
          """)
  void codes_areThoseOfTheFacts(
      CodeFamily family,
      SpinalRegion region,
      String first,
      String second,
      String further,
      LocalDate firstDay,
      String predecessors) {
    FamilyCodes codes = FacetCodes.standard().of(family, region);
    assertThat(codes.first()).hasToString(first);
    assertThat(codes.second()).hasToString(second);
    assertThat(codes.further()).hasToString(further);
    assertThat(codes.firstDay()).isEqualTo(firstDay);
    assertThat(
            codes.predecessors().stream()
                .map(ProcedureCode::value)
                .collect(Collectors.joining(" ")))
        .isEqualTo(predecessors);
    assertThat(Sources.find(codes.citation().key())).isPresent();
  }

  @Test
  void all_isEveryFamilyInEveryRegion() {
    assertThat(FacetCodes.standard().all())
        .hasSize(CodeFamily.values().length * SpinalRegion.values().length);
    assertThat(FacetCodes.standard().edition().table()).isEqualTo("facet-codes");
    assertThat(FacetCodes.UNLISTED).hasToString("64999");
  }

  @Test
  void onlyDestruction_countsEachFurtherJoint() {
    assertThat(CodeFamily.DESTRUCTION.counting()).isEqualTo(Counting.EACH_FURTHER_JOINT);
    assertThat(CodeFamily.INJECTION.counting()).isEqualTo(Counting.THIRD_AND_ADDITIONAL_ONCE);
    assertThat(CodeFamily.ULTRASOUND_INJECTION.counting())
        .isEqualTo(Counting.THIRD_AND_ADDITIONAL_ONCE);
    assertThat(CodeFamily.DESTRUCTION.isInjection()).isFalse();
    assertThat(CodeFamily.ULTRASOUND_INJECTION.isInjection()).isTrue();
    assertThat(CodeFamily.ULTRASOUND_INJECTION.id()).isEqualTo("ultrasound-injection");
  }
}
