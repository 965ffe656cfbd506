package org.facetrules.fee;

/** A context names a Medicare locality that there is not. */
public final class LocalityException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Which part of the context is wrong. */
  public enum Part {
    /** The state has no locality in the year. */
    STATE,
    /** The state has no locality of that number in the year. */
    LOCALITY
  }

  private final Part part;

  LocalityException(Part part, String message) {
    super(message);
    this.part = part;
  }

  /** {@return which part of the context is wrong} */
  public Part part() {
    return part;
  }
}
