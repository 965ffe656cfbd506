package org.facetrules.table;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file of the publisher (CMS) that the caller has, of NCCI edits or of payment: its name, which
 * tells setting and version, and how to read it. The library opens no file itself.
 */
public final class PublisherFile {
  private final String name;
  private final Content content;
  private final Optional<LocalDate> asOf;

  private PublisherFile(String name, Content content, Optional<LocalDate> asOf) {
    this.name = name;
    this.content = content;
    this.asOf = asOf;
  }

  /** Opens the bytes of a file. */
  @FunctionalInterface
  public interface Content {
    /**
     * {@return the bytes from the start; closed by the library}
     *
     * @throws IOException when they cannot be opened
     */
    InputStream open() throws IOException;
  }

  /**
   * {@return a file of the publisher}
   *
   * @param name the publisher's name of the file, such as "ccipra-v323r0-f1.TXT" or
   *     "MCR_MUE_PractitionerServices_Eff_10-01-2026.csv"; folders before it do not matter
   * @param content opens it; asked once
   */
  public static PublisherFile of(String name, Content content) {
    return new PublisherFile(name, content, Optional.empty());
  }

  /**
   * {@return the same file with the day from which it holds, for a name that does not tell it}
   *
   * @param firstDay the first day of the file's quarter
   */
  public PublisherFile asOf(LocalDate firstDay) {
    return new PublisherFile(name, content, Optional.of(firstDay));
  }

  /** {@return the name of the file} */
  public String name() {
    return name;
  }

  /** {@return the day from which it holds, as the caller said; empty when it is to be read} */
  public Optional<LocalDate> asOf() {
    return asOf;
  }

  InputStream open() throws IOException {
    return content.open();
  }
}
