package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.claim.ProcedureCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesTest {
  private static final LookAlikes TABLE = LookAlikes.standard();

  /** coding-facts 1 and 2.4, read by hand. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20552 | trigger point                      | without imaging       | without fluoroscopy or CT   | BECK10
          20553 | trigger point                      | without imaging       | without fluoroscopy or CT   | BECK10
          20560 | 1 or 2 muscles                     | nothing is injected   | one or two muscles         | ARK
          20561 | 3 or more muscles                  | nothing is injected   | three or more muscles      | ARK
          27096 | professional claim                 | sacroiliac joint      | claim is professional      | ARK
          G0260 | facility claim                     | sacroiliac joint      | facility claim             | CMSAPI
          64451 | sacroiliac joint nerves, injection | sacral lateral branch | nerves of the sacroiliac   | ARK
          64625 | radiofrequency                     | sacral lateral branch | by radiofrequency          | ARK
          64999 | unlisted                           | counts no levels      | below 80 C                 | MDSTRAT
          """)
  void rows_areThoseOfTheFacts(
      String code, String label, String why, String rightWhen, String key) {
    LookAlike found = TABLE.find(ProcedureCode.of(code)).orElseThrow();
    assertThat(found.label()).contains(label).hasSizeLessThanOrEqualTo(60);
    assertThat(found.whyNotFacet()).contains(why);
    assertThat(found.rightWhen()).contains(rightWhen);
    assertThat(found.citations()).anyMatch(citation -> citation.key().equals(key));
  }

  @Test
  void all_areNoFacetCodes() {
    assertThat(TABLE.all()).hasSize(9);
    for (FamilyCodes family : FacetCodes.standard().all()) {
      assertThat(TABLE.find(family.first())).isEmpty();
      assertThat(TABLE.find(family.further())).isEmpty();
    }
    assertThat(TABLE.edition().table()).isEqualTo("look-alikes");
  }

  /** Two tables that name one code give it one label. */
  @Test
  void labels_areThoseOfTheLifecycle() {
    for (LookAlike lookAlike : TABLE.all()) {
      CodeLifecycle.standard()
          .find(lookAlike.code())
          .ifPresent(life -> assertThat(lookAlike.label()).isEqualTo(life.label()));
    }
  }
}
