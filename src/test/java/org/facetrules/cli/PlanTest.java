package org.facetrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.facetrules.json.Schemas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the front desk reads of authorization and coverage, as text and as JSON. */
class PlanTest {
  private static String input(String more) {
    return """
        {"dateOfService": "2026-08-03", "procedures": [{"technique": "radiofrequency-ablation",
         "guidance": "fluoroscopy", "sites": ["L4-5 left"]}], "billing": "hospital-outpatient",
         "history": [], %s}
        """
        .formatted(more);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "payer": "medicare", "state": "OH" | needed | authorization: needed for 64635 (hospital outpatient facility)
          "payer": "medicare", "state": "OH", "facilityExempt": true, "typeOfBill": "131", "authorizations": [] | not-needed | authorization: none needed, the hospital is exempt from the authorization program
          "payer": "medicare", "state": "OH", "facilityExempt": false, "typeOfBill": "851", "authorizations": [] | not-needed | authorization: none needed, only a hospital outpatient facility claim needs one, this is bill 851
          "payer": "carelon" | not-known | authorization: not known for this payer
          """)
  void authorization_isNeededOrNotOrNotKnown(String more, String answer, String line) {
    String json = Cli.runOn(input(more), "plan", "--format", "jsonl").out();
    assertThat(json).contains("\"authorization\":{\"answer\":\"" + answer + "\"");
    assertThat(Schemas.faults("plan-report", json)).isEmpty();
    assertThat(Cli.runOn(input(more), "plan").out().lines().map(String::strip)).contains(line);
  }

  @ParameterizedTest
  @CsvSource({"carelon, G-MBS", "uhc-commercial, RCM9"})
  void coverageThatIsNotKnown_andRemarks_areToldAsByCheck(String payer, String source) {
    String input = input("\"payer\": \"" + payer + "\"");
    String plan = Cli.runOn(input, "plan", "--format", "jsonl").out();
    String check = Cli.runOn(input, "check", "--format", "jsonl").out();
    String coverage = part(check, "\"coverageNotKnown\":[", "]");
    assertThat(coverage).contains("\"authorization\"");
    assertThat(part(plan, "\"coverageNotKnown\":[", "]")).isEqualTo(coverage);
    assertThat(part(plan, "\"notes\":[", "]")).contains("\"/payer\"", source);
    assertThat(Cli.runOn(input, "plan").out()).contains("  coverage not known of ", source);
  }

  private static String part(String json, String start, String end) {
    int from = json.indexOf(start);
    return from < 0 ? "none" : json.substring(from, json.indexOf(end, from));
  }
}
