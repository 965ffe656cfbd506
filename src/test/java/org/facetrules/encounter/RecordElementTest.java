package org.facetrules.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordElementTest {
  /** Input names elements by the first column of the facts, in their order. */
  @Test
  void slugs_areThoseOfTheFacts() throws IOException {
    List<String> slugs =
        Files.readAllLines(Path.of("src/test/resources/facts/documentation-elements.csv")).stream()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf(',')))
            .toList();

    assertThat(List.of(RecordElement.values()).stream().map(RecordElement::slug))
        .hasSize(38)
        .containsExactlyElementsOf(slugs);
  }

  @Test
  void find_readsTheSlugBack_andNothingElse() {
    for (RecordElement element : RecordElement.values()) {
      assertThat(RecordElement.find(element.slug())).contains(element);
      assertThat(element.label()).isNotBlank().hasSizeLessThanOrEqualTo(60);
    }
    assertThat(RecordElement.find("Consent")).isEmpty();
    assertThat(RecordElement.find("")).isEmpty();
  }
}
