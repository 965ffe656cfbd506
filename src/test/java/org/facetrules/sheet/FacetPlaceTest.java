package org.facetrules.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.table.CodeFamily;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetPlaceTest {
  /** coding-facts section 1, read by hand. */
  @ParameterizedTest
  @CsvSource({
    "64490, INJECTION, CERVICAL_THORACIC, first level, ''",
    "64491, INJECTION, CERVICAL_THORACIC, second level, 64490",
    "64492, INJECTION, CERVICAL_THORACIC, third and any additional level, 64490 and 64491",
    "64493, INJECTION, LUMBAR, first level, ''",
    "64494, INJECTION, LUMBAR, second level, 64493",
    "64495, INJECTION, LUMBAR, third and any additional level, 64493 and 64494",
    "64633, DESTRUCTION, CERVICAL_THORACIC, first joint, ''",
    "64634, DESTRUCTION, CERVICAL_THORACIC, each additional joint, 64633",
    "64635, DESTRUCTION, LUMBAR, first joint, ''",
    "64636, DESTRUCTION, LUMBAR, each additional joint, 64635",
    "0213T, ULTRASOUND_INJECTION, CERVICAL_THORACIC, first level, ''",
    "0214T, ULTRASOUND_INJECTION, CERVICAL_THORACIC, second level, 0213T",
    "0215T, ULTRASOUND_INJECTION, CERVICAL_THORACIC, third and any additional level, 0213T and 0214T",
    "0216T, ULTRASOUND_INJECTION, LUMBAR, first level, ''",
    "0217T, ULTRASOUND_INJECTION, LUMBAR, second level, 0216T",
    "0218T, ULTRASOUND_INJECTION, LUMBAR, third and any additional level, 0216T and 0217T"
  })
  void find_isThePlaceOfTheFacts(
      String code, CodeFamily family, SpinalRegion region, String rank, String before) {
    FacetPlace place = FacetPlace.find(ProcedureCode.of(code)).orElseThrow();
    assertThat(place.family()).isEqualTo(family);
    assertThat(place.region()).isEqualTo(region);
    assertThat(place.rankWords()).isEqualTo(rank);
    assertThat(Words.and(place.before())).isEqualTo(before);
    assertThat(place.isFirst()).isEqualTo(before.isEmpty());
    assertThat(place.followsFirst()).isEqualTo(before.length() == 5);
  }

  @Test
  void otherCodes_haveNoPlace() {
    assertThat(FacetPlace.find(ProcedureCode.of("64999"))).isEmpty();
    FacetPlace lumbar = FacetPlace.find(ProcedureCode.of("64636")).orElseThrow();
    assertThat(lumbar.firstOf(SpinalRegion.CERVICAL_THORACIC)).hasToString("64633");
  }
}
