package org.facetrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole outputs, byte for byte. */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/cli");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          office-visit.txt   | docs/examples/office-visit.json | text
          office-visit.json  | docs/examples/office-visit.json | json
          day.txt            | docs/examples/day.jsonl         | text
          day.jsonl          | docs/examples/day.jsonl         | jsonl
          array.json         | docs/examples/array.json        | json
          errors.txt         | src/test/resources/cli/errors.input.jsonl | text
          errors.json        | src/test/resources/cli/errors.input.jsonl | json
          """)
  void output_isAsWritten(String golden, String input, String format) throws IOException {
    compare(golden, Cli.run("code", input, "--format", format));
  }

  /** Arguments apart by blanks. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          explain-two-levels.txt  | explain 64493-50-KX 64494-LT-KX
          explain-two-levels.json | explain 64493-50-KX 64494-LT-KX --format json
          explain-four-ways.json  | explain 64635-RT 64635-LT 64636-RT 64636-LT 20552 99213-25 --format json
          explain-pair.txt        | explain 64490-LT 64494-LT
          explain-none.txt        | explain 64492-RT 64493-50-LT 64635-LT
          explain-none.json       | explain 64492-RT 64493-50-LT 64635-LT --format json
          explain-payer.json      | explain 2026-03-02 64493-50 64494x2 --payer medicare --state OH --format json
          explain-history.txt     | explain --history 2026-01-05 64493-50-KX 64494-LT-KX 2026-02-20 64494-RT 2025-03-01 64635-50 64636x2 J3301
          explain-history.json    | explain --history 2026-01-05 64493-50-KX 64494-LT-KX 2026-02-20 64494-RT 2025-03-01 64635-50 64636x2 J3301 --format json
          explain-error.json      | explain 64494 x1.5 --format json
          sheet-64492.json        | sheet 64492 --format json
          sheet-27096.json        | sheet 27096 --format json
          sheet-unknown.json      | sheet 99999 --format json
          sheet-list.jsonl        | sheet --format jsonl
          check-article.txt       | check src/test/resources/cli/check.input.jsonl
          check-article.jsonl     | check src/test/resources/cli/check.input.jsonl --format jsonl
          check-article.json      | check src/test/resources/cli/check.input.jsonl --format json
          check-coded.json        | check docs/examples/office-visit.json --format json --trace
          check-coded.txt         | check docs/examples/office-visit.json
          plan-patient.txt        | plan docs/examples/coverage/plan-patient.json
          plan-patient.json       | plan docs/examples/coverage/plan-patient.json --format json
          estimate-four.txt       | estimate docs/examples/payment/four-claims.jsonl
          estimate-four.jsonl     | estimate docs/examples/payment/four-claims.jsonl --format jsonl
          estimate-four.json      | estimate docs/examples/payment/four-claims.jsonl --format json --participation non-participating --patient-share 0.20
          estimate-options.txt    | estimate --claim 64635-50,64636-50 --date 2026-08-03 --billing hospital-outpatient
          estimate-wrong.json     | estimate src/test/resources/cli/estimate.input.jsonl --format json
          forecast-plan.txt       | forecast docs/examples/payment/plan.jsonl --contract cpt=125
          forecast-plan.json      | forecast docs/examples/payment/plan.jsonl --contract cpt=125 --format json
          rules.txt               | rules
          rules-FR-205.txt        | rules FR-205
          rules-FR-205.json       | rules FR-205 --format json
          rules-unknown.json      | rules FR-999 --format json
          """)
  void answer_isAsWritten(String golden, String args) throws IOException {
    compare(golden, Cli.run(Splitter.on(' ').splitToList(args).toArray(String[]::new)));
  }

  @Test
  void claimsOfStandardInput_areAnsweredALineEach() throws IOException {
    String claims = "64493-50 64494-LT\n64492-RT\n64494 x1.5\n";
    compare("explain-lines.jsonl", Cli.runOn(claims, "explain", "-", "--format", "jsonl"));
    compare("explain-lines.txt", Cli.runOn(claims, "explain", "-"));
    compare("explain-lines.json", Cli.runOn(claims, "explain", "-", "--format", "json"));
  }

  private static void compare(String golden, Cli run) throws IOException {
    Path file = FOLDER.resolve(golden);
    if (Boolean.getBoolean("docs.write")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, run.out(), UTF_8);
    }
    assertThat(run.out())
        .as("rewrite with: mvn test -Dtest=GoldenTest -Ddocs.write=true")
        .isEqualTo(Files.readString(file, UTF_8));
    assertThat(run.out()).isNotEmpty();
  }
}
