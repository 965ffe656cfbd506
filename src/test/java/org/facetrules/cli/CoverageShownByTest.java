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

  /** The name of an input ends where its date of service begins. */
  private static final Splitter HEAD = Splitter.onPattern(": \\d{4}-").limit(2);

  /** The report of each input of a file, by its name. */
  private static Map<String, String> reports(String file) {
    Map<String, String> reports = new TreeMap<>();
    String name = "";
    List<String> lines = new ArrayList<>();
    for (String line : Splitter.on('\n').split(Cli.run("check", FOLDER + file).out())) {
      if (!line.isEmpty() && line.charAt(0) != ' ') {
        lines = new ArrayList<>();
        name = HEAD.splitToList(line).get(0);
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
          sessions.jsonl    | FR-504: fifth diagnostic session in 12 months | ERROR FR-504 | session 5 | 2025-08-04, 2025-12-01 | limit is 4 | G-PREC | (grade A) | a further session is within the limit from 2026-08-04
          sessions.jsonl    | FR-504: the junction pair counts in lumbar | ERROR FR-504 | session 5 of the lumbar | 2026-01-05 | limit is 4 | G-PREC | (grade A) | a further session is within the limit from
          sessions.jsonl    | FR-504: T12-L1 alone counts in cervical/thoracic | ERROR FR-504 | session 5 of the cervical/thoracic | 2026-01-05 | limit is 4 | G-PREC | (grade A) | a further session is within the limit from
          sessions.jsonl    | FR-507: second diagnostic on day 13 | ERROR FR-507 | 13 days | first of 2026-07-21 | at least 2 weeks | G-PREC | (grade A) | allowed from 2026-08-04
          sessions.jsonl    | FR-511: destruction after one block | ERROR FR-511 | 1 of 2 positive | 2026-05-01 medial branch block | 80 percent | G-PREC | (grade A) | not covered before
          sessions.jsonl    | FR-511: destruction after blocks at 80 and 79 percent | ERROR FR-511 | 1 of 2 positive | 80 percent | 2 positive diagnostics with 80 percent | G-PREC | (grade A) | not covered before
          sessions.jsonl    | FR-511: destruction after two intra-articular blocks | ERROR FR-511 | 0 of 2 positive | L4-L5 left | 80 percent | G-PREC | (grade A) | not covered before
          sessions.jsonl    | FR-512: repeat destruction after 5 months of relief | ERROR FR-512 | 50 percent for 5 months | 2025-09-01 | 50 percent for 6 months | G-PREC | (grade A) | not covered as a repeat
          sessions.jsonl    | FR-506: right, left nine days later, and another: two sessions are used | ERROR FR-506 | session 3 | days: 2026-07-20, 2026-07-29, 2026-08-03 | limit is 2 | G-PREC | (grade A) | a further session is within the limit from
          sessions.jsonl    | FR-523: therapeutic injection, UHC commercial | WARNING FR-523 | therapeutic injection | not covered | policy: uhc-commercial | G-MBS | (grade C) | check the purpose
          sessions.jsonl    | FR-804: office, Alabama Medicaid, without authorization | ERROR FR-804 | 64493 without | found: none | in every setting | P-ALMED | (grade A) | request it
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

  /** A reason that lacks, and how a service stands to a destruction, are asked of the provider. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FR-509: therapeutic without a reason why not destruction | ERROR FR-509 | no reason why not destruction | Why is the patient no candidate | G-PREC | (grade A)
          FR-318: left nine days after right | WARNING FR-318 | the destruction of 2026-07-25 | 58: staged, as the other side | MCWG | (grade B)
          """)
  void finding_asksTheProvider(
      String input, String rule, String found, String question, String source, String grade) {
    String id = Splitter.on(' ').splitToList(rule).get(1);
    assertThat(block(reports("sessions.jsonl").getOrDefault(input, ""), id).orElse("no finding"))
        .contains(rule, found, "ask the provider: ", question, "source: " + source, grade);
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
