package org.facetrules.json;

/**
 * An input that cannot be read as an encounter. Says where as a JSON pointer, quotes the value and
 * says what was expected.
 */
public final class JsonInputException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final String problem;

  JsonInputException(String path, String problem) {
    super(path.isEmpty() ? problem : path + ": " + problem);
    this.path = path;
    this.problem = problem;
  }

  /** {@return the place as a JSON pointer, such as "/procedures/0/guidance"; "" for the whole} */
  public String path() {
    return path;
  }

  /** {@return the sentence without the place: what is wrong and what was expected} */
  public String problem() {
    return problem;
  }
}
