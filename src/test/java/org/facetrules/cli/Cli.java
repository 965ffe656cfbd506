package org.facetrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * A run of the command line.
 *
 * @param exitCode the exit code
 * @param out standard output
 * @param err standard error
 */
record Cli(int exitCode, String out, String err) {
  static Cli run(String... args) {
    return run(InputStream.nullInputStream(), args);
  }

  static Cli runOn(String standardInput, String... args) {
    return run(new ByteArrayInputStream(standardInput.getBytes(UTF_8)), args);
  }

  static Cli run(InputStream standardInput, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        Main.run(
            List.of(args),
            standardInput,
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, false, UTF_8));
    return new Cli(exitCode, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** {@return everything that was printed} */
  String all() {
    return out + err;
  }
}
