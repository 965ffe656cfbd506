package org.facetrules.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourcesTest {
  private static final Pattern CITED = Pattern.compile("new Citation\\(\\s*\"([^\"]+)\"");
  private static final Pattern STEP =
      Pattern.compile("step\\(\\s*(?:\"[^\"]*\"|text)(?:\\s*\\+\\s*[^,]*)?,\\s*\"([^\"]+)\",");

  @Test
  void find_givesTheDocument() {
    assertThat(Sources.find("CGS25"))
        .hasValueSatisfying(
            document -> {
              assertThat(document.title()).contains("Thoraco-lumbar");
              assertThat(document.dated()).isEqualTo("2025-01-29");
            });
    assertThat(Sources.find("nobody")).isEmpty();
  }

  @Test
  void all_haveTitleAndDate() {
    assertThat(Sources.all())
        .hasSizeGreaterThan(30)
        .allSatisfy(
            document -> {
              assertThat(document.title()).isNotBlank();
              assertThat(document.dated()).isNotBlank();
            });
  }

  @Test
  void everyKeyCitedInTheCode_hasADocument() throws IOException {
    Set<String> cited = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String text = Files.readString(file);
        Stream.of(CITED.matcher(text), STEP.matcher(text))
            .flatMap(Matcher::results)
            .forEach(match -> cited.add(match.group(1)));
      }
    }
    assertThat(cited).hasSizeGreaterThan(15).contains("A57787", "NS", "AHIMA20");
    assertThat(cited).allSatisfy(key -> assertThat(Sources.find(key)).as(key).isPresent());
  }
}
