package org.facetrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import net.jqwik.api.statistics.StatisticsReport;
import org.facetrules.generators.WireGenerators;
import org.facetrules.generators.WireMutations;

/** The schema of an encounter and its reader judge alike, but for {@link BeyondSchema}. */
class SchemaProperties {
  @Property(seed = "64490", edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void encounters_areJudgedAlike(@ForAll("encounters") ObjectNode encounter) {
    count(Judgement.of(encounter.toString()), 30, 5);
  }

  @Property(seed = "64490", edgeCases = EdgeCasesMode.NONE, tries = 5000)
  @StatisticsReport(onFailureOnly = true)
  void mutatedEncounters_areJudgedAlike(@ForAll("mutated") ObjectNode encounter) {
    count(Judgement.of(encounter.toString()), 5, 40);
  }

  @Property(seed = "64490", edgeCases = EdgeCasesMode.NONE, tries = 300)
  @StatisticsReport(onFailureOnly = true)
  void inputAndEncounter_areOneSchema(@ForAll("mutated") ObjectNode encounter) {
    boolean valid = Schemas.faults("encounter", encounter.toString()).isEmpty();

    assertThat(Schemas.faults("input", encounter.toString()).isEmpty()).isEqualTo(valid);
    assertThat(Schemas.faults("input", "[" + encounter + "]").isEmpty()).isEqualTo(valid);
  }

  @Provide
  Arbitrary<ObjectNode> encounters() {
    return WireGenerators.encounters();
  }

  @Provide
  Arbitrary<ObjectNode> mutated() {
    return WireMutations.encounters();
  }

  /** Each judgement is met often enough for the law to say something. */
  private static void count(Judgement judgement, int accepted, int refused) {
    StatisticsCollector judgements = Statistics.label("judgements");
    judgements.collect(judgement);
    judgements.coverage(
        met -> {
          met.check(Judgement.BOTH_ACCEPT).percentage(share -> share > accepted);
          met.check(Judgement.BOTH_REFUSE).percentage(share -> share > refused);
          met.check(Judgement.READER_ALONE_REFUSES).count(times -> times > 0);
        });
  }
}
