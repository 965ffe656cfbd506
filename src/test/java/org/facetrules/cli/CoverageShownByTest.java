package org.facetrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a billing desk asks of coverage, and what the command line prints for it. */
class CoverageShownByTest {
  private static final String FOLDER = "docs/examples/coverage/";

  /** The report of each input of a file, by its name. */
  private static Map<String, String> reports(String file) {
    Map<String, String> reports = new TreeMap<>();
    String name = "";
    List<String> lines = new ArrayList<>();
    for (String line : Splitter.on('\n').split(Cli.run("check", FOLDER + file).out())) {
      if (!line.isEmpty() && line.charAt(0) != ' ') {
        lines = new ArrayList<>();
        name = Splitter.on(": ").splitToList(line).get(0);
      }
      lines.add(line);
      reports.put(name, String.join("\n", lines));
    }
    return reports;
  }

  /** The block of a rule in a report: its sentence, its facts, what to do, its source. */
  private static Optional<String> block(String report, String rule) {
    return Splitter.on("\n\n")
        .splitToStream(report)
        .filter(block -> block.strip().matches("(?s)[A-Z]+ " + rule + ",.*"))
        .findFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          third-level.json  | third level in 2022 | WARNING FR-502 | 3 levels | on appeal | limit: 2 | G-RUB | (grade C) | appeal
          third-level.json  | third level in 2025 | ERROR FR-502 | 3 levels | not covered | limit: 2 | G-PREC | (grade B) | plan no third level
          three-joints.json | three joints destroyed | ERROR FR-501 | 3 levels | L5-S1 left | limit is 2 | G-PREC | (grade A) | plan no more levels
          ultrasound.json   | ultrasound | ERROR FR-517 | ultrasound | fluoroscopy or CT | policy: L38773 | G-PREC | (grade A) | covered imaging
          washington.json   | Washington on the last day of L38803 | WARNING FR-503 | 2 regions | limit is 1 | policy: L38803 | G-RUB | (grade C) | another day
          washington.json   | Washington on the first day of L38801 | WARNING FR-503 | 2 regions | limit is 1 | policy: L38801 | G-RUB | (grade C) | another day
          hospital.json     | the first day of the program | ERROR FR-801 | 64493 without | 2023-07-01 | found: none | P-NOR-PA | (grade A) | request it
          hospital.json     | 64495 on the list | ERROR FR-801 | 64493, 64494, 64495 without | 2024-08-15 | found: none | P-NOR-PA | (grade A) | request it
          hospital.json     | 64495 off the list | ERROR FR-801 | 64493, 64494 without | 2024-08-16 | found: none | P-CGS-2024 | (grade A) | request it
          hospital.json     | 64495 off the list | ADVICE FR-802 | 64495 is no longer | 2024-08-16 | no request for it | P-CGS-2024 | (grade A) | send no request
          """)
  void finding_namesRuleNumbersLimitSourceGradeAndWhatToDo(
      String file,
      String input,
      String rule,
      String counted,
      String said,
      String limit,
      String source,
      String grade,
      String todo) {
    String id = Splitter.on(' ').splitToList(rule).get(1);
    assertThat(block(reports(file).getOrDefault(input, ""), id).orElse("no such finding"))
        .contains(rule, counted, said, limit, "source: " + source, grade, "do: ", todo);
  }

  @ParameterizedTest
  @CsvSource({
    "hospital.json, the day before the program, FR-801",
    "hospital.json, 64495 on the list, FR-802",
    "hospital.json, the first day of the program, FR-805",
    "third-level.json, third level in 2025, FR-501"
  })
  void otherRule_isSilent(String file, String input, String rule) {
    String report = reports(file).getOrDefault(input, "");
    assertThat(report).contains("Verdict:");
    assertThat(block(report, rule)).isEmpty();
  }

  @Test
  void whatIsNotJudged_isALineForEachInput() {
    assertThat(reports("ultrasound.json").get("ultrasound"))
        .contains("Not judged: ", " rules want record")
        .doesNotContain("record: ");
  }
}
