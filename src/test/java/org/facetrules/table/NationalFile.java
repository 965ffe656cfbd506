package org.facetrules.table;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A practitioner pair table of full size in the shipped layout, made as it is read: column 1 codes
 * 60000 to 69999 in order, 200 partners each, cut into four parts; about 150 MB.
 */
public final class NationalFile {
  /** Rows of one part. */
  public static final int ROWS_OF_A_PART = 500_000;

  static final int PARTNERS = 200;
  private static final int PARTS = 4;
  private static final int CODES = PARTS * ROWS_OF_A_PART / PARTNERS;

  private NationalFile() {}

  /** {@return the four parts} */
  public static List<PublisherFile> parts() {
    return IntStream.rangeClosed(1, PARTS)
        .mapToObj(part -> PublisherFile.of("ccipra-v323r0-f" + part + ".TXT", () -> new Rows(part)))
        .toList();
  }

  private static int columnOne(int index) {
    return 60_000 + index;
  }

  /** The bytes of a part, a few hundred rows at a time. */
  private static final class Rows extends InputStream {
    private final int end;
    private int code;
    private byte[] waiting = PublisherSamples.PAIR_HEAD.replace("\n", "\r\n").getBytes(US_ASCII);
    private int at;

    Rows(int part) {
      this.code = (part - 1) * CODES / PARTS;
      this.end = part * CODES / PARTS;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (at == waiting.length) {
        if (code == end) {
          return -1;
        }
        waiting = rows(columnOne(code++));
        at = 0;
      }
      int given = Math.min(length, waiting.length - at);
      System.arraycopy(waiting, at, target, offset, given);
      at += given;
      return given;
    }

    /** Every tenth row has indicator 9, every fifth other an end. */
    private static byte[] rows(int columnOne) {
      ByteArrayOutputStream rows = new ByteArrayOutputStream(PARTNERS * 80);
      byte[] one = Integer.toString(columnOne).getBytes(US_ASCII);
      for (int i = 0; i < PARTNERS; i++) {
        rows.writeBytes(one);
        rows.write('\t');
        rows.writeBytes(Integer.toString(99_000 + i).getBytes(US_ASCII));
        rows.writeBytes(REST[i % REST.length]);
      }
      return rows.toByteArray();
    }

    private static final byte[][] REST = new byte[10][];

    static {
      for (int i = 0; i < REST.length; i++) {
        String cells =
            i == 9
                ? "\t\t20100101\t20100101\t9\tMisuse of Column Two code with Column One code\r\n"
                : "\t\t2010010%s\t%s\t%s\tStandards of medical/surgical practice\r\n"
                    .formatted(i + 1, i % 5 == 0 ? "20191231" : "*", i % 2);
        REST[i] = cells.getBytes(US_ASCII);
      }
    }
  }
}
