package org.facetrules.coding;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.ServiceLine;

/**
 * A claim line with what stands behind it.
 *
 * @param line code, modifiers and units
 * @param levels the levels that the line stands for, with the sides that it bills; immutable
 * @param steps why the line is what it is, at least one reason; immutable
 */
public record CodedLine(ServiceLine line, List<TreatedLevel> levels, List<CodingStep> steps) {
  /**
   * Copies the lists.
   *
   * @param line code, modifiers and units
   * @param levels the levels that the line stands for, with the sides that it bills; immutable
   * @param steps why the line is what it is, at least one reason; immutable
   */
  public CodedLine {
    levels = ImmutableList.copyOf(levels);
    steps = ImmutableList.copyOf(steps);
  }

  /** {@return the line as people write it, such as "64493-50-KX"} */
  @Override
  public String toString() {
    return line.toString();
  }
}
