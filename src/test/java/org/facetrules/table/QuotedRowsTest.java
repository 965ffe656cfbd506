package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuotedRowsTest {
  @Test
  void plainCells_standBetweenSeparators() {
    assertThat(cells("a,b,,\nc\n", ',')).containsExactly(List.of("a", "b", "", ""), List.of("c"));
    assertThat(cells("a\tb,c\n\t", '\t')).containsExactly(List.of("a", "b,c"), List.of("", ""));
  }

  @Test
  void quotedCells_keepWhatIsInside() {
    assertThat(cells("\"a,\nb\",\"say \"\"x\"\"\"\r\n\"\",5\" wide\r\n", ','))
        .containsExactly(List.of("a,\nb", "say \"x\""), List.of("", "5\" wide"));
  }

  @Test
  void rows_knowTheirLineAndTheirEnd() {
    QuotedRows rows = rows("\"a\n\nb\"\nc\r\n\nd", ',');
    List<String> found = new ArrayList<>();
    for (Optional<QuotedRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      found.add(row.get().line() + " " + row.get().tidy(0) + " " + row.get().ended());
    }
    assertThat(found).containsExactly("1 a b true", "4 c true", "5  true", "6 d false");
  }

  @Test
  void anEmptyText_hasNoRows() {
    assertThat(rows("", ',').next()).isEmpty();
  }

  private static List<List<String>> cells(String text, char separator) {
    QuotedRows rows = rows(text, separator);
    List<List<String>> found = new ArrayList<>();
    for (Optional<QuotedRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      found.add(row.get().cells());
    }
    return found;
  }

  private static QuotedRows rows(String text, char separator) {
    return new QuotedRows(new FileBytes("file", InputStream.nullInputStream()), text, separator);
  }
}
