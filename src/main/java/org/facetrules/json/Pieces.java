package org.facetrules.json;

import java.io.IOException;
import java.util.Optional;

/** Cuts an input into the bytes of its encounters, one at a time. */
interface Pieces {
  /** {@return the next piece; empty after the last} */
  Optional<Piece> next() throws IOException;
}
