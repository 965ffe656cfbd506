package org.facetrules.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.claim.Modifier;
import org.facetrules.claim.ServiceLine;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.CodedLine;
import org.facetrules.oracle.Chart;
import org.facetrules.oracle.ClaimOracle;
import org.facetrules.oracle.Day;
import org.facetrules.oracle.Terms;
import org.facetrules.policy.BilateralForm;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetCodes;

/**
 * Whether other lines are the same day written with the levels in another order. No source fixes
 * which level takes the first, second or third code, and the third code has one line for all levels
 * behind it; so a slip can write what another biller writes for the same levels. Asked of an oracle
 * that shares no code with the comparison.
 */
final class Assignments {
  private static final List<Modifier> SIDES =
      List.of(Modifier.BILATERAL, Modifier.LEFT, Modifier.RIGHT);

  private Assignments() {}

  static boolean isOneOf(CodedEncounter coded, BilateralForm form, List<ServiceLine> lines) {
    if (!othersByCode(lines).equals(othersByCode(coded.serviceLines()))) {
      return false;
    }
    Day day = day(coded);
    List<String> written = sides(lines);
    List<String> expected = sides(coded.serviceLines());
    for (ClaimOracle.Junction junction : ClaimOracle.Junction.values()) {
      Set<List<String>> claims =
          ClaimOracle.claims(day, form(form), junction).stream()
              .map(Assignments::sides)
              .collect(Collectors.toSet());
      if (claims.contains(expected) && claims.contains(written)) {
        return true;
      }
    }
    return false;
  }

  private static Day day(CodedEncounter coded) {
    Day day = new Day();
    for (CodedLine line : coded.lines()) {
      Chart chart = chart(day, line);
      for (TreatedLevel level : line.levels()) {
        chart.write(level.level(), level.laterality(), '?');
      }
    }
    return day;
  }

  private static Chart chart(Day day, CodedLine line) {
    Optional<CodeFamily> family = family(line.line());
    if (family.isEmpty()) {
      return day.unlisted;
    }
    return switch (family.get()) {
      case INJECTION -> day.injected;
      case ULTRASOUND_INJECTION -> day.underUltrasound;
      case DESTRUCTION -> day.destroyed;
    };
  }

  private static Optional<CodeFamily> family(ServiceLine line) {
    return FacetCodes.standard().all().stream()
        .filter(
            codes ->
                codes.first().equals(line.code())
                    || codes.second().equals(line.code())
                    || codes.further().equals(line.code()))
        .map(codes -> codes.family())
        .findFirst();
  }

  private static Terms.Form form(BilateralForm form) {
    return switch (form) {
      case MODIFIER_50_ON_EVERY_LINE -> Terms.Form.FIFTY;
      case MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE -> Terms.Form.FIFTY_THEN_TWICE;
      case RIGHT_LINE_THEN_LEFT_LINE -> Terms.Form.RIGHT_AND_LEFT;
    };
  }

  /** Facet lines by code, side and units. */
  private static List<String> sides(List<ServiceLine> lines) {
    return lines.stream()
        .filter(line -> family(line).isPresent())
        .map(line -> line.code() + of(line, true) + line.units())
        .sorted()
        .toList();
  }

  /** Each code with the modifiers that say no side: these are no matter of levels. */
  private static Set<String> othersByCode(List<ServiceLine> lines) {
    return lines.stream().map(line -> line.code() + of(line, false)).collect(Collectors.toSet());
  }

  private static String of(ServiceLine line, boolean sides) {
    return line.modifiers().stream()
        .filter(modifier -> SIDES.contains(modifier) == sides)
        .map(Modifier::toString)
        .sorted()
        .toList()
        .toString();
  }
}
