package org.facetrules.cli;

/** A file of the command line, other than its encounters, that cannot be read; says why. */
final class CannotReadException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CannotReadException(String message) {
    super(message);
  }
}
