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
    assertThat(run.out()).startsWith("plan of 1 claims\n").contains("190.39");
    assertThat(run.err().lines())
        .hasSize(2)
        .anyMatch(
            line ->
                line.startsWith(
                    "facet-rules: left out: encounter 1 (a) at /locality: locality 05 does not"))
        .anyMatch(line -> line.startsWith("facet-rules: left out: encounter 3"));
  }

  @Test
  void filesThatAreNotThere_areSaid() {
    assertThat(Cli.run("forecast", "none.jsonl").err())
        .isEqualTo("facet-rules: no such file: none.jsonl\n");
    assertThat(Cli.run("forecast", "none.jsonl").exitCode()).isEqualTo(2);
  }
}
