package org.facetrules.table;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, with a look at its head, a digest of all that was read, and its name. */
final class FileBytes extends FilterInputStream {
  private static final int HEAD = 1 << 14;
  private static final HashFunction SHA256 = Hashing.sha256();

  private final String name;
  private final Hasher digest = SHA256.newHasher();

  FileBytes(String name, InputStream in) {
    super(new BufferedInputStream(in, 1 << 16));
    this.name = name;
  }

  /** {@return the first bytes, which are read again afterwards} */
  byte[] head() throws IOException {
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    return head;
  }

  @Override
  public int read() throws IOException {
    int next = in.read();
    if (next >= 0) {
      digest.putByte((byte) next);
    }
    return next;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = in.read(bytes, offset, length);
    if (read > 0) {
      digest.putBytes(bytes, offset, read);
    }
    return read;
  }

  /** {@return the digest of the file; asked once, after its last byte} */
  String digest() {
    return "sha256:" + digest.hash();
  }

  String name() {
    return name;
  }

  PublisherFileException refuse(String found, String expected) {
    return new PublisherFileException(
        name, PublisherFileException.Place.WHOLE_FILE, found, expected);
  }

  PublisherFileException refuse(long line, String found, String expected) {
    return new PublisherFileException(
        name, PublisherFileException.Place.line(line), found, expected);
  }

  PublisherFileException refuse(PublisherFileException.Place place, String found, String expected) {
    return new PublisherFileException(name, place, found, expected);
  }

  /** {@return a refusal of a cell; columns are counted from 1} */
  PublisherFileException refuse(
      long line, int column, String columnName, String cell, String expected) {
    return new PublisherFileException(
        name,
        new PublisherFileException.Place(line, column, columnName),
        PublisherFileException.quote(cell),
        expected);
  }
}
