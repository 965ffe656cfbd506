package org.facetrules.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.claim.ServiceLine;

/** One slip on a claim, as billing desks make them. */
public final class ClaimCorruptions {
  private static final List<String> FACET_CODES =
      List.of(
          "64490", "64491", "64492", "64493", "64494", "64495", "0213T", "0214T", "0215T", "0216T",
          "0217T", "0218T", "64633", "64634", "64635", "64636");
  private static final List<Modifier> SIDES =
      List.of(Modifier.BILATERAL, Modifier.LEFT, Modifier.RIGHT);

  private ClaimCorruptions() {}

  /**
   * A claim with one slip.
   *
   * @param how what was done to it
   * @param lines the lines with the slip
   */
  public record Corrupted(String how, List<ServiceLine> lines) {}

  /** Drops, adds or swaps a line, changes units or a side; lines are not empty. */
  public static Corrupted one(List<ServiceLine> lines, Random random) {
    List<ServiceLine> changed = new ArrayList<>(lines);
    int index = random.nextInt(lines.size());
    ServiceLine line = lines.get(index);
    switch (random.nextInt(5)) {
      case 0 -> {
        changed.remove(index);
        return new Corrupted("drop line " + (index + 1), changed);
      }
      case 1 -> {
        ServiceLine added = new ServiceLine(code(random), line.modifiers(), 1);
        changed.add(added);
        return new Corrupted("add " + added, changed);
      }
      case 2 -> {
        ProcedureCode other = code(random);
        changed.set(index, new ServiceLine(other, line.modifiers(), line.units()));
        return new Corrupted("swap line " + (index + 1) + " to " + other, changed);
      }
      case 3 -> {
        changed.set(index, new ServiceLine(line.code(), line.modifiers(), line.units() + 1));
        return new Corrupted("one unit more on line " + (index + 1), changed);
      }
      default -> {
        changed.set(index, otherSide(line, random));
        return new Corrupted("other side on line " + (index + 1), changed);
      }
    }
  }

  private static ServiceLine otherSide(ServiceLine line, Random random) {
    List<Modifier> modifiers = new ArrayList<>(line.modifiers());
    modifiers.removeAll(SIDES);
    Modifier side = SIDES.get(random.nextInt(SIDES.size()));
    if (!line.modifiers().contains(side)) {
      modifiers.add(0, side);
    }
    return new ServiceLine(line.code(), modifiers, line.units());
  }

  private static ProcedureCode code(Random random) {
    return ProcedureCode.of(FACET_CODES.get(random.nextInt(FACET_CODES.size())));
  }
}
