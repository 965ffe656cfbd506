package org.facetrules.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.facetrules.source.Citation;

/** What the relative value files say of a code on a day. */
public sealed interface RelativeValueAnswer {
  /**
   * The row that holds on the day.
   *
   * @param value the row
   * @param release the release in which it was read
   * @param remark why the release is not that of the day; empty when it is
   * @param citations where it was read, graded lower when the release is not that of the day;
   *     immutable
   */
  record Found(
      RelativeValue value,
      RelativeValueRelease release,
      Optional<String> remark,
      List<Citation> citations)
      implements RelativeValueAnswer {
    /**
     * Copies the citations.
     *
     * @param value the row
     * @param release the release in which it was read
     * @param remark why the release is not that of the day; empty when it is
     * @param citations where it was read
     */
    public Found {
      citations = ImmutableList.copyOf(citations);
    }
  }

  /**
   * No release of the day's year that was read has the code.
   *
   * @param reason the sentence that says so
   */
  record NotKnown(String reason) implements RelativeValueAnswer {}
}
