package org.facetrules.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of code sheets is what the sheets say. */
class CodeSheetsPageTest {
  private static final Path PAGE = Path.of("docs/code-sheets.md");

  @Test
  void page_isAsWritten() throws IOException {
    String page = new CodeSheetsPage().write();
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PAGE, page, UTF_8);
    }
    assertThat(page)
        .as("rewrite with: mvn test -Dtest=CodeSheetsPageTest -Ddocs.write=true")
        .isEqualTo(Files.readString(PAGE, UTF_8));
  }

  @Test
  void page_hasASectionForEverySheet_andASourceForEveryKey() {
    String page = new CodeSheetsPage().write();
    for (CodeSheet sheet : CodeSheets.all()) {
      assertThat(page).contains("\n## " + sheet.code() + "\n", "(#" + anchor(sheet) + ")");
      for (SheetRow row : sheet.rows()) {
        row.citations()
            .forEach(citation -> assertThat(page).contains("\n- `" + citation.key() + "`: "));
      }
    }
  }

  private static String anchor(CodeSheet sheet) {
    return sheet.code().value().replace('T', 't');
  }
}
