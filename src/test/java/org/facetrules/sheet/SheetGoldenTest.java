package org.facetrules.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.facetrules.claim.ProcedureCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole sheets, byte for byte. */
class SheetGoldenTest {
  @ParameterizedTest
  @ValueSource(strings = {"64492", "64635"})
  void text_isAsWritten(String code) throws IOException {
    String text = CodeSheets.find(ProcedureCode.of(code)).orElseThrow().toText();
    Path file = Path.of("src/test/resources/sheet", code + ".txt");
    if (Boolean.getBoolean("docs.write")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, UTF_8);
    }
    assertThat(text)
        .as("rewrite with: mvn test -Dtest=SheetGoldenTest -Ddocs.write=true")
        .isEqualTo(Files.readString(file, UTF_8));
  }
}
