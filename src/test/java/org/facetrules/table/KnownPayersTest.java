package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.facetrules.source.EvidenceGrade;
import org.junit.jupiter.api.Test;

class KnownPayersTest {
  private static final KnownPayers PAYERS = KnownPayers.standard();

  /** The ids of the wire format, cpt and medicare apart. */
  @Test
  void all_areThoseOfTheWireFormat() {
    assertThat(PAYERS.all().stream().map(KnownPayer::id))
        .containsExactlyInAnyOrder(
            "uhc-commercial",
            "uhc-medicare-advantage",
            "aetna",
            "evicore",
            "carelon",
            "humana",
            "humana-medicare-advantage",
            "bcbs-alabama",
            "bcbs-arizona",
            "highmark",
            "arise",
            "alabama-medicaid",
            "wa-lni",
            "ny-wcb",
            "mcg");
  }

  @Test
  void standings_areApart() {
    assertThat(PAYERS.all(PayerStanding.BUILT_IN)).hasSize(8);
    assertThat(PAYERS.all(PayerStanding.FOLLOWS_CONTRACTOR).stream().map(KnownPayer::id))
        .containsExactly("uhc-medicare-advantage", "humana-medicare-advantage");
    assertThat(PAYERS.all(PayerStanding.SAMPLE_FILE).stream().map(KnownPayer::id))
        .containsExactly("aetna", "evicore", "arise", "ny-wcb", "mcg");
  }

  @Test
  void plans_sayFromWhenAndByWhatTheyFollow() {
    KnownPayer uhc = PAYERS.find("uhc-medicare-advantage").orElseThrow();

    assertThat(uhc.followsFrom()).contains(LocalDate.of(2026, 9, 1));
    assertThat(uhc.follows().orElseThrow().grade()).isEqualTo(EvidenceGrade.C);
    assertThat(PAYERS.all())
        .allSatisfy(
            payer -> {
              boolean follows = payer.standing() == PayerStanding.FOLLOWS_CONTRACTOR;
              assertThat(payer.follows().isPresent()).isEqualTo(follows);
              assertThat(payer.followsFrom().isPresent()).isEqualTo(follows);
            });
  }

  @Test
  void remarks_nameTheirSource() {
    assertThat(PAYERS.all())
        .filteredOn(payer -> payer.standing() != PayerStanding.SAMPLE_FILE)
        .allSatisfy(
            payer ->
                assertThat(PAYERS.remarks(payer.id()))
                    .isNotEmpty()
                    .allSatisfy(
                        remark ->
                            assertThat(remark).matches(".{20,}\\([A-Z0-9-]+, grade [A-D]\\)")));
    assertThat(PAYERS.find("nobody")).isEmpty();
    assertThat(PAYERS.remarks("nobody")).isEmpty();
    assertThat(
            BundledTable.load("payer-remarks").rows().stream()
                .map(row -> PAYERS.find(row.text("payer"))))
        .allSatisfy(payer -> assertThat(payer).isPresent());
    assertThat(PAYERS.edition().table()).isEqualTo("payers");
  }
}
