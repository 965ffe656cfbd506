package org.facetrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.facetrules.json.ByteSource.Place;
import org.facetrules.policy.PayerProfile;

/**
 * Reads one encounter in the wire format. Everything is checked: a field or value that the wire
 * format does not know is refused with its place, never skipped.
 */
public final class EncounterJson {
  private EncounterJson() {}

  /**
   * {@return the encounter and the payer that it names}
   *
   * @param json one JSON object, at most 1,000,000 characters
   * @throws JsonInputException when the text is not an encounter of the wire format
   */
  public static EncounterInput read(String json) {
    return read(json, InputDefaults.none());
  }

  /**
   * {@return the encounter and the payer that it names}
   *
   * @param json one JSON object, at most 1,000,000 characters
   * @param defaults what holds when the encounter does not say it
   * @throws JsonInputException when the text is not an encounter of the wire format
   */
  public static EncounterInput read(String json, InputDefaults defaults) {
    try {
      return read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), defaults);
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from memory failed", impossible);
    }
  }

  /**
   * {@return the encounter and the payer that it names}
   *
   * @param json one JSON object in UTF-8, at most 1,000,000 characters; read to its end, not closed
   * @param defaults what holds when the encounter does not say it
   * @throws JsonInputException when the text is not an encounter of the wire format
   * @throws IOException when reading fails
   */
  public static EncounterInput read(InputStream json, InputDefaults defaults) throws IOException {
    ByteSource source = new ByteSource(json);
    source.skipMark(0xEF, 0xBB, 0xBF);
    Place start = source.place();
    Piece piece =
        new DocumentPieces(source, new PieceBuffer(start))
            .next()
            .orElseThrow(() -> new IllegalStateException("a document is one piece"));
    if (piece instanceof Piece.Text text) {
      return read(JsonText.parse(text), GivenDefaults.of(defaults));
    }
    throw new JsonInputException("", ((Piece.Refused) piece).message());
  }

  /**
   * {@return the encounter of parsed JSON}
   *
   * @throws JsonInputException when the JSON is not an encounter of the wire format
   */
  static EncounterInput read(JsonNode json, GivenDefaults defaults) {
    if (json instanceof ObjectNode object) {
      DefaultFields.fill(object, defaults.fields());
      Optional<PayerProfile> own = defaults.ownPayer(object);
      if (own.isPresent()) {
        object.remove(GivenDefaults.PAYER);
        return EncounterMapper.read(json, node -> GivenDefaults.inPlace(own.get(), node));
      }
    }
    return EncounterMapper.read(json, PayerChoice::profile);
  }
}
