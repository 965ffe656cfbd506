package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.internal.rules.FacetPosition.Rank;
import org.facetrules.policy.BilateralForm;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.CodeFamily.Counting;
import org.facetrules.table.FamilyCodes;

/**
 * The billed lines of a family in a region by the level for which they stand: first, second,
 * further. Lines under a wrong code fill what would be empty.
 */
final class LevelSlots {
  /** A side that fits outweighs KX, and that any diagnosis. */
  private static final int SIDE = 4;

  private static final int KX = 2;

  private static final int SAME = 4;

  private static final Optional<Laterality> BOTH = Optional.of(Laterality.BILATERAL);
  private static final Optional<Laterality> LEFT = Optional.of(Laterality.LEFT);
  private static final Optional<Laterality> RIGHT = Optional.of(Laterality.RIGHT);

  private final RuleInput input;

  /** The levels of lines that the coder marks by KX, a bit each. */
  private final int diagnostic;

  /** Whether both sides of an add-on code are two units. */
  private final boolean addOnsTwice;

  /** Of destruction, each joint after the first has the same code. */
  private final boolean eachFurther;

  private final List<BilledLine> first = new ArrayList<>(1);
  private final List<BilledLine> second = new ArrayList<>(1);
  private final List<BilledLine> further = new ArrayList<>(1);

  private LevelSlots(FamilyCodes codes, int diagnostic, RuleInput input) {
    this.input = input;
    this.diagnostic = diagnostic;
    this.addOnsTwice =
        input.profile().bilateral(input.setting(), input.dateOfService()).form()
            == BilateralForm.MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE;
    this.eachFurther = codes.family().counting() == Counting.EACH_FURTHER_JOINT;
  }

  /**
   * The lines of a group.
   *
   * @param expected the groups in which levels were treated; lines of others have a wrong code
   * @param diagnostic the levels of lines that the coder marks by KX, a bit each
   */
  static LevelSlots of(
      FamilyCodes codes, List<FamilyCodes> expected, int diagnostic, RuleInput input) {
    LevelSlots slots = new LevelSlots(codes, diagnostic, input);
    List<BilledLine> astray = new ArrayList<>(0);
    for (BilledLine line : CodeLines.byLabel(BilledClaim.of(input).facetLines())) {
      boolean own = line.position().codes().equals(codes);
      if (own && !slots.takes(line)) {
        astray.add(line);
      } else if (!own && !expected.contains(line.position().codes())) {
        astray.add(line);
      }
    }
    for (BilledLine line : astray) {
      if (!slots.takes(line)) {
        slots.fill(line);
      }
    }
    return slots;
  }

  /** Whether the line has a place by its rank; an RT and an LT line can be one level. */
  private boolean takes(BilledLine line) {
    List<BilledLine> slot = slot(line.position().rank());
    boolean free =
        slot.isEmpty()
            || line.position().rank() == Rank.EACH_FURTHER
            || (slot.size() == 1 && areBothSides(slot.get(0), line));
    return free && slot.add(line);
  }

  private static boolean areBothSides(BilledLine one, BilledLine other) {
    return one.code().equals(other.code()) && one.isOfTheOtherSide(other);
  }

  private void fill(BilledLine line) {
    List<BilledLine> next = eachFurther ? further : second;
    if (first.isEmpty()) {
      first.add(line);
    } else if (next.isEmpty()) {
      next.add(line);
    }
  }

  private List<BilledLine> slot(Rank rank) {
    return switch (rank) {
      case FIRST -> first;
      case SECOND -> second;
      case THIRD_AND_ADDITIONAL, EACH_FURTHER -> further;
    };
  }

  /**
   * The order of levels that explains most of the lines; empty where that is the one in which they
   * are given.
   *
   * @param levels at least two
   */
  List<FacetLevel> order(List<TreatedLevel> levels) {
    int bestFirst = 0;
    int bestSecond = 1;
    int most = score(levels, 0, 1);
    for (int i = 0; i < levels.size(); i++) {
      for (int j = 0; j < levels.size(); j++) {
        int score = i == j ? 0 : score(levels, i, j);
        if (score > most) {
          most = score;
          bestFirst = i;
          bestSecond = j;
        }
      }
    }
    return bestFirst == 0 && bestSecond == 1
        ? List.of()
        : List.of(levels.get(bestFirst).level(), levels.get(bestSecond).level());
  }

  /** With these two as first and second, the others after them as they are. */
  private int score(List<TreatedLevel> levels, int one, int two) {
    int score = score(first, levels.get(one));
    if (eachFurther) {
      return score + furtherJoints(levels, 1 << one);
    }
    int next = nearest(further, levels, 1 << one | 1 << two);
    return score
        + score(second, levels.get(two))
        + (next < 0 ? 0 : score(further, levels.get(next)));
  }

  /** Each unit takes the level that fits it best. */
  private int furtherJoints(List<TreatedLevel> levels, int first) {
    int score = 0;
    int taken = first;
    for (int i = 0; i < further.size(); i++) {
      List<BilledLine> line = further.subList(i, i + 1);
      for (int unit = 0; unit < joints(line.get(0)); unit++) {
        int next = nearest(line, levels, taken);
        score += next < 0 ? 0 : score(line, levels.get(next));
        taken |= next < 0 ? 0 : 1 << next;
      }
    }
    return score;
  }

  /** Of the levels that no line has taken, the one that fits best; below 0 when none is left. */
  private int nearest(List<BilledLine> slot, List<TreatedLevel> levels, int taken) {
    int nearest = -1;
    for (int i = 0; i < levels.size(); i++) {
      boolean free = (taken & (1 << i)) == 0;
      if (free && (nearest < 0 || score(slot, levels.get(i)) > score(slot, levels.get(nearest)))) {
        nearest = i;
      }
    }
    return nearest;
  }

  /** Of an RT and an LT line that are one level, either has its KX and diagnoses. */
  private int score(List<BilledLine> slot, TreatedLevel level) {
    if (slot.isEmpty()) {
      return 0;
    }
    return slot.size() == 1
        ? score(slot.get(0), level)
        : SIDE * side(Laterality.BILATERAL, level) + rest(slot.get(0), level);
  }

  private int score(BilledLine line, TreatedLevel level) {
    Optional<Laterality> billed = billed(line);
    return (billed.isPresent() ? SIDE * side(billed.get(), level) : 0) + rest(line, level);
  }

  private int rest(BilledLine line, TreatedLevel level) {
    boolean marked = line.carriesKx() == ((diagnostic & 1 << level.level().ordinal()) != 0);
    return (marked ? KX : 0) + (hasItsDiagnosis(line, level) ? 1 : 0);
  }

  /**
   * For the same sides more than for one of two at three levels: a line that is right outweighs any
   * number of lines that are right by half.
   */
  private static int side(Laterality billed, TreatedLevel level) {
    if (level.laterality().isEmpty()) {
      return 0;
    }
    Laterality treated = level.laterality().get();
    if (billed == treated) {
      return SAME;
    }
    return treated == Laterality.BILATERAL || billed == Laterality.BILATERAL ? 1 : 0;
  }

  /** Under the form of the code set, units of a further joint without a side are its two sides. */
  private boolean isOfBothSides(BilledLine line) {
    return addOnsTwice
        && line.position().rank() == Rank.EACH_FURTHER
        && line.saysNoSide()
        && line.units() % 2 == 0;
  }

  private int joints(BilledLine line) {
    return Math.max(1, isOfBothSides(line) ? line.units() / 2 : line.units());
  }

  private Optional<Laterality> billed(BilledLine line) {
    boolean twice =
        line.saysNoSide()
            && line.position().isAddOn()
            && line.units() == 2
            && line.position().rank() != Rank.EACH_FURTHER;
    if (line.isBilateral() || (line.isLeft() && line.isRight()) || twice || isOfBothSides(line)) {
      return BOTH;
    }
    if (line.isLeft()) {
      return LEFT;
    }
    return line.isRight() ? RIGHT : Optional.empty();
  }

  private boolean hasItsDiagnosis(BilledLine line, TreatedLevel level) {
    int marks = BilledDiagnoses.marks(line, input);
    return DiagnosisMarks.nameARegion(marks)
        && DiagnosisMarks.nameARegion(marks, region -> region.fits(level.level()));
  }
}
