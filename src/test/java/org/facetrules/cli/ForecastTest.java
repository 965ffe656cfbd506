package org.facetrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastTest {
  @Test
  void picture_isWrittenBesideTheTables(@TempDir Path folder) throws IOException {
    Path picture = folder.resolve("plan.svg");
    Cli run =
        Cli.run("forecast", "docs/examples/payment/plan.jsonl", "--picture", picture.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("plan of 200 claims\n");
    assertThat(Files.readString(picture, UTF_8)).startsWith("<svg ").contains("200 claims");
    assertThat(Cli.run("forecast", "docs/examples/payment/plan.jsonl", "--picture", "/").err())
        .isEqualTo("facet-rules: cannot write /\n");
  }

  @Test
  void inputsThatCannotBePaid_areLeftOutAndSaid() {
    String plan =
        """
        {"id": "a", "dateOfService": "2026-08-03", "state": "WA", "locality": "05", "placeOfService": "11", "claim": [{"code": "64493"}]}
        {"id": "b", "dateOfService": "2026-08-03", "placeOfService": "11", "claim": [{"code": "64493"}]}
        {"id": "c", "dateOfService": "2026-08-32", "claim": [{"code": "64493"}]}
        """;
    Cli run = Cli.runOn(plan, "forecast");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out())
        .startsWith("plan of 1 claim\n  2 inputs left out: could not be read or paid\n")
        .contains("190.39");
    assertThat(run.err().lines())
        .hasSize(2)
        .anyMatch(
            line ->
                line.startsWith(
                    "facet-rules: left out: encounter 1 (a) at /locality: locality 05 does not"))
        .anyMatch(line -> line.startsWith("facet-rules: left out: encounter 3"));
  }

  @Test
  void inputsLeftOut_areCounted_inJsonAndPicture(@TempDir Path folder) throws IOException {
    Path picture = folder.resolve("plan.svg");
    Cli run =
        Cli.runOn(
            "{\"dateOfService\": \"2026-08-32\"}\n",
            "forecast",
            "--format",
            "json",
            "--picture",
            picture.toString());
    assertThat(run.out()).contains("\"leftOut\": 1");
    assertThat(Files.readString(picture, UTF_8)).contains("1 input left out");
  }

  private static final String OPEN =
      """
      {"id": "o", "dateOfService":"2026-08-03","payer":"medicare","state":"AL","placeOfService":"11","procedures":[{"technique":"medial-branch-block","guidance":"fluoroscopy","sites":["left L4-5 right L5-S1"]}]}
      """;

  /** Two readings: no line is coded, so nothing is known of what the claim brings. */
  @Test
  void linesThatWaitForAnAnswer_areNotKnown(@TempDir Path folder) throws IOException {
    String question = "\"left L4-5 right L5-S1\" has several readings, no code until answered";
    assertThat(Cli.runOn(OPEN, "estimate").out())
        .contains("  Total of the lines that are known: 0.00\n")
        .contains("  Lines not known until this is answered: " + question);
    assertThat(Cli.runOn(OPEN, "estimate", "--format", "json").out())
        .contains("\"complete\": false");
    Path picture = folder.resolve("plan.svg");
    Cli run = Cli.runOn(OPEN, "forecast", "--picture", picture.toString());
    assertThat(run.out())
        .contains("  1 claim not known: lines wait for an answer and count nothing\n")
        .contains("  Note: not known, 1 claim: lines wait for the answer: " + question);
    assertThat(run.err())
        .isEqualTo(
            "facet-rules: not known: encounter 1 (o): lines wait for the answer: "
                + question
                + "\n");
    assertThat(Files.readString(picture, UTF_8)).contains("lines of 1 claim not known");
    assertThat(Cli.runOn(OPEN, "forecast", "--format", "json").out())
        .contains("\"claimsNotKnown\": 1");
  }

  private static final String MIX =
      """
      {"dateOfService": "2026-08-03", "payer": "medicare", "state": "WA", "locality": "02", "placeOfService": "11", "claim": [{"code": "64493", "modifiers": ["50"]}]}
      {"dateOfService": "2026-08-03", "payer": "uhc-commercial", "state": "WA", "locality": "02", "placeOfService": "11", "claim": [{"code": "64493", "modifiers": ["50"]}]}
      {"dateOfService": "2026-08-04", "payer": "uhc-medicare-advantage", "state": "WA", "locality": "02", "placeOfService": "11", "claim": [{"code": "64493"}]}
      {"dateOfService": "2026-09-04", "payer": "carelon", "state": "WA", "locality": "02", "placeOfService": "11", "claim": [{"code": "64493"}]}
      """;

  /** What a payer pays by contract is not Medicare's amount unless somebody says so. */
  @Test
  void feesOfPayersThatWereNotRead_areNotEstimated() {
    assertThat(Cli.runOn(MIX, "forecast").out())
        .contains("  total                          334.41")
        .containsPattern("  carelon  +0.00 +0.00 +0.00 +0.00 +1  \\(1 not known\\)\n")
        .containsPattern("  medicare  +334.41 .* 1\n")
        .contains(
            "  Note: not known, 1 line: no fees of payer carelon were read: expected a contract")
        .containsPattern("  uhc-commercial  +0.00 +0.00 +0.00 +0.00 +1  \\(1 not known\\)\n");
    assertThat(
            Cli.run("estimate", "--claim", "64493", "--payer", "wa-lni", "--date", "2026-08-03")
                .out())
        .contains(
            "64493  not known",
            "no fees of payer wa-lni were read: expected a contract, as a percentage of a schedule"
                + " or as a table");
  }

  /** 1.30 and 0.90 of 334.41 by hand: 222.94 x 1.3 x 1.5 = 434.733; 222.94 x 0.9 = 200.646. */
  @Test
  void contracts_arePercentagesOrTablesByPayer(@TempDir Path folder) throws IOException {
    Path table = folder.resolve("carelon.csv");
    Files.writeString(table, "code,for,first day,last day,amount\n64493,office,2026-01-01,,250\n");
    Cli run =
        Cli.runOn(
            MIX,
            "forecast",
            "--contract",
            "uhc-commercial=130",
            "--contract",
            "uhc-medicare-advantage=90",
            "--contract",
            "carelon=" + table);
    assertThat(run.out())
        .containsPattern("  uhc-commercial  +434.73 .* 1\n")
        .containsPattern("  uhc-medicare-advantage  +200.65 .* 1\n")
        .containsPattern("  carelon  +250.00 +250.00 +250.00 +250.00 +1\n")
        .containsPattern("  total  +1,219.79 ");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void contractsOfPayersThatNoEncounterNames_areSaid() {
    assertThat(Cli.runOn(MIX, "forecast", "--contract", "humana=110").err())
        .isEqualTo(
            "facet-rules: --contract humana: no encounter has this payer, they have carelon,"
                + " medicare, uhc-commercial, uhc-medicare-advantage\n");
    assertThat(Cli.runOn(MIX, "forecast", "--contract", "humana").err())
        .contains("--contract: \"humana\": expected PAYER=PERCENT or PAYER=FILE");
    assertThat(Cli.runOn(MIX, "forecast", "--contract", "humana=0").err())
        .contains("--contract humana: percentage 0: expected more than 0");
    assertThat(Cli.runOn(MIX, "forecast", "--contract", "humana=none.csv").err())
        .contains("--contract humana: no such file: none.csv");
    assertThat(Cli.runOn(MIX, "forecast", "--contract", "a=1", "--contract", "a=2").err())
        .contains("--contract a: given twice");
  }

  @Test
  void filesThatAreNotThere_areSaid() {
    assertThat(Cli.run("forecast", "none.jsonl").err())
        .isEqualTo("facet-rules: no such file: none.jsonl\n");
    assertThat(Cli.run("forecast", "none.jsonl").exitCode()).isEqualTo(2);
  }
}
