package org.facetrules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import org.facetrules.claim.ClaimLine;
import org.facetrules.internal.rules.Case;
import org.facetrules.rule.Finding;
import org.facetrules.rule.Severity;
import org.facetrules.validate.ValidationReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Common wrong claims of public pages, each with a case written out: the claim as the page would
 * have it is flagged, and the claim with the safe fixes is the correct reading where one is named.
 */
class CommonWrongClaimsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          64492 is the second lumbar level                  | cpt  | 2024-08-05 | MBB: L4-5 and L5-S1 left             | 64492-LT 64493-LT          | FR-101 | 64493-LT, 64494-LT
          64495 for each level beyond the second            | cpt  | 2024-08-05 | MBB: L2-3, L3-4, L4-5, L5-S1 left    | 64493-LT 64494-LT 64495-LT x2 | FR-204 | 64493-LT, 64494-LT, 64495-LT
          64495 is on one side                              | M OH | 2024-08-05 | MBB: L3-4, L4-5, L5-S1 bilateral     | 64493-50 64494-50 64495-LT | FR-306 | 64493-50, 64494-50, 64495-50
          thoracic levels under 64493                       | cpt  | 2024-08-05 | MBB: T8-9 left                       | 64493-LT                   | FR-101 | 64490-LT
          lumbar ultrasound is 0213T, 0217T, 0218T          | cpt  | 2024-08-05 | MBB us: L3-4, L4-5, L5-S1 left       | 0213T-LT 0217T-LT 0218T-LT | FR-101 | 0216T-LT, 0217T-LT, 0218T-LT
          count the nerves                                  | cpt  | 2024-08-05 | MBB: nerves L3, L4, L5 right         | 64493-RT 64494-RT 64495-RT | FR-104 | 64493-RT, 64494-RT
          one unit per level per side                       | M OH | 2024-08-05 | MBB: L4-5 bilateral                  | 64493 x2                   | FR-203 | 64493-50
          50 shows several levels                           | cpt  | 2024-08-05 | MBB: L4-5 and L5-S1 left             | 64493-50                   | FR-306 | 64493-LT, 64494-LT
          64493 and 64493-50 for one bilateral level        | cpt  | 2024-08-05 | MBB: L4-5 bilateral                  | 64493 64493-50             | FR-203 | 64493-50
          bilateral C4-5 is two codes with 50               | M OH | 2024-08-05 | MBB: C4-5 bilateral                  | 64490-50 64491-50          | FR-104 | 64490-50
          T12-L1 is 64493                                   | cpt  | 2024-08-05 | MBB: T12-L1 left                     | 64493-LT                   | FR-112 | 64490-LT
          a facet cyst is always 64999                      | M FL | 2024-08-05 | CYST: L4-5 left                      | 64999                      | FR-114 | says 64493-LT
          without imaging it is 64999                       | cpt  | 2024-08-05 | IA none: L4-5 left                   | 64999                      | FR-105 | says 20552 or 20553
          """)
  void isFlagged_andMended(
      String wrong,
      String payer,
      String day,
      String done,
      String billed,
      String rule,
      String corrected) {
    ValidationReport report = Case.under(payer).on(day).done(done).billed(billed).report();

    List<String> said = new ArrayList<>();
    for (Finding finding : report.findings()) {
      if (finding.severity() != Severity.ADVICE) {
        said.add(finding.rule() + " " + finding.message());
      }
    }
    System.out.println(wrong + "\n  " + billed + " -> " + String.join("\n  ", said));
    System.out.println("  right: " + corrected.replace("says ", ""));
    assertThat(said).anyMatch(text -> text.startsWith(rule + " "));
    if (corrected.startsWith("says ")) {
      // What is right depends on the payer or on the note: the reading is said and not made.
      assertThat(report.toText()).contains(corrected.substring("says ".length()));
    } else {
      assertThat(report.fixed().claim().lines())
          .extracting(ClaimLine::label)
          .containsExactlyInAnyOrderElementsOf(Splitter.on(", ").split(corrected));
    }
  }
}
