package org.facetrules.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A build that was green stays green: every property runs with a seed of its own. */
class FixedSeedTest {
  private static final Pattern PROPERTY = Pattern.compile("@Property\\b(?!\\([^)]*seed = \")");

  @Test
  void everyProperty_hasASeed() throws IOException {
    List<String> without = new ArrayList<>();
    int properties = 0;
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String text = Files.readString(file);
        if (!text.contains("\nimport net.jqwik.api.Property;\n")) {
          continue;
        }
        properties++;
        PROPERTY.matcher(text).results().forEach(match -> without.add(file.toString()));
      }
    }
    assertThat(properties).isPositive();
    assertThat(without).isEmpty();
  }
}
