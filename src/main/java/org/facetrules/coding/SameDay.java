package org.facetrules.coding;

import java.util.List;
import java.util.Map;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.source.EvidenceGrade;
import org.facetrules.table.CodeFamily;

/** What one family takes from another when both were done on one day at one joint and side. */
final class SameDay {
  private static final String PROCEDURES = "/procedures";

  private final Map<CodeFamily, FamilyWork> families;
  private final SidedLevels maybeDestroyed;
  private final Notes notes;

  private SameDay(Intake intake) {
    this.families = intake.families();
    this.maybeDestroyed = intake.maybeDestroyed();
    this.notes = intake.notes();
  }

  static void settle(Intake intake) {
    if (intake.families().size() > 1 || !intake.maybeDestroyed().isEmpty()) {
      new SameDay(intake).settle();
    }
  }

  private void settle() {
    FamilyWork destruction = families.get(CodeFamily.DESTRUCTION);
    FamilyWork injection = families.get(CodeFamily.INJECTION);
    FamilyWork ultrasound = families.get(CodeFamily.ULTRASOUND_INJECTION);
    SidedLevels destroyed = destruction == null ? SidedLevels.NONE : destruction.treated();
    if (injection != null) {
      dropIncluded(injection, destroyed);
    }
    if (ultrasound != null) {
      dropIncluded(ultrasound, destroyed);
    }
    if (injection != null && ultrasound != null) {
      askWhichGuidance(injection.treated(), ultrasound);
    }
    families.values().removeIf(work -> work.treated().isEmpty());
  }

  private void dropIncluded(FamilyWork injection, SidedLevels destroyed) {
    SidedLevels included = included(injection.treated(), destroyed);
    for (TreatedLevel level : included.cranialToCaudal()) {
      notes.remark(RemarkKind.INCLUDED, PROCEDURES, included(level));
    }
    injection.remove(included);
    withhold(
        injection,
        uncertain(injection.treated(), destroyed),
        "injection and destruction at %s, a side not documented: the injection is not coded until"
            + " answered");
    SidedLevels open =
        sameSide(injection.treated(), maybeDestroyed)
            .plus(uncertain(injection.treated(), maybeDestroyed));
    withhold(
        injection,
        open,
        "injection at %s beside a procedure that may be a destruction there and is not clear: the"
            + " injection is not coded until answered");
  }

  private void withhold(FamilyWork injection, SidedLevels levels, String question) {
    for (TreatedLevel level : levels.cranialToCaudal()) {
      notes.ask(
          QueryKind.SAME_DAY,
          PROCEDURES,
          question.formatted(level.level().label()),
          List.of("destroyed there: included", "not destroyed there: a line of its own"));
    }
    injection.remove(levels);
  }

  /** The same side; or a side not documented at a joint that was destroyed on both. */
  private static SidedLevels included(SidedLevels injected, SidedLevels destroyed) {
    SidedLevels same = sameSide(injected, destroyed);
    int open = injected.open() & ~injected.sided() & destroyed.bilateral();
    return same.plus(new SidedLevels(0, 0, open));
  }

  private void askWhichGuidance(SidedLevels injected, FamilyWork ultrasound) {
    SidedLevels shared = sameSide(ultrasound.treated(), injected);
    SidedLevels twice = shared.plus(uncertain(ultrasound.treated(), injected));
    for (TreatedLevel level : twice.cranialToCaudal()) {
      notes.ask(
          QueryKind.GUIDANCE,
          PROCEDURES,
          "injection at "
              + level.label()
              + " is documented under ultrasound and under fluoroscopy or CT: coded once, under"
              + " fluoroscopy or CT, until answered",
          List.of("one injection, fluoroscopy or CT", "one injection, ultrasound"));
    }
    ultrasound.remove(twice);
  }

  private static SidedLevels sameSide(SidedLevels one, SidedLevels other) {
    SidedLevels shared = one.sharedWith(other);
    return new SidedLevels(shared.left(), shared.right(), 0);
  }

  /** The joints that both have, where one of them has no side: same side or not, nobody knows. */
  private static SidedLevels uncertain(SidedLevels one, SidedLevels other) {
    int openHere = one.open() & ~one.sided() & other.joints();
    int openThere = other.open() & ~other.sided() & one.joints();
    return one.only(openHere | openThere);
  }

  private static CodingStep included(TreatedLevel level) {
    return Steps.step(
        "the injection at " + level.label() + " is included in the destruction there",
        "WMIB",
        "same joint: only the destruction code; a different joint takes a modifier",
        EvidenceGrade.B);
  }
}
