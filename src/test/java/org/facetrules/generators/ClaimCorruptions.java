package org.facetrules.generators;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ProcedureCode;
import org.facetrules.claim.ServiceLine;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;

/** One slip of the pen on the lines of a claim. */
public final class ClaimCorruptions {
  private static final List<ProcedureCode> CODES = codes();
  private static final List<Modifier> SIDES =
      List.of(Modifier.BILATERAL, Modifier.LEFT, Modifier.RIGHT);

  private static final Modifier DISTINCT = Modifier.of("59");
  private static final Modifier MULTIPLE = Modifier.of("51");

  private ClaimCorruptions() {}

  /**
   * The lines with one of them dropped, added, recoded, counted once more, on another side, or with
   * a modifier too many or too few.
   */
  public static List<ServiceLine> one(List<ServiceLine> lines, Random random) {
    List<ServiceLine> corrupted = new ArrayList<>(lines);
    int at = random.nextInt(lines.size());
    ServiceLine line = lines.get(at);
    switch (random.nextInt(12)) {
      case 0 -> corrupted.remove(at);
      case 1 -> corrupted.add(recoded(line, random));
      case 2 -> corrupted.set(at, recoded(line, random));
      case 3 -> corrupted.set(at, new ServiceLine(line.code(), line.modifiers(), line.units() + 1));
      case 4 -> corrupted.set(at, withSide(line, List.of()));
      case 5 -> corrupted.set(at, withSide(line, List.of(SIDES.get(random.nextInt(SIDES.size())))));
      case 6 -> corrupted.set(at, withKxToggled(line));
      case 7 -> corrupted.set(at, with(line, DISTINCT));
      case 8 -> corrupted.set(at, with(line, MULTIPLE));
      case 9 ->
          corrupted.set(
              at, with(line, line.modifiers().isEmpty() ? DISTINCT : line.modifiers().get(0)));
      case 10 -> corrupted.set(at, withSide(line, List.of(Modifier.RIGHT, Modifier.LEFT)));
      default -> {
        List<Modifier> more = new ArrayList<>(line.modifiers());
        more.add(SIDES.get(random.nextInt(SIDES.size())));
        corrupted.set(at, new ServiceLine(line.code(), more, line.units()));
      }
    }
    return corrupted;
  }

  private static ServiceLine recoded(ServiceLine line, Random random) {
    return new ServiceLine(CODES.get(random.nextInt(CODES.size())), line.modifiers(), line.units());
  }

  private static ServiceLine with(ServiceLine line, Modifier added) {
    List<Modifier> modifiers = new ArrayList<>(line.modifiers());
    modifiers.add(added);
    return new ServiceLine(line.code(), modifiers, line.units());
  }

  private static ServiceLine withKxToggled(ServiceLine line) {
    List<Modifier> modifiers = new ArrayList<>(line.modifiers());
    return modifiers.remove(Modifier.DIAGNOSTIC)
        ? new ServiceLine(line.code(), modifiers, line.units())
        : with(line, Modifier.DIAGNOSTIC);
  }

  private static ServiceLine withSide(ServiceLine line, List<Modifier> side) {
    List<Modifier> modifiers = new ArrayList<>(side);
    line.modifiers().stream().filter(m -> !SIDES.contains(m)).forEach(modifiers::add);
    return new ServiceLine(line.code(), modifiers, line.units());
  }

  private static List<ProcedureCode> codes() {
    List<ProcedureCode> codes = new ArrayList<>();
    for (FamilyCodes family : FacetCodes.standard().all()) {
      codes.add(family.first());
      codes.add(family.second());
      codes.add(family.further());
    }
    return codes.stream().distinct().sorted().toList();
  }
}
