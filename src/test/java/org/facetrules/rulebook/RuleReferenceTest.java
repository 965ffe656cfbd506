package org.facetrules.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.facetrules.rule.RuleInfo;
import org.facetrules.validate.EncounterValidator;
import org.junit.jupiter.api.Test;

class RuleReferenceTest {
  private static final Path PAGE = Path.of("docs/rule-reference.md");

  @Test
  void page_isAsTheRulesSay() throws IOException {
    String page = RuleReferencePage.render();
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(PAGE, page, UTF_8);
    }
    assertThat(Files.readString(PAGE, UTF_8))
        .as("rewrite with: mvn test -Dtest=RuleReferenceTest -Ddocs.write=true")
        .isEqualTo(page);
  }

  @Test
  void everyCard_standsInThePage() throws IOException {
    String page = Files.readString(PAGE, UTF_8);
    for (RuleInfo rule : EncounterValidator.standard().rules()) {
      assertThat(page).contains("### " + rule.id() + ": " + rule.title(), rule.statement());
      rule.card().forEach(line -> assertThat(page).contains("- " + line));
    }
  }
}
