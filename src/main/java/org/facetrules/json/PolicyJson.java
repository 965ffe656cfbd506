package org.facetrules.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.facetrules.policy.PayerProfile;

/**
 * Reads and writes policy files: a payer of one's own, or a payer of the library with single terms
 * changed. Reading is strict: an unknown field, term, word or grade, a value of another form, days
 * with two values and days between values without one are refused with their place.
 */
public final class PolicyJson {
  private PolicyJson() {}

  /**
   * {@return the payer that a policy file describes}
   *
   * @param json one JSON object, at most 1,000,000 bytes in UTF-8
   * @throws JsonInputException when the text is no policy file
   */
  public static PayerProfile read(String json) {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * {@return the payer that a policy file describes}
   *
   * @param json one JSON object in UTF-8, at most 1,000,000 bytes; read to its end, not closed
   * @throws JsonInputException when the text is no policy file
   * @throws IOException when reading fails
   */
  public static PayerProfile read(InputStream json) throws IOException {
    return read(json.readNBytes(Limits.CHARACTERS + 1));
  }

  /**
   * {@return a payer's profile as a policy file, on indented lines without a last line end}
   *
   * <p>The file says everything itself and reads back with the same conventions and coverage; of a
   * payer that follows a Medicare contractor, the contractor and its documents are those of the
   * base.
   *
   * @param profile the profile
   */
  public static String write(PayerProfile profile) {
    return JsonWriting.indented(out -> new PolicyWriter(profile, out).write());
  }

  private static PayerProfile read(byte[] json) {
    if (json.length > Limits.CHARACTERS) {
      throw new JsonInputException(
          "", "the policy has over 1,000,000 bytes: expected a smaller file");
    }
    return PolicyMapper.read(
        JsonText.parse(new Piece.Text(json, new ByteSource.Place(0, 1, 1)), "policy"));
  }
}
