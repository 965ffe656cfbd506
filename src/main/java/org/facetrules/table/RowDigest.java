package org.facetrules.table;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.List;

/** The digest of rows, whatever their order. */
final class RowDigest {
  private RowDigest() {}

  static String of(List<?> rows) {
    Hasher digest = Hashing.sha256().newHasher();
    rows.stream()
        .map(Object::toString)
        .sorted()
        .forEach(row -> digest.putUnencodedChars(row).putChar('\n'));
    return "sha256:" + digest.hash();
  }
}
