package org.facetrules.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/**
 * Whether people watch standard error. Java tells of standard input and output together only
 * ({@link System#console}), so the system's own test of a file descriptor is run on the streams of
 * this process. Where that cannot be run, as on Windows, nobody watches.
 */
final class Terminal {
  private static final String SHELL = "/bin/sh";

  /** Results on a terminal are progress enough, and a line among them would break them. */
  private static final String ERROR_IS_AND_OUTPUT_IS_NOT = "test -t 2 && ! test -t 1";

  private Terminal() {}

  /** {@return whether standard error of this process is a terminal and standard output is not} */
  static boolean showsErrorsAlone() {
    return succeeds(SHELL, "-c", ERROR_IS_AND_OUTPUT_IS_NOT);
  }

  /** {@return whether a command, run on the streams of this process, ends with 0} */
  static boolean succeeds(String... command) {
    try {
      return new ProcessBuilder(command)
              .redirectOutput(Redirect.INHERIT)
              .redirectError(Redirect.INHERIT)
              .start()
              .waitFor()
          == 0;
    } catch (IOException notThere) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
