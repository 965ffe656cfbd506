package org.facetrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a history, a record or a policy file is one sentence at the command line. */
class CoverageBadInputTest {
  private static final String GOOD =
      """
      {"dateOfService": "2026-08-03", "payer": "medicare", "state": "OH",
       "procedures": [{"technique": "medial-branch-block", "purpose": "diagnostic",
                       "guidance": "fluoroscopy", "sites": ["L4-5 left"]}],
       "record": {"conservativeCareDuration": "P6W"},
       "history": [{"dateOfService": "2026-06-01", "technique": "medial-branch-block",
                    "purpose": "diagnostic", "sites": ["L4-5 left"], "reliefPercent": 85,
                    "reliefDuration": "PT8H", "functionImprovedPercent": 60}]}
      """
          .replaceAll("\n *", " ");

  private static final String POLICY =
      """
      {"id": "acme", "title": "ACME", "coverage": [
        {"term": "levels.max_per_session_per_region", "value": 2, "lastDay": "2025-12-31",
         "source": "acme", "section": "contract 2025", "grade": "A"},
        {"term": "levels.max_per_session_per_region", "value": 3, "firstDay": "2026-01-01",
         "source": "acme", "section": "contract 2026", "grade": "A"}]}
      """;

  @Test
  void theGoodInput_isAnswered() {
    assertThat(Cli.runOn(GOOD, "check").exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          2026-06-01            | 2026-08-04              | /history | session 1 of the history is of 2026-08-04, after the date of service 2026-08-03: expected that day or one before
          "history": [          | "history": [{"dateOfService": "2026-06-01", "technique": "intra-articular", "purpose": "diagnostic", "sites": ["L3-4 left"]}, | /history | sessions 1 and 2 of the history are both a diagnostic lumbar session of 2026-06-01: expected one, with the sites of both
          "reliefPercent": 85   | "reliefPercent": 101    | /history/0/reliefPercent | found the number 101: expected a whole number from 0 to 100
          "reliefPercent": 85   | "reliefPercent": -1     | /history/0/reliefPercent | found the number -1: expected a whole number from 0 to 100
          "reliefPercent": 85   | "reliefPercent": "80-90" | /history/0/reliefPercent | found "80-90": expected a whole number from 0 to 100
          "functionImprovedPercent": 60 | "functionImprovedPercent": 101 | /history/0/functionImprovedPercent | found the number 101: expected a whole number from 0 to 100
          PT8H                  | 8 hours                 | /history/0/reliefDuration | found "8 hours": expected an ISO duration such as "P6M" or "PT8H"
          P6W                   | 6 weeks                 | /record/conservativeCareDuration | found "6 weeks": expected an ISO duration such as "P6M" or "PT8H"
          P6W                   | -P6W                    | /record/conservativeCareDuration | found "-P6W": expected an ISO duration such as "P6M" or "PT8H"
          "state": "OH"         | "state": "XX"           | /state | "XX" is no state with a Medicare contractor: expected one of AK, AL,
          "state": "OH"         | "state": "oh"           | /state | "oh" is no state with a Medicare contractor: expected "OH"
          "state": "OH"         | "contractor": "aetna"   | /contractor | "aetna" is no Medicare contractor: expected one of noridian, wps, cgs,
          "state": "OH"         | "state": "OH", "contractor": "noridian" | /contractor | contractor noridian does not serve OH: expected cgs
          "state": "OH",        | ''                      | /payer | "medicare" stands alone: expected a state such as "WA" or a contractor
          """)
  void whatIsWrong_isOneSentence(String right, String wrong, String path, String sentence) {
    assertThat(GOOD).contains(right);
    Cli run = Cli.runOn(GOOD.replace(right, wrong), "check");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out())
        .startsWith("error in encounter 1 at " + path + ": " + sentence)
        .hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          "2026-01-01" | "2026-01-03" | /coverage/1: policy acme, levels.max_per_session_per_region: no value from 2026-01-01 to 2026-01-02: expected the one before to end on that day
          "2026-01-01" | "2025-12-31" | /coverage/1: policy acme, levels.max_per_session_per_region: two values for one day: until 2025-12-31 and from 2025-12-31, expected each day in one of them
          "coverage":  | "coverages": | /coverages: "coverages" is no field of a policy: did you mean "coverage"?
          levels.max_per_session_per_region | levels.max_per_session_and_region | /coverage/0/term: "levels.max_per_session_and_region" is no term of coverage: did you mean "levels.max_per_session_per_region"?
          "value": 2   | "value": "two" | /coverage/0/value: "two" is no value of levels.max_per_session_per_region: expected a whole number from 0 to 99
          "grade": "A" | "grade": "E" | /coverage/0/grade: "E" is no grade of evidence: expected one of A, B, C, D
          """)
  void aWrongPolicyFile_isRefused_beforeAnyAnswer(
      String right, String wrong, String sentence, @TempDir Path folder) throws IOException {
    assertThat(POLICY).contains(right);
    Path file = folder.resolve("acme.json");
    Files.writeString(file, POLICY.replace(right, wrong), UTF_8);
    Cli run = Cli.runOn(GOOD, "check", "--policy", file.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(" at " + sentence);
  }
}
