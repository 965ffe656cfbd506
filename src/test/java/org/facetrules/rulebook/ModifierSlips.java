package org.facetrules.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ServiceLine;
import org.facetrules.encounter.Encounter;
import org.facetrules.policy.PairEdits;
import org.facetrules.policy.PayerProfile;
import org.facetrules.table.FacetCodes;
import org.facetrules.table.FamilyCodes;

/** KX, 51 or 59 too many or too few where no fact calls it wrong. */
final class ModifierSlips {
  private static final Modifier DISTINCT = Modifier.of("59");
  private static final Modifier MULTIPLE = Modifier.of("51");

  private ModifierSlips() {}

  static boolean isOpen(
      PayerProfile payer, Encounter encounter, List<ServiceLine> lines, List<ServiceLine> slipped) {
    List<ServiceLine> before = new ArrayList<>(lines);
    slipped.forEach(before::remove);
    List<ServiceLine> after = new ArrayList<>(slipped);
    lines.forEach(after::remove);
    if (before.size() != 1 || after.size() != 1 || !sameButModifiers(before, after)) {
      return false;
    }
    List<Modifier> was = new ArrayList<>(before.get(0).modifiers());
    List<Modifier> is = new ArrayList<>(after.get(0).modifiers());
    before.get(0).modifiers().forEach(is::remove);
    after.get(0).modifiers().forEach(was::remove);
    if (was.size() + is.size() != 1) {
      return false;
    }
    boolean twice = is.stream().anyMatch(before.get(0).modifiers()::contains);
    Modifier slip = is.isEmpty() ? was.get(0) : is.get(0);
    return !twice && isOpen(payer, encounter, lines, after.get(0), slip);
  }

  private static boolean isOpen(
      PayerProfile payer,
      Encounter encounter,
      List<ServiceLine> lines,
      ServiceLine line,
      Modifier slip) {
    Optional<FamilyCodes> codes = codes(line);
    if (slip.equals(MULTIPLE)) {
      // 51 is wrong on add-on codes (coding facts 3.8); elsewhere payers differ.
      return codes.isEmpty() || codes.get().first().equals(line.code());
    }
    if (slip.equals(DISTINCT)) {
      // Two families can be a pair edit, and 59 may then stand on either line (coding facts 3.8).
      return codes.isEmpty() || payer.pairEdits() == PairEdits.NOT_APPLIED || families(lines) > 1;
    }
    if (slip.equals(Modifier.DIAGNOSTIC)) {
      // The mark of a payer from a day on, of facet codes.
      return codes.isEmpty()
          || payer.diagnosticLinesCarryKx().at(encounter.dateOfService()).isEmpty();
    }
    return false;
  }

  private static boolean sameButModifiers(List<ServiceLine> before, List<ServiceLine> after) {
    return before.get(0).code().equals(after.get(0).code())
        && before.get(0).units() == after.get(0).units();
  }

  private static long families(List<ServiceLine> lines) {
    return lines.stream()
        .flatMap(line -> codes(line).stream())
        .map(FamilyCodes::family)
        .distinct()
        .count();
  }

  private static Optional<FamilyCodes> codes(ServiceLine line) {
    return FacetCodes.standard().all().stream()
        .filter(
            codes ->
                codes.first().equals(line.code())
                    || codes.second().equals(line.code())
                    || codes.further().equals(line.code()))
        .findFirst();
  }
}
