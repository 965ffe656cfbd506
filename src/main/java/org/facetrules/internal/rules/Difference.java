package org.facetrules.internal.rules;

import java.util.List;
import org.facetrules.table.CodeFamily;
import org.jspecify.annotations.Nullable;

/**
 * One fault between what was done and what is billed.
 *
 * @param fault what is wrong
 * @param found the billed lines that it is about; none where something is missing
 * @param expected the lines that the coder expects in their place
 * @param levels the treated levels that it is about, as text; may be empty
 * @param family the family of what was treated, or of what is billed where nothing was; null for
 *     the unlisted code
 */
record Difference(
    Fault fault,
    List<BilledLine> found,
    List<ExpectedLine> expected,
    String levels,
    @Nullable CodeFamily family) {
  /**
   * Whether the code of a lower level, on which the code of a line stands, is among the expected.
   */
  boolean expectsBefore(BilledLine line) {
    for (ExpectedLine want : expected) {
      FacetPosition before = want.position();
      if (before != null
          && line.isFacet()
          && before.codes().equals(line.position().codes())
          && before.rank().compareTo(line.position().rank()) < 0) {
        return true;
      }
    }
    return false;
  }

  String foundText() {
    return found.isEmpty() ? "no line" : CodeLines.text(found);
  }

  String expectedText() {
    return expected.isEmpty()
        ? "no facet line"
        : String.join(", ", expected.stream().map(ExpectedLine::label).toList());
  }
}
