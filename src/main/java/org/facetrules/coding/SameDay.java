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
  private final Notes notes;

  private SameDay(Map<CodeFamily, FamilyWork> families, Notes notes) {
    this.families = families;
    this.notes = notes;
  }

  static void settle(Intake intake) {
    if (intake.families().size() > 1) {
      new SameDay(intake.families(), intake.notes()).settle();
    }
  }

  private void settle() {
    FamilyWork destruction = families.get(CodeFamily.DESTRUCTION);
    FamilyWork injection = families.get(CodeFamily.INJECTION);
    FamilyWork ultrasound = families.get(CodeFamily.ULTRASOUND_INJECTION);
    if (destruction != null && injection != null) {
      dropIncluded(injection, destruction.treated());
    }
    if (destruction != null && ultrasound != null) {
      dropIncluded(ultrasound, destruction.treated());
    }
    if (injection != null && ultrasound != null) {
      askWhichGuidance(injection.treated(), ultrasound);
    }
    families.values().removeIf(work -> work.treated().isEmpty());
  }

  private void dropIncluded(FamilyWork injection, SidedLevels destroyed) {
    SidedLevels included = sameSide(injection.treated(), destroyed);
    for (TreatedLevel level : included.cranialToCaudal()) {
      notes.remark(PROCEDURES, included(level));
    }
    injection.remove(included);
    SidedLevels uncertain = uncertain(injection.treated(), destroyed);
    for (TreatedLevel level : uncertain.cranialToCaudal()) {
      notes.ask(
          PROCEDURES,
          "injection and destruction at "
              + level.level().label()
              + ", a side not documented: the injection is not coded until answered",
          List.of("same side: included in the destruction", "other side: a line of its own"));
    }
    injection.remove(uncertain);
  }

  private void askWhichGuidance(SidedLevels injected, FamilyWork ultrasound) {
    SidedLevels shared = sameSide(ultrasound.treated(), injected);
    SidedLevels twice = shared.plus(uncertain(ultrasound.treated(), injected));
    for (TreatedLevel level : twice.cranialToCaudal()) {
      notes.ask(
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
        "NS",
        "64633 and 64635 are column 1 over the injections; same joint: destruction only",
        EvidenceGrade.A);
  }
}
