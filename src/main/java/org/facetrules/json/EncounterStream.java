package org.facetrules.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The encounters of an input, one after the other, however many there are: one encounter, a list,
 * or JSON Lines. An encounter that cannot be read is an {@link InputError} in its place and the
 * next is answered. Holds a few megabytes at most; not for use by several threads at once.
 */
public final class EncounterStream implements Iterator<StreamedInput> {
  private final Layout layout;
  private final GivenDefaults defaults;
  private Optional<Piece> next;
  private long number;

  private EncounterStream(Layout layout, InputDefaults defaults) throws IOException {
    this.layout = layout;
    this.defaults = GivenDefaults.of(defaults);
    this.next = layout.pieces().next();
  }

  /**
   * {@return the encounters of an input}
   *
   * @param in bytes in UTF-8, with or without its mark; not closed
   * @param format how encounters stand in it
   * @param defaults what holds for encounters that do not say it
   * @throws IOException when reading fails
   */
  public static EncounterStream open(InputStream in, InputFormat format, InputDefaults defaults)
      throws IOException {
    return new EncounterStream(Layout.open(new ByteSource(in), format), defaults);
  }

  /** {@return whether the input is one encounter by its form, and neither a list nor JSON Lines} */
  public boolean isSingle() {
    return layout.single();
  }

  @Override
  public boolean hasNext() {
    return next.isPresent();
  }

  /**
   * {@return the next encounter, or why it cannot be read}
   *
   * @throws UncheckedIOException when reading fails
   */
  @Override
  public StreamedInput next() {
    Piece piece = next.orElseThrow(() -> new NoSuchElementException("no encounter is left"));
    number++;
    StreamedInput answer = answer(piece);
    try {
      next = layout.pieces().next();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return answer;
  }

  private StreamedInput answer(Piece piece) {
    if (piece instanceof Piece.Refused refused) {
      return new InputError(number, Optional.empty(), "", refused.message());
    }
    Optional<String> id = Optional.empty();
    try {
      JsonNode json = JsonText.parse((Piece.Text) piece);
      id = Nodes.text(json, "id");
      return new StreamedInput.Read(number, EncounterJson.read(json, defaults));
    } catch (JsonInputException refused) {
      return new InputError(number, id, refused.path(), refused.problem());
    } catch (RuntimeException fault) {
      return InputError.fault(number, id, fault);
    }
  }
}
