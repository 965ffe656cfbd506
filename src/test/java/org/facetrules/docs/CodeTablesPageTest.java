package org.facetrules.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CodeTablesPageTest {
  private static final Path PAGE = Path.of("docs/code-tables.md");

  @Test
  void page_isAsTheTablesSay() throws IOException {
    String page = new CodeTablesPage().write();
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PAGE, page, UTF_8);
    }
    assertThat(Files.readString(PAGE, UTF_8))
        .as("rewrite with: mvn test -Dtest=CodeTablesPageTest -Ddocs.write=true")
        .isEqualTo(page);
  }
}
