package org.facetrules.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.source.Citation;

/**
 * What a rule says of one subject that it looked at: a line, a pair of lines, a level, a region.
 */
public sealed interface Judgement {
  /** It looked and found nothing wrong. */
  record Passed() implements Judgement {}

  /**
   * An edit was met and a modifier resolves it.
   *
   * @param lines the numbers of the lines, from 1; immutable
   * @param by what resolves it, such as "59"
   * @param asserts what that says of the services, such as "another joint"
   * @param citation where the edit was read
   */
  record Resolved(List<Integer> lines, String by, String asserts, Citation citation)
      implements Judgement {
    /**
     * Copies the line numbers.
     *
     * @param lines the numbers of the lines, from 1; immutable
     * @param by what resolves it, such as "59"
     * @param asserts what that says of the services, such as "another joint"
     * @param citation where the edit was read
     */
    public Resolved {
      lines = ImmutableList.copyOf(lines);
    }
  }

  /**
   * It found something.
   *
   * @param finding what it found
   */
  record Flagged(Finding finding) implements Judgement {}

  /**
   * It cannot tell.
   *
   * @param missing what would be needed, such as "history"; at least one; immutable
   */
  record Undetermined(List<String> missing) implements Judgement {
    /**
     * Copies the list.
     *
     * @param missing what would be needed, such as "history"; at least one; immutable
     * @throws IllegalArgumentException when nothing is missing
     */
    public Undetermined {
      missing = ImmutableList.copyOf(missing);
      if (missing.isEmpty()) {
        throw new IllegalArgumentException("undetermined, but nothing is missing");
      }
    }
  }
}
