package org.facetrules.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.CoveragePolicy;
import org.facetrules.policy.CoverageTerm;
import org.facetrules.policy.PayerProfile;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.source.Sources;
import org.facetrules.table.KnownPayer;
import org.facetrules.table.KnownPayers;
import org.facetrules.table.PayerStanding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The policy files of payers that are known by evidence of grade D alone. */
class SamplePoliciesTest {
  private static final Path FOLDER = Path.of("docs/policies");

  static List<String> ids() {
    return KnownPayers.standard().all(PayerStanding.SAMPLE_FILE).stream()
        .map(KnownPayer::id)
        .toList();
  }

  static PayerProfile sample(String id) throws IOException {
    return PolicyJson.read(Files.readString(FOLDER.resolve(id + ".json")));
  }

  @Test
  void folder_holdsTheSamplesOnly() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(ids().stream().map(id -> id + ".json").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everySample_keepsToTheSchema_andSaysThatItIsOne(String id) throws IOException {
    PayerProfile payer = sample(id);

    assertThat(Schemas.faults("policy", Files.readString(FOLDER.resolve(id + ".json")))).isEmpty();
    assertThat(payer.id()).isEqualTo(id);
    assertThat(payer.coverage().orElseThrow().remarks().get(0))
        .startsWith("sample: known by evidence of grade D");
    assertThat(payer.bilateral(BillingSetting.PROFESSIONAL, java.time.LocalDate.MIN).injections())
        .satisfies(citation -> assertThat(citation.key()).isEqualTo("P-AAPC-50"));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyValue_isOfGradeD_withAKnownSource(String id) throws IOException {
    CoveragePolicy policy = sample(id).coverage().orElseThrow();

    assertThat(policy.terms()).hasSizeGreaterThanOrEqualTo(4);
    for (CoverageTerm<?> term : policy.terms()) {
      policy
          .timeline(term)
          .entries()
          .forEach(
              entry -> {
                Citation citation = entry.value().citation();
                assertThat(citation.grade()).as(term.id()).isEqualTo(EvidenceGrade.D);
                assertThat(Sources.find(citation.key())).as(citation.key()).isPresent();
              });
    }
  }
}
