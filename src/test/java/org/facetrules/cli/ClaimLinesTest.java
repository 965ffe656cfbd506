package org.facetrules.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimLinesTest {
  @Test
  void blankLines_areNoClaims_andTheLastNeedsNoEnd() throws IOException {
    assertThat(read("\n64493\r\n  \n64494\n\nlast")).containsExactly("64493\r", "64494", "last");
    assertThat(read("")).isEmpty();
    assertThat(read("\n\n")).isEmpty();
  }

  @Test
  void longLine_isCut_andTheNextIsRead() throws IOException {
    String most = "6".repeat(ClaimLines.CHARACTERS);

    List<String> claims = read(most + "\n" + most + "99\nnext\n");

    assertThat(claims).hasSize(3);
    assertThat(claims.get(0)).isEqualTo(most);
    assertThat(claims.get(1)).hasSize(ClaimLines.CHARACTERS + 1);
    assertThat(claims.get(2)).isEqualTo("next");
    ClaimLines.requireReadable(claims.get(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimLines.requireReadable(claims.get(1)))
        .withMessage("a claim of more than 100,000 characters: expected the lines of one claim");
  }

  @Test
  void endlessLine_needsNoMemory() {
    // Fifty million bytes without a line end.
    InputStream endless =
        new InputStream() {
          private int left = 50_000_000;

          @Override
          public int read() {
            return left-- > 0 ? '6' : -1;
          }

          @Override
          public int read(byte[] bytes, int from, int most) {
            int count = Math.min(most, left);
            Arrays.fill(bytes, from, from + Math.max(count, 0), (byte) '6');
            left -= count;
            return count > 0 ? count : -1;
          }
        };
    Cli run = Cli.run(endless, "explain", "-");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out())
        .isEqualTo(
            "error in claim 1: a claim of more than 100,000 characters: expected the lines of one"
                + " claim\n");
  }

  @Test
  void bytesThatAreNotUtf8_areRefused_theNextClaimIsAnswered() {
    byte[] bytes = "64493-50\n64493-\u00c4\n64494-LT 64493-RT\n".getBytes(ISO_8859_1);
    Cli run = Cli.run(new ByteArrayInputStream(bytes), "explain", "-");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out())
        .contains("error in claim 2: bytes that are no text, near character 7: expected UTF-8\n")
        .contains("\n64494-LT, 64493-RT\n");
  }

  @Test
  void markAtTheBeginning_isNoText() {
    assertThat(Cli.runOn("\ufeff64493-50\n", "explain", "-").out()).startsWith("64493-50\n");
  }

  private static List<String> read(String text) throws IOException {
    ClaimLines lines = new ClaimLines(new ByteArrayInputStream(text.getBytes(UTF_8)));
    List<String> claims = new ArrayList<>();
    for (Optional<String> next = lines.next(); next.isPresent(); next = lines.next()) {
      claims.add(next.get());
    }
    return claims;
  }
}
