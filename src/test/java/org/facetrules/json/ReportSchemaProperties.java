package org.facetrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import net.jqwik.api.statistics.StatisticsReport;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.encounter.Encounter;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.generators.CodingGenerators;
import org.facetrules.policy.PayerProfile;
import org.facetrules.table.MedicareContractor;

/** Whatever is coded, and whatever is refused, is reported in the schema. */
class ReportSchemaProperties {
  private enum Kind {
    LINES_ALONE,
    QUERIES,
    ERROR
  }

  @Property(seed = "64490", edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void everyReport_isInTheSchema(@ForAll("inputs") EncounterInput input) {
    StatisticsCollector met = Statistics.label("reports");
    met.collect(report(input));
    met.coverage(
        coverage -> {
          coverage.check(Kind.LINES_ALONE).count(times -> times > 50);
          coverage.check(Kind.QUERIES).count(times -> times > 50);
          coverage.check(Kind.ERROR).count(times -> times > 5);
        });
  }

  @Provide
  Arbitrary<EncounterInput> inputs() {
    Arbitrary<PayerProfile> payers =
        Arbitraries.oneOf(
            Arbitraries.of("WA", "OH", "VA", "FL").map(PayerProfile::medicare),
            Arbitraries.of(MedicareContractor.class).map(PayerProfile::medicare),
            Arbitraries.just(PayerProfile.cpt()));
    Arbitrary<LocalDate> days =
        Arbitraries.of(
                "2009-06-01", "2012-06-01", "2020-06-01", "2024-06-03", "2025-06-01", "2026-03-02")
            .map(LocalDate::parse);
    return Combinators.combine(
            payers,
            days,
            Arbitraries.of(BillingSetting.class),
            CodingGenerators.procedures(),
            Arbitraries.of("a", "\"\\ \u0000\ud83d\ude00").optional(0.7))
        .as(
            (payer, day, billing, procedures, id) ->
                new EncounterInput(
                    encounter(day, billing, procedures, id),
                    payer,
                    Optional.empty(),
                    Optional.empty(),
                    MedicarePlace.unknown()));
  }

  private static Encounter encounter(
      LocalDate day, BillingSetting billing, List<FacetProcedure> procedures, Optional<String> id) {
    return Encounter.builder()
        .id(id)
        .dateOfService(day)
        .billing(billing)
        .addAllProcedures(procedures)
        .build();
  }

  private static Kind report(EncounterInput input) {
    try {
      CodedEncounter coded = input.code();
      assertInSchema(ReportJson.line(input, coded), ReportJson.indented(input, coded));
      return coded.queries().isEmpty() ? Kind.LINES_ALONE : Kind.QUERIES;
    } catch (JsonInputException refused) {
      InputError error = InputError.of(new StreamedInput.Read(1, input), refused);
      assertInSchema(ReportJson.line(error), ReportJson.indented(error));
      return Kind.ERROR;
    }
  }

  private static void assertInSchema(String line, String indented) {
    assertThat(Schemas.faults("code-report", line)).as(line).isEmpty();
    assertThat(Schemas.parse(indented)).isEqualTo(Schemas.parse(line));
  }
}
