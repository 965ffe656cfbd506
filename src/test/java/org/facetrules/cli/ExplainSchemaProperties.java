package org.facetrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import net.jqwik.api.statistics.StatisticsReport;
import org.facetrules.generators.LineTextGenerators;
import org.facetrules.json.Schemas;

/** Whatever the command explain prints for programs keeps to its schema. */
class ExplainSchemaProperties {
  private enum Kind {
    LEVELS,
    NO_LEVELS,
    SESSIONS,
    ERROR
  }

  @Property(seed = "64490", edgeCases = EdgeCasesMode.NONE, tries = 300)
  @StatisticsReport(onFailureOnly = true)
  void claims_areAnsweredInTheSchema(
      @ForAll("claims") @Size(min = 1, max = 3) List<String> claims,
      @ForAll("terms") List<String> terms) {
    List<Kind> kinds = answers(claims, terms);

    StatisticsCollector met = Statistics.label("answers to claims");
    kinds.forEach(met::collect);
    met.coverage(
        coverage -> {
          coverage.check(Kind.LEVELS).count(times -> times > 20);
          coverage.check(Kind.NO_LEVELS).count(times -> times > 20);
          coverage.check(Kind.ERROR).count(times -> times > 5);
          coverage.check(Kind.SESSIONS).count(times -> times == 0);
        });
  }

  @Property(seed = "64490", edgeCases = EdgeCasesMode.NONE, tries = 300)
  @StatisticsReport(onFailureOnly = true)
  void histories_areAnsweredInTheSchema(
      @ForAll("histories") @Size(min = 1, max = 3) List<String> histories,
      @ForAll("payers") List<String> payer) {
    List<String> terms = new ArrayList<>(payer);
    terms.add("--history");
    List<Kind> kinds = answers(histories, terms);

    StatisticsCollector met = Statistics.label("answers to histories");
    kinds.forEach(met::collect);
    met.coverage(
        coverage -> {
          coverage.check(Kind.SESSIONS).count(times -> times > 100);
          coverage.check(Kind.ERROR).count(times -> times > 5);
        });
  }

  /** One claim alone is an object, and not a list of one. */
  @Property(seed = "64490", edgeCases = EdgeCasesMode.NONE, tries = 100)
  @StatisticsReport(onFailureOnly = true)
  void oneClaim_isOneAnswer(@ForAll("oneClaim") String claim, @ForAll("terms") List<String> terms) {
    Cli run = Cli.run(arguments(claim, terms, "json"));

    assertThat(Schemas.faults("explanation", run.out())).as(run.out()).isEmpty();
  }

  @Provide
  Arbitrary<List<String>> claims() {
    return Arbitraries.oneOf(
            LineTextGenerators.claims(),
            LineTextGenerators.claims(),
            LineTextGenerators.claims(),
            LineTextGenerators.slips())
        .list();
  }

  @Provide
  Arbitrary<String> oneClaim() {
    return LineTextGenerators.claims();
  }

  @Provide
  Arbitrary<List<String>> histories() {
    return Arbitraries.oneOf(
            LineTextGenerators.histories(),
            LineTextGenerators.histories(),
            LineTextGenerators.histories(),
            LineTextGenerators.slips())
        .list();
  }

  /** Under which conventions, and for which day. */
  @Provide
  Arbitrary<List<String>> terms() {
    return Arbitraries.of(
        List.of(),
        List.of("--date", "2026-03-02"),
        List.of("--payer", "cpt", "--date", "2019-03-02"),
        List.of("--payer", "medicare", "--state", "OH", "--date", "2026-03-02"),
        List.of(
            "--payer",
            "medicare",
            "--contractor",
            "ngs",
            "--billing",
            "asc-facility",
            "--date",
            "2026-03-02"));
  }

  @Provide
  Arbitrary<List<String>> payers() {
    return Arbitraries.of(
        List.of(), List.of("--payer", "cpt"), List.of("--payer", "medicare", "--state", "WA"));
  }

  private static List<Kind> answers(List<String> texts, List<String> terms) {
    Cli run = Cli.runOn(String.join("\n", texts), arguments("-", terms, "jsonl"));
    List<String> lines = Splitter.on('\n').omitEmptyStrings().splitToList(run.out());
    assertThat(lines).as(run.all()).hasSameSizeAs(texts);
    for (String line : lines) {
      assertThat(Schemas.faults("explanation", line)).as(line).isEmpty();
    }
    return lines.stream().map(ExplainSchemaProperties::kind).toList();
  }

  private static Kind kind(String answer) {
    if (answer.contains("\"error\":{")) {
      return Kind.ERROR;
    }
    if (answer.contains("\"sessions\":[")) {
      return Kind.SESSIONS;
    }
    return answer.contains("\"possible\":true") ? Kind.LEVELS : Kind.NO_LEVELS;
  }

  private static String[] arguments(String text, List<String> terms, String format) {
    List<String> arguments = new ArrayList<>(List.of("explain", text, "--format", format));
    arguments.addAll(terms);
    return arguments.toArray(String[]::new);
  }
}
