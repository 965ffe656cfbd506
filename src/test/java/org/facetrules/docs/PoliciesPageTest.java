package org.facetrules.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PoliciesPageTest {
  private static final Path PAGE = Path.of("docs/policies.md");

  @Test
  void page_isAsThePoliciesSay() throws IOException {
    String page = new PoliciesPage().write();
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PAGE, page, UTF_8);
    }
    assertThat(Files.readString(PAGE, UTF_8))
        .as("rewrite with: mvn test -Dtest=PoliciesPageTest -Ddocs.write=true")
        .isEqualTo(page);
  }
}
