package org.facetrules.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facetrules.claim.ProcedureCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two million rows are read as they stream by, in a process that has no room for them. */
class NationalFileTest {
  /** The codes 64490 to 64495 and 64633 to 64636 lead 200 rows each. */
  private static final int LED_BY_FACET_CODES = 10 * NationalFile.PARTNERS;

  /** For the process with little memory. */
  static final class Small {
    private Small() {}

    /** Loads and prints what the report and the table say. */
    public static void main(String[] arguments) {
      LoadedTables loaded = NationalTables.bundled().load(NationalFile.parts());
      loaded
          .report()
          .files()
          .forEach(
              file ->
                  System.out.println(
                      String.join(
                          " ",
                          file.version(),
                          Long.toString(file.rows()),
                          Long.toString(file.kept()),
                          Long.toString(file.neverInForce()),
                          file.earliestFirstDay().toString(),
                          file.latestFirstDay().toString())));
      PairEditTable table = loaded.tables().pairEdits(NcciSetting.PRACTITIONER);
      System.out.println(table.size() + " " + table.unread().size());
      for (String partner : List.of("99000", "99001", "99009", "99200")) {
        PairAnswer answer =
            table.between(
                ProcedureCode.of(partner), ProcedureCode.of("64490"), LocalDate.of(2026, 10, 1));
        System.out.println(partner + " " + (answer instanceof PairAnswer.InForce));
      }
    }
  }

  @Test
  void twoMillionRows_areReadInLittleMemory(@TempDir Path folder) throws Exception {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                classPath(),
                Small.class.getName())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readString(err)).isEmpty();
    int kept = LED_BY_FACET_CODES * 9 / 10;
    int never = LED_BY_FACET_CODES / 10;
    assertThat(Files.readAllLines(out))
        .containsExactly(
            "v323r0 f1 500000 0 0 2010-01-01 2010-01-09",
            "v323r0 f2 500000 " + kept + " " + never + " 2010-01-01 2010-01-09",
            "v323r0 f3 500000 0 0 2010-01-01 2010-01-09",
            "v323r0 f4 500000 0 0 2010-01-01 2010-01-09",
            kept + " 0",
            "99000 false",
            "99001 true",
            "99009 false",
            "99200 false");
  }

  private static String classPath() {
    return Stream.of(Small.class, NationalTables.class, ImmutableList.class)
        .map(NationalFileTest::place)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
