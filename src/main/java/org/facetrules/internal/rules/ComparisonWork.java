package org.facetrules.internal.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.rule.Fix;
import org.facetrules.rule.RuleInput;
import org.facetrules.table.CodeFamily;
import org.facetrules.table.FacetCodes;

/** Compares one claim that is not line for line what the coder expects. */
final class ComparisonWork {
  private static final CodeFamily[] FAMILIES = CodeFamily.values();
  private static final SpinalRegion[] REGIONS = SpinalRegion.values();

  /** What no answer to an open question can explain. */
  private static final ImmutableSet<Fault> KNOWN_BEFORE_ANSWERS =
      Sets.immutableEnumSet(Fault.MISSING, Fault.FORM, Fault.UNITS_FOR_SIDES);

  private final RuleInput input;
  private final CodedEncounter coded;
  private final List<BilledLine> billed;
  private final List<ExpectedLine> expected;
  private final ByFamily<BilledLine> billedByFamily = new ByFamily<>();
  private final ByFamily<ExpectedLine> expectedByFamily = new ByFamily<>();
  private final Set<CodeFamily> dead = EnumSet.noneOf(CodeFamily.class);
  private final List<Difference> differences = new ArrayList<>();
  private final List<BilledLine> agreedLines = new ArrayList<>();
  private final List<ExpectedLine> agreedExpected = new ArrayList<>();
  private final List<BilledLine> standIns = new ArrayList<>();

  /** The expected lines among which those without a billed one are missing. */
  private final List<ExpectedLine> maybeMissing = new ArrayList<>();

  /** Those in whose place lines of another family are billed. */
  private final List<ExpectedLine> inPlace = new ArrayList<>(0);

  ComparisonWork(
      RuleInput input, CodedEncounter coded, List<BilledLine> billed, List<ExpectedLine> expected) {
    this.input = input;
    this.coded = coded;
    this.billed = billed;
    this.expected = expected;
    for (BilledLine line : billed) {
      if (line.isFacet()) {
        billedByFamily.add(line.position().family(), line);
      } else if (line.code().equals(FacetCodes.UNLISTED)) {
        billedByFamily.add(null, line);
      }
    }
    for (ExpectedLine line : expected) {
      expectedByFamily.add(line.position() == null ? null : line.position().family(), line);
    }
  }

  Comparison run(Comparison agrees) {
    billed.forEach(line -> StandIns.predecessorOf(line.code()).ifPresent(dead::add));
    new FamilyComparison(this, coded).compare();
    for (CodeFamily family : FAMILIES) {
      if (!dead.contains(family) && !lines(family).isEmpty() && !expected(family).isEmpty()) {
        compare(family);
      }
    }
    if (differences.isEmpty()
        && agreedLines.size() == billed.size()
        && agreedExpected.size() == expected.size()) {
      return agrees;
    }
    Alignment alignment = align();
    missing(alignment);
    return answer(alignment);
  }

  RuleInput input() {
    return input;
  }

  boolean isDead(CodeFamily family) {
    return dead.contains(family);
  }

  List<BilledLine> lines(CodeFamily family) {
    return billedByFamily.of(family);
  }

  List<BilledLine> unlistedLines() {
    return billedByFamily.unlisted();
  }

  List<ExpectedLine> expected() {
    return expected;
  }

  List<ExpectedLine> expected(CodeFamily family) {
    return expectedByFamily.of(family);
  }

  List<ExpectedLine> expectedUnlisted() {
    return expectedByFamily.unlisted();
  }

  boolean hasFacetRelatedLines() {
    return !billed.isEmpty();
  }

  void add(Difference difference) {
    differences.add(difference);
  }

  void agree(List<BilledLine> lines, List<ExpectedLine> wanted) {
    agreedLines.addAll(lines);
    agreedExpected.addAll(wanted);
  }

  void maybeMissing(List<ExpectedLine> wanted) {
    maybeMissing.addAll(wanted);
  }

  /** Expected lines that another difference is about, so that they are not missing beside it. */
  void inPlace(List<ExpectedLine> wanted) {
    inPlace.addAll(wanted);
  }

  /** Lines of other codes that stand for a level. */
  void standIn(List<BilledLine> lines) {
    standIns.addAll(lines);
  }

  private void compare(CodeFamily family) {
    List<BilledLine> lines = lines(family);
    List<ExpectedLine> wanted = expected(family);
    if (ExpectedLine.same(lines, wanted)) {
      agree(lines, wanted);
      return;
    }
    GroupComparison whole = new GroupComparison(this, coded, family, lines, wanted);
    if (JunctionComparison.speaks(this, family, lines, wanted, whole)) {
      return;
    }
    List<BilledLine> astray = astray(lines, whole);
    if (!astray.isEmpty()) {
      add(new Difference(Fault.REGION, astray, wanted, whole.levelsText(), family));
    } else if (JunctionComparison.isPair(wanted)) {
      whole.ofThePair().compare();
    } else if (!areOfTheOtherRegion(lines, wanted, family)) {
      for (SpinalRegion region : REGIONS) {
        compare(whole, family, region);
      }
    }
  }

  /** Adds the fault of lines of one region that stand for what lacks in the other. */
  private boolean areOfTheOtherRegion(
      List<BilledLine> lines, List<ExpectedLine> wanted, CodeFamily family) {
    List<BilledLine> others = ExpectedLine.notAmong(wanted, lines);
    List<ExpectedLine> lacking = ExpectedLine.lacking(wanted, lines);
    if (others.isEmpty() || others.size() != lacking.size()) {
      return false;
    }
    SpinalRegion region = others.get(0).position().region();
    for (int i = 0; i < others.size(); i++) {
      FacetPosition expected = lacking.get(i).position();
      if (others.get(i).position().region() != region
          || expected == null
          || expected.region() == region) {
        return false;
      }
    }
    String levels = String.join(", ", lacking.stream().map(ExpectedLine::levels).toList());
    add(new Difference(Fault.REGION, others, lacking, levels, family));
    return true;
  }

  private static List<BilledLine> astray(List<BilledLine> lines, GroupComparison whole) {
    List<BilledLine> astray = new ArrayList<>(0);
    for (BilledLine line : lines) {
      if (!whole.treated(line.position().region())) {
        astray.add(line);
      }
    }
    return astray;
  }

  private void compare(GroupComparison whole, CodeFamily family, SpinalRegion region) {
    List<BilledLine> lines = new ArrayList<>(0);
    for (BilledLine line : lines(family)) {
      if (line.position().region() == region) {
        lines.add(line);
      }
    }
    List<ExpectedLine> wanted = new ArrayList<>(0);
    for (ExpectedLine line : expected(family)) {
      if (line.position() != null && line.position().region() == region) {
        wanted.add(line);
      }
    }
    if (lines.isEmpty()) {
      maybeMissing(wanted);
    } else if (lines.size() == lines(family).size() && wanted.size() == expected(family).size()) {
      whole.compare();
    } else {
      new GroupComparison(this, coded, family, lines, wanted).compare();
    }
  }

  private Alignment align() {
    List<BilledLine> lines = new ArrayList<>();
    List<BilledLine> spare = new ArrayList<>(standIns);
    boolean unlistedWanted = !expectedUnlisted().isEmpty();
    for (BilledLine line : billed) {
      if (!agreedLines.contains(line)) {
        boolean unlisted = line.code().equals(FacetCodes.UNLISTED) && !unlistedWanted;
        (unlisted ? spare : lines).add(line);
      }
    }
    List<ExpectedLine> wanted = new ArrayList<>(expected);
    wanted.removeAll(agreedExpected);
    return Alignment.of(lines, spare, wanted);
  }

  private void missing(Alignment alignment) {
    if (maybeMissing.isEmpty()) {
      return;
    }
    List<ExpectedLine> missing = new ArrayList<>(alignment.missing());
    missing.retainAll(maybeMissing);
    if (missing.isEmpty() && Collections.disjoint(maybeMissing, inPlace)) {
      // Fewer levels on lines that are there: units, or one side for two.
      ExpectedLine first = maybeMissing.get(0);
      CodeFamily family = first.family().orElse(null);
      List<BilledLine> lines = family == null ? unlistedLines() : lines(family);
      String levels = String.join(", ", maybeMissing.stream().map(ExpectedLine::levels).toList());
      add(new Difference(Fault.MISSING, lines, maybeMissing, levels, family));
    }
    for (ExpectedLine line : missing) {
      add(
          new Difference(
              Fault.MISSING, List.of(), List.of(line), line.levels(), line.family().orElse(null)));
    }
  }

  private Comparison answer(Alignment alignment) {
    List<Difference> suspended = new ArrayList<>();
    if (Comparison.asks(coded)) {
      for (Difference difference : differences) {
        if (!KNOWN_BEFORE_ANSWERS.contains(difference.fault())) {
          suspended.add(difference);
        }
      }
      differences.removeAll(suspended);
    }
    return new Comparison(
        Comparison.State.DIFFERS,
        differences,
        suspended,
        WholeFix.of(
            input,
            coded,
            alignment,
            billed,
            standIns.isEmpty() ? Fix.Safety.SAFE : Fix.Safety.CONFIRM));
  }
}
