package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.facetrules.anatomy.FacetLevel;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.RemarkKind;
import org.facetrules.encounter.BillingSetting;
import org.facetrules.policy.BilateralForm;
import org.facetrules.reading.ClaimReader;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.CodeFamily;
import org.jspecify.annotations.Nullable;

/** Lines of one family in a region, or of the junction pair, against the levels treated there. */
final class GroupComparison {
  private final ComparisonWork work;
  private final CodedEncounter coded;
  private final CodeFamily family;
  private final List<BilledLine> lines;
  private final List<ExpectedLine> wanted;
  private final List<TreatedLevel> levels;

  /** Of the junction pair: how its lines are counted. */
  private final @Nullable JunctionLines pair;

  private final List<BilledLine> read;
  private final List<TreatedLevel> readLevels;

  GroupComparison(
      ComparisonWork work,
      CodedEncounter coded,
      CodeFamily family,
      List<BilledLine> lines,
      List<ExpectedLine> wanted) {
    this(work, coded, family, lines, wanted, null);
  }

  private GroupComparison(
      ComparisonWork work,
      CodedEncounter coded,
      CodeFamily family,
      List<BilledLine> lines,
      List<ExpectedLine> wanted,
      @Nullable JunctionLines pair) {
    this.work = work;
    this.coded = coded;
    this.family = family;
    this.lines = lines;
    this.wanted = wanted;
    this.levels = TreatedLevel.merged(levelsOf(wanted));
    this.pair = pair;
    this.read = pair == null ? lines : pair.asLumbar();
    this.readLevels = pair == null ? levels : pair.levelsAsLumbar();
  }

  /** The same lines as those of the junction pair. */
  GroupComparison ofThePair() {
    return new GroupComparison(
        work, coded, family, lines, wanted, new JunctionLines(family, lines, levels));
  }

  private static List<TreatedLevel> levelsOf(List<ExpectedLine> wanted) {
    List<TreatedLevel> levels = new ArrayList<>();
    for (ExpectedLine line : wanted) {
      levels.addAll(line.coded().levels());
    }
    return levels;
  }

  List<TreatedLevel> levels() {
    return levels;
  }

  String levelsText() {
    return String.join(", ", levels.stream().map(TreatedLevel::label).toList());
  }

  boolean treated(SpinalRegion region) {
    for (TreatedLevel level : levels) {
      if (level.level().region() == region) {
        return true;
      }
    }
    return false;
  }

  void compare() {
    RuleInput input = work.input();
    if (ExpectedLine.same(lines, wanted)) {
      work.agree(lines, wanted);
      return;
    }
    if (PlainLines.skipALevel(read)) {
      return;
    }
    if (ExpectedLine.notAmong(wanted, lines).isEmpty()) {
      work.maybeMissing(wanted);
      return;
    }
    if (PlainLines.are(read, form())) {
      comparePlain(PlainLines.of(read));
      return;
    }
    ClaimReader payer =
        ClaimReader.forPayer(input.profile(), input.setting(), input.dateOfService());
    GroupReading reading = GroupReading.of(payer, read);
    if (reading.allows(readLevels)) {
      agree();
      return;
    }
    List<BilledLine> twoLines = UnitsForSides.asTwoLines(input, read);
    if (twoLines != read && GroupReading.of(payer, twoLines).allows(readLevels)) {
      add(Fault.UNITS_FOR_SIDES);
      return;
    }
    if (isAsInjected(reading)) {
      add(Fault.INCLUDED);
      return;
    }
    ClaimReader anyone = ClaimReader.anyConvention(input.dateOfService());
    GroupReading other = GroupReading.of(anyone, read);
    if (other.allows(readLevels)) {
      if (!isFacilityFifty()) {
        add(Fault.FORM);
      }
      return;
    }
    List<BilledLine> inForm = Bilateral.rewritten(read, form());
    GroupReading rewritten = inForm == read ? reading : GroupReading.of(payer, inForm);
    if (rewritten.allows(readLevels)) {
      add(Fault.FORM);
    } else if (GroupReading.hasHalves(read)
        && GroupReading.ofHalves(payer, read).allows(readLevels)) {
      add(Fault.UNITS_OF_50);
    } else {
      Stream.of(reading, rewritten, other)
          .filter(GroupReading::isPossible)
          .findFirst()
          .ifPresentOrElse(this::count, this::countBeyondTheSpine);
    }
  }

  private void comparePlain(PlainLines plain) {
    if (plain.areOf(levels)) {
      agree();
    } else if (isInjectionBesideDestruction() && plain.areOf(injected())) {
      add(Fault.INCLUDED);
    } else if (lines.size() < levels.size()) {
      tooFew(!plain.areSomeOf(levels));
    } else if (lines.size() > levels.size()) {
      tooMany(lines.size());
    } else {
      addSideFault();
    }
  }

  /** Of the junction pair each code has its joint, elsewhere levels take codes in any order. */
  private void agree() {
    RuleInput input = work.input();
    if (pair == null) {
      work.agree(lines, wanted);
    } else if (pair.hasOtherAddOns()) {
      add(Fault.JUNCTION);
    } else if (pair.firstIsOfTheUpperJoint(
        ClaimReader.forPayer(input.profile(), input.setting(), input.dateOfService()))) {
      work.agree(lines, wanted);
    } else {
      addSideFault();
    }
  }

  /** Whether the lines stand for what was injected, before a destruction took some of it. */
  private boolean isAsInjected(GroupReading reading) {
    return isInjectionBesideDestruction() && reading.allows(injected());
  }

  private boolean isInjectionBesideDestruction() {
    return pair == null && family.isInjection() && has(RemarkKind.INCLUDED);
  }

  private List<TreatedLevel> injected() {
    return DoneSites.of(work.input()).of(family, lines.get(0).position().region());
  }

  /** 50 where the payer wants an RT and an LT line is for the rule of surgical centers. */
  private boolean isFacilityFifty() {
    return work.input().setting() == BillingSetting.ASC_FACILITY
        && form() == BilateralForm.RIGHT_LINE_THEN_LEFT_LINE
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
    SpinalRegion region = read.get(0).position().region();
    long joints =
        Arrays.stream(FacetLevel.values()).filter(level -> level.region() == region).count();
    if (units >= joints) {
      tooMany(units + 1);
    }
  }

  private void count(GroupReading reading) {
    if (reading.most() < levels.size()) {
      tooFew(false);
    } else if (reading.fewest() > levels.size()) {
      tooMany(reading.fewest());
    } else {
      addSideFault();
    }
  }

  /** Of 50 for levels, the rule of the sides speaks alone. */
  private void tooFew(boolean onOtherSides) {
    boolean fifty = isFiftyForLevels();
    if (!fifty) {
      work.maybeMissing(wanted);
    }
    if (fifty || onOtherSides) {
      addSideFault();
    }
  }

  /** Whether lines with 50 bill as many sides as were treated, on fewer levels. */
  private boolean isFiftyForLevels() {
    return sidesAreKnown()
        && lines.stream().anyMatch(BilledLine::isBilateral)
        && Sides.ofLines(lines) >= Sides.ofExpected(wanted);
  }

  private boolean sidesAreKnown() {
    return levels.stream().allMatch(level -> level.laterality().isPresent());
  }

  /** Where a side is not documented, the rule that asks for it speaks alone. */
  private void addSideFault() {
    if (sidesAreKnown()) {
      add(SideFault.of(lines, wanted, levels, form()));
    }
  }

  private void tooMany(int billed) {
    if (isIncluded(billed)) {
      return;
    }
    if (family == CodeFamily.DESTRUCTION && JointSides.areThose(lines, wanted)) {
      add(Fault.FORM);
    } else if (family == CodeFamily.DESTRUCTION && areForTheUnlistedCode()) {
      addUnlisted();
    } else if (SidesAsLevels.are(lines, levels)) {
      add(Fault.TOO_MANY);
    } else if (NerveCount.is(billed, levels, work.input().encounter().orElseThrow())) {
      add(Fault.NERVES);
    } else {
      boolean sacral = has(RemarkKind.SACRAL) && treated(SpinalRegion.LUMBAR);
      add(sacral ? Fault.SACROILIAC : Fault.TOO_MANY);
    }
  }

  /** Whether further joints are billed where others were treated without a code of their own. */
  private boolean areForTheUnlistedCode() {
    return !work.expectedUnlisted().isEmpty() && work.unlistedLines().isEmpty();
  }

  private void addUnlisted() {
    List<ExpectedLine> unlisted = work.expectedUnlisted();
    work.inPlace(unlisted);
    List<BilledLine> others = ExpectedLine.notAmong(wanted, lines);
    work.add(new Difference(Fault.UNLISTED, others, unlisted, unlisted.get(0).levels(), null));
  }

  /** Whether the lines count injections that are part of a destruction. */
  private boolean isIncluded(int billed) {
    return family.isInjection()
        && has(RemarkKind.INCLUDED)
        && InjectedLevels.count(work.input().encounter().orElseThrow(), family, lines) >= billed;
  }

  private boolean has(RemarkKind kind) {
    return Comparison.has(coded, kind);
  }

  private void add(Fault fault) {
    work.add(new Difference(fault, lines, wanted, levelsText(), family));
  }
}
