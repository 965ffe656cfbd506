package org.facetrules.reading;

import java.util.EnumSet;
import java.util.Optional;
import org.facetrules.policy.BilateralConvention;
import org.facetrules.policy.BilateralForm;
import org.facetrules.reading.FacetSlot.Position;
import org.facetrules.source.Citation;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.FamilyCodes;

/** Why the units and sides of one code can stand for nothing. */
final class SlotProblems {
  private static final Citation ONCE =
      new Citation(
          "NS", "unit limit 1 a day for first-, second- and third-level codes", EvidenceGrade.A);
  private static final Citation ONE_LEVEL =
      new Citation(
          "AAPC-15",
          "50 is for both sides of one level; further levels are add-ons",
          EvidenceGrade.B);

  private SlotProblems() {}

  /** Says why no allowed form has such units. */
  static void explain(ServiceLines lines, Position position, ReaderTerms terms, ClaimNotes notes) {
    Optional<BilateralConvention> wanted = terms.convention();
    if (wanted.isPresent() && isOtherForm(lines, position)) {
      notes.problem(
          lines.numbers(position),
          "%s not this payer's form of bilateral lines: expected %s"
              .formatted(are(lines.text(position)), wanted.get().form().label()),
          wanted.get().citation(lines.codes().family()));
    } else if (kinds(lines.units(position)) > 1) {
      notes.problem(
          lines.numbers(position),
          "%s exclude each other: %s"
              .formatted(lines.text(position), place(lines.codes(), position)),
          ONE_LEVEL);
    } else {
      notes.problem(
          lines.numbers(position),
          "%s too many units: %s"
              .formatted(has(lines.text(position)), place(lines.codes(), position)),
          ONCE);
    }
  }

  private static String are(String lines) {
    return lines + (lines.contains(" and ") ? " are" : " is");
  }

  private static String has(String lines) {
    return lines + (lines.contains(" and ") ? " have" : " has");
  }

  private static boolean isOtherForm(ServiceLines lines, Position position) {
    return !new ServiceReader(lines).forms(position, EnumSet.allOf(BilateralForm.class)).isEmpty();
  }

  /** RT and LT lines together are one way to say both sides. */
  private static int kinds(SideUnits units) {
    int kinds = 0;
    kinds += units.both() > 0 ? 1 : 0;
    kinds += units.left() + units.right() > 0 ? 1 : 0;
    kinds += units.unmarked() > 0 ? 1 : 0;
    return kinds;
  }

  private static String place(FamilyCodes codes, Position position) {
    String region = codes.region().label();
    return switch (position) {
      case FIRST -> codes.first() + " stands for one " + region + " level, the first";
      case SECOND -> codes.second() + " stands for one " + region + " level, the second";
      case THIRD_AND_ADDITIONAL ->
          codes.further() + " stands once for all " + region + " levels from the third on";
      case EACH_FURTHER -> codes.further() + " stands for each further " + region + " joint";
    };
  }
}
