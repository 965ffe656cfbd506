package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledTableTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/facetrules/internal/tables");
  private static final String ROWS = "a | 2020-01-01 | -\nb c | 2021-01-01 | x\n";

  private static String table(String rows) {
    String digest = Hashing.sha256().hashString(rows, StandardCharsets.UTF_8).toString();
    return "# table: t\n# from: 2020-01-01\n# as-of: 2026-11-23\n# source: a test\n# digest: sha256:"
        + digest
        + "\nname | day | note\n"
        + rows;
  }

  @Test
  void parse_readsHeaderAndCells() {
    BundledTable table = BundledTable.parse("t", table(ROWS));
    assertThat(table.edition().asOf()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(0).isEmpty("note")).isTrue();
    assertThat(table.rows().get(1).day("day")).isEqualTo(LocalDate.of(2021, 1, 1));
    assertThat(table.rows().get(1).words("name")).containsExactly("b", "c");
  }

  /** Every file that is shipped; nothing else compares a digest with its rows. */
  static List<String> shipped() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString().replace(".txt", "")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shippedTable_hasTheDigestOfItsRows(String name) throws IOException {
    String text = Files.readString(FOLDER.resolve(name + ".txt"));
    assertThat(BundledTable.parse(name, text).edition().digest()).isEqualTo(digestOfRows(text));
    assertThat(BundledTable.load(name).edition())
        .isEqualTo(BundledTable.parse(name, text).edition());
  }

  @Test
  void changedRow_hasAnotherDigest() {
    String changed = table(ROWS).replace("2021-01-01", "2022-01-01");
    assertThat(BundledTable.parse("t", changed).edition().digest())
        .isEqualTo(digestOfRows(table(ROWS)))
        .isNotEqualTo(digestOfRows(changed));
  }

  private static String digestOfRows(String text) {
    String rows = text.lines().skip(6).map(line -> line + "\n").collect(Collectors.joining());
    return "sha256:" + Hashing.sha256().hashString(rows, StandardCharsets.UTF_8);
  }

  @Test
  void wrongCellCount_namesTheRow() {
    assertThatThrownBy(() -> BundledTable.parse("t", table("a | b\n")))
        .hasMessage("table t, row \"a | b\": found 2 cells, expected 3");
  }

  @Test
  void wrongHeader_namesTheLine() {
    assertThatThrownBy(() -> BundledTable.parse("t", table(ROWS).replace("# as-of", "# asof")))
        .hasMessageContaining("table t, line 3: found \"# asof: 2026-11-23\", expected \"# as-of:");
    assertThatThrownBy(() -> BundledTable.parse("other", table(ROWS)))
        .hasMessage("table other: found table \"t\", expected \"other\"");
    assertThatThrownBy(() -> BundledTable.parse("t", ""))
        .hasMessage("table t: expected a header and rows");
  }

  @Test
  void unknownColumn_namesTheColumns() {
    BundledTable table = BundledTable.parse("t", table(ROWS));
    assertThatThrownBy(() -> table.rows().get(0).text("nothing"))
        .hasMessage("no column \"nothing\", columns are [name, day, note]");
  }

  @Test
  void missingTable_isNamed() {
    assertThatThrownBy(() -> BundledTable.load("nothing"))
        .hasMessage("table nothing is missing from the library");
  }
}
