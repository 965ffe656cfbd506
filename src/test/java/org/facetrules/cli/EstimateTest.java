package org.facetrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EstimateTest {
  private static String billed(String place) {
    return "{\"dateOfService\": \"2026-08-03\", \"payer\": \"medicare\", %s, \"placeOfService\": \"11\", \"claim\": [{\"code\": \"64493\"}]}\n"
        .formatted(place);
  }

  /** Novitas has of Virginia only the suburbs of Washington. */
  @Test
  void northernVirginia_isPaidAsDistrictOfColumbia() {
    String dc = Cli.runOn(billed("\"state\": \"DC\""), "estimate").out();
    String virginia = "\"state\": \"VA\", \"contractor\": \"novitas\"";
    String total = dc.lines().filter(line -> line.contains("Total")).findFirst().orElseThrow();
    assertThat(Cli.runOn(billed(virginia), "estimate").out())
        .contains("DC 01 DC + MD/VA SUBURBS", total);
    assertThat(Cli.runOn(billed(virginia + ", \"locality\": \"01\""), "estimate").out())
        .contains(total);
    assertThat(Cli.runOn(billed(virginia + ", \"locality\": \"00\""), "estimate").out())
        .contains(
            "at /locality: locality 00 of VA is not that of Novitas, which is 01 of DC: expected 01"
                + " or none");
    assertThat(Cli.runOn(billed("\"state\": \"VA\""), "estimate").out())
        .contains("paid by Medicare, VA")
        .doesNotContain(total);
  }

  @Test
  void whatCheckStops_isNotJudged_andSaidOnce() {
    String note = "edits and coverage are not judged here: check says which lines they stop";
    assertThat(Cli.runOn(billed("\"state\": \"OH\""), "estimate").out())
        .containsOnlyOnce("  Note: " + note + "\n");
    assertThat(Cli.runOn(billed("\"state\": \"OH\""), "estimate", "--format", "json").out())
        .containsOnlyOnce(note);
    assertThat(Cli.runOn(billed("\"state\": \"OH\""), "forecast").out()).doesNotContain(note);
  }

  private static String destroyed(String payer) {
    return "{\"dateOfService\": \"2026-08-03\", %s, \"placeOfService\": \"11\", \"procedures\": [{\"technique\": \"radiofrequency-ablation\", \"guidance\": \"fluoroscopy\", \"sites\": [\"L3-4 bilateral\", \"L4-5 bilateral\", \"L5-S1 left\"]}]}\n"
        .formatted(payer);
  }

  /** The code set writes the further bilateral joint as two units, Medicare with 50. */
  @Test
  void bothSidesOfFurtherJoints_areOneAmountInEachForm() {
    String twice = Cli.runOn(destroyed("\"payer\": \"cpt\""), "estimate").out();
    String fifty =
        Cli.runOn(destroyed("\"payer\": \"medicare\", \"contractor\": \"palmetto\""), "estimate")
            .out();
    assertThat(twice).contains("64636 x2  377.27", "Total: 1326.19");
    assertThat(fifty).contains("64636-50  377.27", "Total: 1326.19");
    assertThat(Cli.runOn(destroyed("\"payer\": \"cpt\""), "forecast").out())
        .containsPattern("total +1,326.19 ");
  }

  @Test
  void unitsOfLinesAlone_areSaidInBothReadings() {
    assertThat(
            Cli.run("estimate", "--claim", "64636 x2", "--date", "2026-08-03", "--place", "11")
                .out())
        .contains("2 units, each a joint (as both sides of joints 377.27): 251.51 x 2 = 503.02");
  }
}
