package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facetrules.source.Citation;
import org.facetrules.source.Sources;
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

  /**
   * Nothing else compares what the tables cite with the documents: a start does not wait for it.
   */
  @ParameterizedTest
  @MethodSource("shipped")
  void shippedTable_citesKnownSources(String name) {
    for (BundledTable.Row row : BundledTable.load(name).rows()) {
      for (String key : keys(row)) {
        assertThat(Sources.find(key)).as(name + ", " + row.cells()).isPresent();
      }
    }
  }

  @Test
  void citedKeys_areThoseOfThreeColumns() {
    assertThat(shippedKeys()).hasSizeGreaterThan(30).contains("NS", "A57787", "BECK10");
  }

  private static Set<String> shippedKeys() {
    Set<String> keys = new TreeSet<>();
    try {
      shipped().forEach(name -> BundledTable.load(name).rows().forEach(r -> keys.addAll(keys(r))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keys;
  }

  private static List<String> keys(BundledTable.Row row) {
    if (has(row, "key")) {
      return List.of(row.text("key"));
    }
    if (has(row, "citation")) {
      return List.of(CitationCells.one(row.text("citation")).key());
    }
    return has(row, "citations")
        ? CitationCells.of(row).stream().map(Citation::key).toList()
        : List.of();
  }

  private static boolean has(BundledTable.Row row, String column) {
    return row.columns().contains(column) && !row.isEmpty(column);
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
