package org.facetrules.claim;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One line of a claim: a code, its modifiers in order, and whole units of service.
 *
 * @param code what was done
 * @param modifiers the modifiers in the order in which they stand on the line; immutable
 * @param units units of service, at least 1
 */
public record ServiceLine(ProcedureCode code, List<Modifier> modifiers, int units) {
  /**
   * Copies the modifiers and checks the units.
   *
   * @param code what was done
   * @param modifiers the modifiers in the order in which they stand on the line; immutable
   * @param units units of service, at least 1
   * @throws IllegalArgumentException when the units are below 1
   */
  public ServiceLine {
    modifiers = ImmutableList.copyOf(modifiers);
    if (units < 1) {
      throw new IllegalArgumentException(
          "line " + code + " has " + units + " units: expected at least 1");
    }
  }

  /**
   * {@return a line of one unit}
   *
   * @param code what was done
   * @param modifiers the modifiers in their order
   */
  public static ServiceLine of(ProcedureCode code, Modifier... modifiers) {
    return new ServiceLine(code, ImmutableList.copyOf(modifiers), 1);
  }

  /** {@return code and modifiers joined by hyphens, such as "64493-50-KX"} */
  public String codeAndModifiers() {
    StringBuilder text = new StringBuilder(code.value());
    modifiers.forEach(modifier -> text.append('-').append(modifier.value()));
    return text.toString();
  }

  /** {@return the line as people write it: "64493-50-KX", "64494 x2"; one unit is not written} */
  @Override
  public String toString() {
    return units == 1 ? codeAndModifiers() : codeAndModifiers() + " x" + units;
  }
}
