package org.facetrules.validate;

import org.facetrules.internal.rules.Subjects;
import org.jspecify.annotations.Nullable;

/**
 * What decides which rules are asked: what an input has that rules can be about, and which inputs
 * are given.
 */
final class Situation {
  private final Subjects subjects;
  private final int given;

  Situation(Subjects subjects, int given) {
    this.subjects = subjects;
    this.given = given;
  }

  Subjects subjects() {
    return subjects;
  }

  /** Which of some inputs are not there; a bit for each. */
  int lacking(int needed) {
    return needed & ~given;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Situation that && given == that.given && subjects.equals(that.subjects);
  }

  @Override
  public int hashCode() {
    return subjects.hashCode() * 31 + given;
  }
}
