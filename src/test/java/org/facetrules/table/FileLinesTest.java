package org.facetrules.table;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileLinesTest {
  /** Lines of any length, those that outgrow the buffer too, read in chunks of any size. */
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void lines_areThoseOfTheText(String end) throws IOException {
    Random random = new Random(64490);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      int length = i % 400 == 7 ? 70_000 + random.nextInt(200_000) : random.nextInt(90);
      lines.add("%05d".formatted(i) + "x".repeat(length));
    }
    byte[] bytes = (String.join(end, lines) + end).getBytes(US_ASCII);
    FileBytes file = new FileBytes("file", inChunks(bytes, random));
    assertThat(read(new FileLines(file))).isEqualTo(lines);
    assertThat(file.digest()).isEqualTo("sha256:" + Hashing.sha256().hashBytes(bytes));
  }

  @Test
  void theLastLine_canLackItsEnd() throws IOException {
    FileLines lines = lines("one\ntwo");
    assertThat(lines.next()).isTrue();
    assertThat(lines.isTerminated()).isTrue();
    assertThat(lines.next()).isTrue();
    assertThat(lines.text()).isEqualTo("two");
    assertThat(lines.number()).isEqualTo(2);
    assertThat(lines.isTerminated()).isFalse();
    assertThat(lines.next()).isFalse();
  }

  @Test
  void aLine_canBePushedBack() throws IOException {
    FileLines lines = lines("one\ntwo\n");
    assertThat(lines.next()).isTrue();
    lines.pushBack();
    assertThat(lines.next()).isTrue();
    assertThat(lines.text()).isEqualTo("one");
    assertThat(read(lines)).containsExactly("two");
  }

  @Test
  void emptyLines_areLines() throws IOException {
    assertThat(read(lines("\n\r\n\n"))).containsExactly("", "", "");
    assertThat(read(lines(""))).isEmpty();
  }

  private static List<String> read(FileLines lines) throws IOException {
    List<String> found = new ArrayList<>();
    while (lines.next()) {
      found.add(lines.text());
    }
    return found;
  }

  private static FileLines lines(String text) {
    return new FileLines(new FileBytes("file", new ByteArrayInputStream(text.getBytes(US_ASCII))));
  }

  private static InputStream inChunks(byte[] bytes, Random random) {
    return new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        return super.read(target, offset, Math.min(length, 1 + random.nextInt(5_000)));
      }
    };
  }
}
