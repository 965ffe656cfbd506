package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.Laterality;
import org.facetrules.anatomy.MedialBranch;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedBranch;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.RemarkKind;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.internal.rules.FacetPosition.Rank;
import org.facetrules.policy.BilateralForm;
import org.facetrules.reading.ClaimReader;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.CodeFamily;

/** Lines of one family in a region, or of the junction pair, against the levels treated there. */
final class GroupComparison {
  private final ComparisonWork work;
  private final CodedEncounter coded;
  private final CodeFamily family;
  private final List<BilledLine> lines;
  private final List<ExpectedLine> wanted;
  private final List<TreatedLevel> levels;

  GroupComparison(
      ComparisonWork work,
      CodedEncounter coded,
      CodeFamily family,
      List<BilledLine> lines,
      List<ExpectedLine> wanted) {
    this.work = work;
    this.coded = coded;
    this.family = family;
    this.lines = lines;
    this.wanted = wanted;
    this.levels =
        TreatedLevel.merged(
            wanted.stream().flatMap(line -> line.coded().levels().stream()).toList());
  }

  /** Whether the same lines stand in another order. */
  static boolean same(List<BilledLine> lines, List<ExpectedLine> wanted) {
    if (lines.size() != wanted.size()) {
      return false;
    }
    List<ExpectedLine> open = new ArrayList<>(wanted);
    for (BilledLine line : lines) {
      int found = -1;
      for (int i = 0; i < open.size() && found < 0; i++) {
        found = open.get(i).sameCodeUnitsAndSide(line) ? i : -1;
      }
      if (found < 0) {
        return false;
      }
      open.remove(found);
    }
    return true;
  }

  List<TreatedLevel> levels() {
    return levels;
  }

  String levelsText() {
    return String.join(", ", levels.stream().map(TreatedLevel::label).toList());
  }

  boolean treated(SpinalRegion region) {
    return levels.stream().anyMatch(level -> level.level().region() == region);
  }

  void compare() {
    RuleInput input = work.input();
    if (same(lines, wanted)) {
      work.agree(lines, wanted);
      return;
    }
    ClaimReader payer =
        ClaimReader.forPayer(input.profile(), input.setting(), input.dateOfService());
    GroupReading reading = GroupReading.of(payer, lines);
    if (reading.allows(levels)) {
      work.agree(lines, wanted);
      return;
    }
    ClaimReader anyone = ClaimReader.anyConvention(input.dateOfService());
    GroupReading other = GroupReading.of(anyone, lines);
    if (other.allows(levels)) {
      if (!isFacilityFifty()) {
        add(Fault.FORM);
      }
      return;
    }
    GroupReading rewritten = GroupReading.of(payer, Bilateral.rewritten(lines, form()));
    if (rewritten.allows(levels)) {
      add(Fault.FORM);
    } else if (GroupReading.ofHalves(payer, lines).allows(levels)) {
      add(Fault.UNITS_OF_50);
    } else {
      Stream.of(reading, rewritten, other)
          .filter(GroupReading::isPossible)
          .findFirst()
          .ifPresentOrElse(this::count, this::countBeyondTheSpine);
    }
  }

  /** 50 where the payer wants an RT and an LT line is for the rule of surgical centers. */
  private boolean isFacilityFifty() {
    return form() == BilateralForm.RIGHT_LINE_THEN_LEFT_LINE
        && lines.stream().anyMatch(BilledLine::isBilateral);
  }

  private BilateralForm form() {
    RuleInput input = work.input();
    return input.profile().bilateral(input.setting(), input.dateOfService()).form();
  }

  /** Destruction add-ons that count more joints than a region has mean nothing to the reader. */
  private void countBeyondTheSpine() {
    if (family != CodeFamily.DESTRUCTION) {
      return;
    }
    int units = 0;
    for (BilledLine line : lines) {
      units += line.position().isAddOn() ? line.units() : 0;
    }
    SpinalRegion region = lines.get(0).position().region();
    long joints =
        Arrays.stream(FacetLevel.values()).filter(level -> level.region() == region).count();
    if (units >= joints) {
      tooMany(units + 1);
    }
  }

  private void count(GroupReading reading) {
    if (reading.most() < levels.size()) {
      work.maybeMissing(wanted);
    } else if (reading.fewest() > levels.size()) {
      tooMany(reading.fewest());
    } else if (levels.stream().allMatch(level -> level.laterality().isPresent())) {
      sides();
    }
  }

  private void tooMany(int billed) {
    if (billed == nerves() || billed == nervesListed()) {
      add(Fault.NERVES);
    } else if (has(RemarkKind.SACRAL) && treated(SpinalRegion.LUMBAR)) {
      add(Fault.SACROILIAC);
    } else if (!isIncluded(billed)) {
      add(Fault.TOO_MANY);
    }
  }

  /** Whether the lines count injections that are part of a destruction. */
  private boolean isIncluded(int billed) {
    return family.isInjection()
        && has(RemarkKind.INCLUDED)
        && InjectedLevels.count(work.input().encounter().orElseThrow(), family, lines) >= billed;
  }

  /** The nerves that serve the levels. */
  private int nerves() {
    Set<MedialBranch> nerves = EnumSet.noneOf(MedialBranch.class);
    levels.forEach(level -> nerves.addAll(level.level().branches()));
    return nerves.size();
  }

  private int nervesListed() {
    Set<MedialBranch> nerves = EnumSet.noneOf(MedialBranch.class);
    for (FacetProcedure procedure : work.input().encounter().orElseThrow().procedures()) {
      procedure
          .nerves()
          .forEach(
              text -> text.branches().stream().map(TreatedBranch::branch).forEach(nerves::add));
    }
    return nerves.size();
  }

  private void sides() {
    boolean fifty = lines.stream().anyMatch(BilledLine::isBilateral);
    if (fifty && !on(Laterality.BILATERAL) && on(Laterality.LEFT) && on(Laterality.RIGHT)) {
      add(Fault.OPPOSITE);
    } else {
      add(lines.stream().anyMatch(this::lacksSide) ? Fault.NO_SIDE : Fault.SIDE);
    }
  }

  private boolean on(Laterality side) {
    return levels.stream().anyMatch(level -> level.laterality().equals(Optional.of(side)));
  }

  /** A line without side that neither the add-on twice nor levels on both sides explain. */
  private boolean lacksSide(BilledLine line) {
    boolean twice =
        form() == BilateralForm.MODIFIER_50_FIRST_LEVEL_ADD_ONS_TWICE
            && line.position().isAddOn()
            && line.units() % 2 == 0;
    return line.saysNoSide() && !twice && !isThirdOnBothSides(line);
  }

  private boolean isThirdOnBothSides(BilledLine line) {
    return line.position().rank() == Rank.THIRD_AND_ADDITIONAL
        && wanted.stream()
            .filter(want -> want.code().equals(line.code()))
            .anyMatch(want -> want.modifiers().stream().noneMatch(SideMark::is));
  }

  private boolean has(RemarkKind kind) {
    return Comparison.has(coded, kind);
  }

  private void add(Fault fault) {
    work.add(new Difference(fault, lines, wanted, levelsText(), family));
  }
}
