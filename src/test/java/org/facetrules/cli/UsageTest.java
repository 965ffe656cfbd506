package org.facetrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {
  private static final String NO_COMMAND =
      "facet-rules help COMMAND shows the options and examples of a command\n";

  private static String hint(String args) {
    return args.matches("(code|check|explain|plan|estimate|forecast|sheet|rules|policy)(;.*)?")
        ? "facet-rules help "
            + Splitter.on(';').splitToList(args).get(0)
            + " shows the options and examples\n"
        : NO_COMMAND;
  }

  /** coding-facts 1: a radiofrequency lesion below 80 C is unlisted. */
  @ParameterizedTest
  @CsvSource({"79.9, 64999", "80, 64635-LT"})
  void temperature_decidesTheCode(String celsius, String line) {
    Cli run =
        Cli.run(
            "code",
            "--date",
            "2026-03-02",
            "--technique",
            "radiofrequency-ablation",
            "--guidance",
            "fluoroscopy",
            "--levels",
            "L4-5 left",
            "--temperature",
            celsius);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("\n  " + line + "  x1");
  }

  /** Arguments apart by semicolons. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          bill                                     | "bill" is no command: expected one of code, check, explain, plan, estimate, forecast, sheet, rules, policy, help
          --bill                                   | "--bill" is no option: expected one of --help, --version
          code;--frmat;text                        | "--frmat" is no option: expected one of --format, --input, --payer, --date, --state, --contractor, --policy, --billing, --levels, --nerves, --technique, --guidance, --purpose, --temperature, --progress, --help, --version
          code;a;b                                 | "b" is one argument too many: expected one FILE
          code;--format                            | Missing required parameter for option '--format' (FORMAT)
          code;--format;json;--format;text         | option '--format' (FORMAT) should be specified only once
          code;--format;csv                        | --format: csv is not available for this command: expected text, json or jsonl
          code;--format;sarif                      | --format: sarif is not available for this command: expected text, json or jsonl
          code;--format;xml                        | --format: "xml" is no format: expected text, json or jsonl
          code;--input;csv                         | --input: "csv" is no format: expected json or jsonl
          code;--date;2026-02-30                   | --date: "2026-02-30" is no day: 2026-02 has 28 days, expected 01 to 28
          code;--date;March                        | --date: "March" is no day: expected the form YYYY-MM-DD
          code;--payer;medicaid                    | --payer: "medicaid" is no payer: did you mean "medicare"? Expected one of cpt, medicare
          code;--payer;aetna                       | --payer: "aetna" is known by evidence of grade D alone and is not built in: expected --policy docs/policies/aetna.json, once it is verified, or one of cpt, medicare
          code;--state;wa                          | --state: "wa" is no state with a Medicare contractor: expected "WA"
          code;--contractor;Noridian               | --contractor: "Noridian" is no Medicare contractor: expected "noridian"
          code;--state;OH;--contractor;ngs         | --contractor: contractor ngs does not serve OH: expected cgs
          code;--billing;office                    | --billing: "office" is no billing setting: expected one of professional, asc-facility, hospital-outpatient
          code;--levels;L4-5                       | --date is missing: expected the date of service as YYYY-MM-DD
          code;--guidance;ct                       | --guidance stands alone: expected --levels or --nerves with it
          code;--purpose;diagnostic;x.json         | --purpose stands alone: expected --levels or --nerves with it
          code;--levels;L4-5;x.json                | FILE "x.json" with --levels: expected one of the two
          code;--nerves;L4;--input;json            | --input with --nerves: expected one of the two
          code;--date;2026-03-02;--levels;L4-5;--technique;block | --technique: "block" is no technique: expected one of medial-branch-block,
          code;--date;2026-03-02;--levels;L4-5;--guidance;CT     | --guidance: "CT" is no guidance: expected "ct"
          code;--date;2026-03-02;--levels;L4-5;--purpose;x       | --purpose: "x" is no purpose: expected one of diagnostic, therapeutic
          code;--date;2026-03-02;--levels;L4-5;--temperature;hot | --temperature: found "hot": expected a number from -273 to 1000 (degrees Celsius)
          code;--progress;yes                      | --progress: "yes" is no choice: expected auto, always or never
          check;--claim;64493-LT                   | --date is missing: expected the date of service as YYYY-MM-DD
          check;--claim;64493-LT;x.json            | FILE "x.json" with --claim: expected one of the two
          check;--claim;64493-LT x1.5;--date;2026-03-02 | --claim:
          check;--claim;64493-LT;--guidance;ct;--date;2026-03-02 | --guidance stands alone: expected --levels or --nerves with it
          check;--diagnoses;M47.816;--date;2026-03-02 | --diagnoses stands alone: expected --claim or --levels with it
          check;--claim;64493;--diagnoses;back pain;--date;2026-03-02 | --diagnoses: found "back": expected an ICD-10-CM code such as "M47.816"
          check;--format;xml                       | --format: "xml" is no format: expected text, json or jsonl
          check;--frmat                            | "--frmat" is no option: expected one of --format,
          estimate;--claim;64493                   | --date is missing: expected the date of service as YYYY-MM-DD
          estimate;--locality;2;x.json             | --locality: found "2": expected a Medicare locality of two digits
          estimate;--place;office;x.json           | --place: found "office": expected a place of service of two digits
          estimate;--participation;no;x.json       | --participation: "no" is no choice: expected participating or non-participating
          estimate;--factor;both;x.json            | --factor: "both" is no choice: expected non-qualifying or qualifying
          estimate;--patient-share;20;x.json       | patient share 20: expected 0 to 1
          estimate;--patient-share;a;x.json        | --patient-share: "a": expected a number such as 0.20
          estimate;--percent;0;x.json              | --percent: percentage 0: expected more than 0
          estimate;--schedule;none.csv;x.json      | --schedule: no such file: none.csv
          estimate;--schedule;pom.xml;x.json       | --schedule: pom.xml, line 1: found
          estimate;--tables;none.csv               | --tables: no such file: none.csv
          estimate;--tables;docs                   | --tables: docs is a folder: expected its files
          forecast;--contract;cpt=0;x.json         | --contract cpt: percentage 0: expected more than 0
          estimate;--contract;cpt=-5;x.json        | --contract cpt: "-5": expected a number such as 0.20
          forecast;--contract;cpt=much;x.json      | --contract cpt: no such file: much, or expected a percentage such as 125
          forecast;--format;csv;x.json             | --format: csv is not available for this command
          forecast;--input;csv;x.json              | --input: "csv" is no format: expected json or jsonl
          rules;201                                | "201" is no rule id: expected
          rules;--format;csv                       | --format: csv is not available for this command
          explain                                  | nothing given: expected at least one LINE, or -
          explain;--frmat;text                     | "--frmat" is no option: expected one of --format, --history, --payer, --date, --state, --contractor, --policy, --billing, --progress, --help, --version
          explain;--format;csv;64493               | --format: csv is not available for this command: expected text, json or jsonl
          explain;--payer;medicare;64493           | --payer: "medicare" stands alone: expected a state such as "WA" or a contractor
          explain;--payer;cpt;64493                | --payer without a day: expected --date, since conventions change by day
          explain;--payer;aetna;--date;2026-03-02;64493 | --payer: "aetna" is known by evidence of grade D alone and is not built in: expected --policy docs/policies/aetna.json
          code;--payer;humana-medicare-advantage;--date;2026-03-02;--levels;L4-5 | --payer: "humana-medicare-advantage" stands alone: expected a state such as "WA" or a contractor
          code;--policy;nowhere.json               | --policy: no such file: nowhere.json
          code;--policy;docs                       | --policy: no such file: docs
          policy;nowhere.json                      | no such file: nowhere.json
          policy;bluecross                         | "bluecross" is no payer: expected one of cpt, medicare
          policy;medicare                          | "medicare" stands alone: expected a state such as "WA" or a contractor
          policy;--format;json                     | --format: expected text, or json with one POLICY
          policy;carelon;--format;jsonl            | --format: expected text, or json with one POLICY
          policy;carelon;humana;--format;json      | --format: expected text, or json with one POLICY
          explain;--state;OH;64493                 | --state without --payer: it belongs to a payer's conventions
          explain;--contractor;cgs;64493           | --contractor without --payer: it belongs to a payer's conventions
          explain;--billing;asc-facility;64493     | --billing without --payer: it belongs to a payer's conventions
          explain;--date;tomorrow;64493            | --date: "tomorrow" is no day: expected the form YYYY-MM-DD
          explain;--history;--date;2026-03-02;64493 | --date with --history: expected a day before each paid line
          code;--date;2026-03-02;--levels;L4-5;--payer;medicare  | --payer: "medicare" stands alone: expected a state such as "WA" or a contractor
          """)
  void wrongUsage_isSaid_withExitCode64(String args, String sentence) {
    Cli run = Cli.run(Splitter.on(';').splitToList(args).toArray(String[]::new));

    assertThat(run.exitCode()).isEqualTo(64);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("facet-rules: " + sentence)
        .endsWith(hint(args))
        .hasLineCount(2);
    assertThat(run.err()).doesNotContain("Exception");
  }

  @Test
  void noCommand_isWrongUsage() {
    assertThat(Cli.run().err())
        .isEqualTo(
            "facet-rules: no command: expected one of code, check, explain, plan, estimate, forecast, sheet, rules, policy, help\n"
                + NO_COMMAND);
    assertThat(Cli.run().exitCode()).isEqualTo(64);
  }

  @ParameterizedTest
  @CsvSource({"code,--help", "code,-h", "help,code"})
  void helpOfCode_showsExamples(String first, String second) {
    Cli run = Cli.run(first, second);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Usage: facet-rules code [OPTION]... [FILE|-]\n")
        .contains("Examples:\n", "facet-rules code --levels ")
        .doesNotContain("${", "\r", "\u001b");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void helpOfTheProgram_namesTheCommands() {
    Cli run = Cli.run("--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(
            "  code      Gives the claim lines of encounters", "  explain   Tells which levels")
        .doesNotContain("${");
  }

  @Test
  void version_isThatOfTheBuild() throws IOException {
    Cli run = Cli.run("--version");
    String pom = Files.readString(Path.of("pom.xml"));
    String project = pom.substring(pom.indexOf("<artifactId>facet-rules</artifactId>"));

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("facet-rules " + Version.NUMBER + "\n")
        .contains("table facet-codes as of 20");
    assertThat(project.substring(project.indexOf("<version>")))
        .startsWith("<version>" + Version.NUMBER + "</version>");
  }

  @Test
  void fileThatIsNotThere_cannotBeRead(@TempDir Path folder) {
    String missing = folder.resolve("missing.json").toString();

    Cli noFile = Cli.run("code", missing);
    Cli aFolder = Cli.run("code", folder.toString());

    assertThat(noFile.exitCode()).isEqualTo(2);
    assertThat(noFile.err()).isEqualTo("facet-rules: no such file: " + missing + "\n");
    assertThat(aFolder.exitCode()).isEqualTo(2);
    assertThat(aFolder.err())
        .isEqualTo("facet-rules: " + folder + " is a folder: expected a file\n");
  }

  @Test
  void endingOfAFile_saysItsFormat(@TempDir Path folder) throws IOException {
    String twoCut = "{\"id\":\"a\"\n{\"id\":\"b\"\n";
    Path lines = Files.writeString(folder.resolve("a.jsonl"), twoCut, UTF_8);
    Path other = Files.writeString(folder.resolve("a.json"), twoCut, UTF_8);

    assertThat(Cli.run("code", lines.toString()).err()).startsWith("2 encounters: ");
    assertThat(Cli.run("code", other.toString()).err()).isEmpty();
    assertThat(Cli.run("code", "--input", "jsonl", other.toString()).err())
        .startsWith("2 encounters: ");
    assertThat(Cli.run("code", "--input", "json", lines.toString()).err()).isEmpty();
  }

  @Test
  void atSigns_areNoFilesOfArguments() {
    assertThat(Cli.run("code", "@pom.xml").err())
        .isEqualTo("facet-rules: no such file: @pom.xml\n");
  }
}
