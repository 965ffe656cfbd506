package org.facetrules.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.table.LoadedTables;
import org.facetrules.table.NationalTables;
import org.facetrules.table.PublisherFile;
import org.facetrules.table.PublisherFileException;

/** The publisher's quarterly files that a command line names. */
final class TableFiles {
  private TableFiles() {}

  /**
   * {@return the tables of the files; empty when one of them cannot be read, and the reason is
   * said}
   *
   * @param names the files
   * @param rest takes what was read, or why nothing was
   * @throws UsageException when one of them is not there
   */
  static Optional<NationalTables> load(List<String> names, Output rest) {
    List<PublisherFile> files = open(names);
    try {
      LoadedTables loaded = NationalTables.bundled().load(files);
      loaded.report().toText().lines().forEach(rest::line);
      return Optional.of(loaded.tables());
    } catch (PublisherFileException refused) {
      rest.line("facet-rules: " + refused.getMessage());
    } catch (UncheckedIOException failed) {
      rest.line("facet-rules: cannot read the tables: " + failed.getMessage());
    }
    return Optional.empty();
  }

  /** {@return the files with their names, not opened yet} */
  static List<PublisherFile> open(List<String> names) {
    List<PublisherFile> files = new ArrayList<>();
    for (String name : names) {
      Path path = path(name);
      files.add(PublisherFile.of(name, () -> Files.newInputStream(path)));
    }
    return files;
  }

  private static Path path(String name) {
    try {
      Path path = Path.of(name);
      if (!name.isEmpty() && Files.isDirectory(path)) {
        throw new UsageException("--tables: " + name + " is a folder: expected its files");
      }
      if (!name.isEmpty() && Files.isRegularFile(path)) {
        return path;
      }
    } catch (InvalidPathException noName) {
      throw new UsageException("--tables: no such file: " + name);
    }
    throw new UsageException("--tables: no such file: " + name);
  }
}
