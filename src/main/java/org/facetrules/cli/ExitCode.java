package org.facetrules.cli;

/** What the process says when it ends. */
final class ExitCode {
  static final int ANSWERED = 0;
  static final int FOUND_ERRORS = 1;
  static final int CANNOT_READ = 2;
  static final int WRONG_USAGE = 64;

  private ExitCode() {}
}
