package org.facetrules.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.facetrules.claim.ProcedureCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundledPairsTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/facetrules/internal/tables");
  private static final String HEAD =
      """
      # table: ncci-ptp-practitioner
      # from: 2024-07-01
      # as-of: 2024-07-01
      # source: NS
      # digest: sha256:%s
      facet codes | column | indicator | rationale | first day | last day | key | grade | basis | other codes
      """;

  /** The shipped table is what the converter writes from the facts. */
  @ParameterizedTest
  @EnumSource
  void resource_isAsWritten(NcciSetting setting) throws IOException {
    Path file = FOLDER.resolve(BundledPairs.name(setting) + ".txt");
    String text = new PairTableText(setting).write();
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(file, text, UTF_8);
    }
    assertThat(Files.readString(file, UTF_8))
        .as("rewrite with: mvn test -Dtest=BundledPairsTest -Ddocs.write=true")
        .isEqualTo(text);
  }

  /** Both tables together stay well below the room that the jar has for them. */
  @ParameterizedTest
  @EnumSource
  void resource_isSmall(NcciSetting setting) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
      zip.write(Files.readAllBytes(FOLDER.resolve(BundledPairs.name(setting) + ".txt")));
    }
    assertThat(packed.size()).isLessThan(50_000);
  }

  @Test
  void rowsOfOnePairWithACommonDay_areRefused() {
    String body =
        """
        64490 | 1 | 0 | one | ? | - | NS | A | - | 99213
        64490 | 1 | 1 | two | ? | - | NS | A | - | 99213
        """;
    String text = HEAD.formatted(Hashing.sha256().hashString(body, UTF_8)) + body;
    BundledTable table = BundledTable.parse("ncci-ptp-practitioner", text);
    assertThatThrownBy(() -> BundledPairs.table(NcciSetting.PRACTITIONER, table).size())
        .hasMessageContaining("two rows of one pair share a day");
  }

  /** They are read apart, as most claims have no other service. */
  @ParameterizedTest
  @EnumSource(NcciSetting.class)
  void pairsOfFacetCodes_areThoseOfTheWholeTable(NcciSetting setting) {
    PairEditTable table = PairEditTable.bundled(setting);
    List<PairEdit> whole = new ArrayList<>();
    table.forEachInForce(whole::add);
    List<PairEdit> apart = new ArrayList<>();
    for (ProcedureCode one : FacetScope.codes()) {
      for (ProcedureCode two : FacetScope.codes()) {
        table.inForce(one, two).ifPresent(apart::add);
      }
    }
    whole.removeIf(
        edit ->
            !FacetScope.codes().contains(edit.columnOne())
                || !FacetScope.codes().contains(edit.columnTwo()));
    assertThat(apart).containsExactlyElementsOf(whole).isNotEmpty();
  }
}
