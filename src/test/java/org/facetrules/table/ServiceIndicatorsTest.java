package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.source.Citation;
import org.junit.jupiter.api.Test;

class ServiceIndicatorsTest {
  private static final ServiceIndicators TABLE = ServiceIndicators.standard();

  @Test
  void rows_areThoseOfTheFacts() throws IOException {
    List<FactRows.Fact> facts = FactRows.of("mpfs-indicators.csv");
    assertThat(TABLE.all()).hasSize(22);
    for (ServiceIndicator found : TABLE.all()) {
      List<FactRows.Fact> own = own(found.code(), facts);
      assertThat(own).as(found.code().value()).isNotEmpty();
      for (FactRows.Fact fact : own) {
        assertThat(values(found)).as(found.code().value()).isEqualTo(values(fact));
      }
      assertThat(found.citations()).extracting(Citation::key).isEqualTo(keys(own));
      assertThat(own.stream().map(fact -> fact.get("seen_first_release")))
          .contains(found.firstRelease());
      assertThat(own.stream().map(fact -> fact.get("seen_last_release")))
          .contains(found.lastRelease());
    }
  }

  /** The one row of a code that goes on in the file of July 2026 names that file as the last. */
  @Test
  void releases_areTheFirstAndTheLastSeen() {
    ServiceIndicator facet = TABLE.find(ProcedureCode.of("64490")).orElseThrow();
    assertThat(facet.firstRelease()).isEqualTo("RVU20A_JAN");
    assertThat(facet.lastRelease()).isEqualTo("PPRRVU2026_JUL_NONQPP");
    ServiceIndicator unlisted = TABLE.find(ProcedureCode.of("64999")).orElseThrow();
    assertThat(unlisted.lastRelease()).isEqualTo("PPRRVU2025_OCT");
  }

  @Test
  void find_isEmptyForAnotherCode() {
    assertThat(TABLE.find(ProcedureCode.of("77003"))).isEmpty();
    assertThat(TABLE.edition().table()).isEqualTo("service-indicators");
  }

  private static List<FactRows.Fact> own(ProcedureCode code, List<FactRows.Fact> facts) {
    return facts.stream()
        .filter(fact -> fact.get("code").equals(code.value()) && fact.get("mod").isEmpty())
        .sorted((one, other) -> one.get("source_keys").compareTo(other.get("source_keys")))
        .toList();
  }

  private static List<String> keys(List<FactRows.Fact> facts) {
    List<String> keys = new ArrayList<>();
    facts.forEach(fact -> Stream.of(fact.get("source_keys").split("\\+", -1)).forEach(keys::add));
    return keys;
  }

  private static List<String> values(ServiceIndicator found) {
    return List.of(
        found.status(),
        found.parts(),
        found.globalDays(),
        found.multipleProcedures(),
        found.bilateral(),
        found.assistant(),
        found.coSurgeon(),
        found.team());
  }

  private static List<String> values(FactRows.Fact fact) {
    return List.of(
        fact.get("status"),
        fact.get("pctc_ind"),
        fact.get("global_days"),
        fact.get("mult_proc"),
        fact.get("bilat_surg"),
        fact.get("asst_surg"),
        fact.get("co_surg"),
        fact.get("team_surg"));
  }
}
