package org.facetrules.json;

import java.util.regex.Pattern;

/** What a schema cannot say and the reader alone refuses: the list of docs/schema/README.md. */
enum BeyondSchema {
  LEVEL_TEXT(
      "a text of `sites` or `fusions` names levels (`L6-7`, `lower back`);",
      "/(procedures|history)/\\d+/sites/\\d+|/record/fusions/\\d+/levels",
      ".*",
      "\"procedures\": [{\"sites\": [\"L6-7\"]}]"),
  NERVE_TEXT(
      "a text of `nerves` names nerves (`L9 MBB`);",
      "/(procedures|history)/\\d+/nerves/\\d+",
      ".*",
      "\"procedures\": [{\"nerves\": [\"L9 MBB\"]}]"),
  CALENDAR_DAY(
      "a day is in the calendar (`2026-02-30`), unless `format` is asserted;",
      ".*/(dateOfService|requestedOn|firstDay|lastDay)",
      "\"\\d{4}-\\d{2}-\\d{2}\" is no day: .*",
      "\"claim\": [], \"authorizations\": [{\"lastDay\": \"2026-02-30\"}]"),
  CONTRACTOR_OF_STATE(
      "the contractor serves the state (`ngs` in Ohio);",
      "/contractor",
      "contractor [a-z-]+ does not serve [A-Z]{2}: .*",
      "\"claim\": [], \"payer\": \"medicare\", \"state\": \"OH\", \"contractor\": \"ngs\""),
  HISTORY_AFTER_THE_DAY(
      "an earlier session is not after the date of service;",
      "/history",
      "session \\d+ of the history is of .*, after the date of service .*",
      "\"claim\": [], \"history\": [{\"dateOfService\": \"2026-03-03\"}]"),
  SESSION_TWICE(
      "two earlier sessions are of one day, kind and region;",
      "/history",
      "sessions \\d+ and \\d+ of the history are both a .*",
      "\"claim\": [], \"history\": ["
          + "{\"dateOfService\": \"2026-01-05\", \"purpose\": \"diagnostic\", \"sites\": [\"L4-5 left\"]},"
          + "{\"dateOfService\": \"2026-01-05\", \"purpose\": \"diagnostic\", \"sites\": [\"L5-S1 left\"]}]"),
  DOCUMENTED_AND_ABSENT(
      "an element of the record is both documented and absent;",
      "/record",
      "the record element \".*\" is both documented and absent",
      "\"claim\": [], \"record\": {\"documented\": [\"consent\"], \"absent\": [\"consent\"]}"),
  AUTHORIZATION_BACKWARDS(
      "an authorization ends before its first day;",
      "/authorizations/\\d+",
      "the authorization ends on .*, before its first day .*",
      "\"claim\": [], \"authorizations\": ["
          + "{\"firstDay\": \"2026-02-02\", \"lastDay\": \"2026-02-01\"}]"),
  LINE_ID_TWICE(
      "two claim lines have one id;",
      "/claim/\\d+/id",
      "found \".*\", which /claim/\\d+ has too: .*",
      "\"claim\": [{\"id\": \"1\", \"code\": \"64493\"}, {\"id\": \"1\", \"code\": \"64494\"}]"),
  FIELD_TWICE(
      "a field stands twice in one object;",
      ".*",
      "\".*\" stands twice in one object: expected it once",
      "\"claim\": [], \"claim\": []"),
  SIZE(
      "the text keeps to the limits of the reader (a number of 51 digits).",
      ".*",
      "beyond the limits at .*|the encounter .* has over 1,000,000 characters.*"
          + "|found the number .*: expected an exponent up to 9 digits",
      "\"claim\": [{\"code\": \"64493\", \"units\": 1." + "0".repeat(Limits.DIGITS) + "}]");

  private final String words;
  private final Pattern path;
  private final Pattern problem;
  private final String example;

  BeyondSchema(String words, String path, String problem, String example) {
    this.words = words;
    this.path = Pattern.compile(path);
    this.problem = Pattern.compile(problem, Pattern.DOTALL);
    this.example = "{\"dateOfService\": \"2026-03-02\", " + example + "}";
  }

  /** What the reader alone can tell, in the words of the page. */
  String words() {
    return words;
  }

  /** An encounter that is refused for this alone. */
  String example() {
    return example;
  }

  boolean explains(JsonInputException refused) {
    return path.matcher(refused.path()).matches() && problem.matcher(refused.problem()).matches();
  }
}
