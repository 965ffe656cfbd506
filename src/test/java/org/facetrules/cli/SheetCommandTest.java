package org.facetrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.sheet.CodeSheet;
import org.facetrules.sheet.CodeSheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCommandTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(strings = {"64492", "64635"})
  void sheet_isTheGoldenText(String code) throws IOException {
    Cli run = Cli.run("sheet", code);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            Files.readString(
                Path.of("src/test/resources/sheet", code + ".txt"), StandardCharsets.UTF_8));
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void severalCodes_giveSeveralSheets() throws IOException {
    String text = Cli.run("sheet", "64490", "0213t").out();
    assertThat(text).startsWith("64490  ").contains("\n\n0213T  ");
    JsonNode array = MAPPER.readTree(Cli.run("sheet", "64490", "0213T", "--format", "json").out());
    assertThat(array).hasSize(2);
    assertThat(array.get(1).get("code").textValue()).isEqualTo("0213T");
    Cli lines = Cli.run("sheet", "64490", "0213T", "--format", "jsonl");
    assertThat(lines.out()).hasLineCount(2).endsWith("}\n");
  }

  @Test
  void oneCode_isOneObject() throws IOException {
    JsonNode json = MAPPER.readTree(Cli.run("sheet", "64492", "--format", "json").out());
    assertThat(json.isObject()).isTrue();
    assertThat(json.get("region").textValue()).isEqualTo("cervical-thoracic");
  }

  @Test
  void withoutCode_theCodesAreListed() throws IOException {
    Cli run = Cli.run("sheet");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("64490  facet injection, cervical/thoracic, first level\n")
        .hasLineCount(CodeSheets.all().size());
    for (CodeSheet sheet : CodeSheets.all()) {
      assertThat(run.out()).contains(sheet.code() + "  " + sheet.label() + "\n");
    }
    assertThat(MAPPER.readTree(Cli.run("sheet", "--format", "json").out()))
        .hasSize(CodeSheets.all().size());
    assertThat(Cli.run("sheet", "--format", "jsonl").out())
        .startsWith("{\"code\":\"64490\",")
        .hasLineCount(CodeSheets.all().size());
  }

  @ParameterizedTest
  @CsvSource({"64497, 64490", "64637, 64633", "0219T, 0213T", "99999, 64999"})
  void codeWithoutSheet_namesTheOthers_nearOnesFirst(String code, String nearest) {
    Cli run = Cli.run("sheet", code);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("facet-rules: no sheet for " + code + ": expected one of " + nearest + ", ")
        .hasLineCount(1);
    assertThat(NearCodes.order(ProcedureCode.of(code))).hasSameSizeAs(CodeSheets.all());
  }

  @Test
  void knownCodes_areAnsweredBesideUnknownOnes() {
    Cli run = Cli.run("sheet", "99213", "64490");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).startsWith("64490  ");
    assertThat(run.err()).startsWith("facet-rules: no sheet for 99213: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sheet;6449                  | "6449" is no procedure code: expected five digits or capital letters
          sheet;64490;64-91           | "64-91" is no procedure code: expected five digits or capital letters
          sheet;64490;--format;csv    | --format: csv is not available for this command: expected text, json or jsonl
          sheet;--frmat;text          | "--frmat" is no option: expected one of --format, --help, --version
          """,
      quoteCharacter = '\'')
  void wrongUsage_isSaid_withExitCode64(String args, String sentence) {
    Cli run = Cli.run(Splitter.on(';').splitToList(args).toArray(String[]::new));
    assertThat(run.exitCode()).isEqualTo(64);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("facet-rules: " + sentence + "\n").hasLineCount(2);
  }

  @Test
  void help_showsExamples() {
    Cli run = Cli.run("sheet", "--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("Usage: facet-rules sheet [CODE]... [--format FORMAT]\n")
        .contains("Examples:\n", "facet-rules sheet 64492\n")
        .doesNotContain("${", "\r");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }
}
