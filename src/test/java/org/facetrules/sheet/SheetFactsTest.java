package org.facetrules.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.facetrules.table.FactRows;
import org.junit.jupiter.api.Test;

/** The numbers on the sheets, read out of their text, are those of the fact files. */
class SheetFactsTest {
  private static final Pattern LIMIT = Pattern.compile("(\\d+) a day, ([^(]+)\\((.+)\\): (.+)");
  private static final Pattern INDICATORS =
      Pattern.compile(
          "status (\\w); assistant (\\d)[^;]*; co-surgeons (\\d); team (\\d); parts \\(PC/TC\\) (\\d)");
  private static final Pattern REDUCTIONS =
      Pattern.compile("multiple procedures (\\d)[^;]*; both sides (\\d).*");
  private static final Pattern GLOBAL = Pattern.compile("(\\w{3})\\b.* \\((\\w+) to (\\w+)\\)");

  @Test
  void limits_areThoseOfTheFacts() throws IOException {
    List<FactRows.Fact> facts = new ArrayList<>(FactRows.of("mue.csv"));
    facts.addAll(FactRows.of("mue-2026q4-practitioner.csv"));
    for (CodeSheet sheet : CodeSheets.all()) {
      Set<String> expected = new TreeSet<>();
      for (FactRows.Fact fact : facts) {
        if (fact.get("code").equals(sheet.code().value())) {
          expected.add(
              fact.get("mue_value")
                  + fact.get("mai")
                  + fact.get("rationale")
                  + fact.get("setting").replace('_', ' ')
                  + fact.get("quarter"));
        }
      }
      assertThat(limits(sheet)).as(sheet.code().value()).isEqualTo(expected).isNotEmpty();
    }
  }

  @Test
  void indicators_areThoseOfTheFacts() throws IOException {
    List<FactRows.Fact> facts = FactRows.of("mpfs-indicators.csv");
    for (CodeSheet sheet : CodeSheets.all()) {
      for (FactRows.Fact fact : facts) {
        if (fact.get("code").equals(sheet.code().value()) && fact.get("mod").isEmpty()) {
          assertThat(groups(sheet, SheetTopic.INDICATORS, INDICATORS))
              .containsExactly(
                  fact.get("status"),
                  fact.get("asst_surg"),
                  fact.get("co_surg"),
                  fact.get("team_surg"),
                  fact.get("pctc_ind"));
          assertThat(groups(sheet, SheetTopic.INDICATORS, REDUCTIONS))
              .containsExactly(fact.get("mult_proc"), fact.get("bilat_surg"));
          assertThat(groups(sheet, SheetTopic.GLOBAL_PERIOD, GLOBAL))
              .startsWith(fact.get("global_days"));
        }
      }
    }
  }

  private static Set<String> limits(CodeSheet sheet) {
    Set<String> limits = new TreeSet<>();
    for (String statement : statements(sheet, SheetTopic.UNITS)) {
      Matcher limit = LIMIT.matcher(statement);
      assertThat(limit.matches()).as(statement).isTrue();
      String indicator =
          switch (limit.group(2).strip()) {
            case "all lines of the day summed, not appealable" -> "2";
            case "all lines of the day summed, appealable" -> "3";
            default -> "?";
          };
      for (String table : limit.group(4).split(", ", -1)) {
        int lastWord = table.indexOf(" 20");
        limits.add(
            limit.group(1)
                + indicator
                + limit.group(3)
                + table.substring(0, lastWord)
                + table.substring(lastWord + 1));
      }
    }
    return limits;
  }

  private static List<String> groups(CodeSheet sheet, SheetTopic topic, Pattern pattern) {
    List<String> groups = new ArrayList<>();
    for (String statement : statements(sheet, topic)) {
      Matcher matcher = pattern.matcher(statement);
      if (matcher.matches()) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
          groups.add(matcher.group(i));
        }
      }
    }
    return groups;
  }

  private static List<String> statements(CodeSheet sheet, SheetTopic topic) {
    return sheet.rows().stream()
        .filter(row -> row.topic() == topic)
        .map(SheetRow::statement)
        .toList();
  }
}
