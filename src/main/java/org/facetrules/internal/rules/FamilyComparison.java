package org.facetrules.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facetrules.anatomy.SpinalRegion;
import org.facetrules.anatomy.TreatedLevel;
import org.facetrules.coding.CodedEncounter;
import org.facetrules.coding.RemarkKind;
import org.facetrules.encounter.FacetProcedure;
import org.facetrules.table.CodeFamily;
import org.jspecify.annotations.Nullable;

/** Families that are billed and were not done, or were done and are not billed. */
final class FamilyComparison {
  private static final CodeFamily[] FAMILIES = CodeFamily.values();

  private final ComparisonWork work;
  private final CodedEncounter coded;

  FamilyComparison(ComparisonWork work, CodedEncounter coded) {
    this.work = work;
    this.coded = coded;
  }

  void compare() {
    boolean unlistedDone = !work.expectedUnlisted().isEmpty();
    boolean unlistedBilled = !work.unlistedLines().isEmpty();
    if (unlistedDone && ExpectedLine.same(work.unlistedLines(), work.expectedUnlisted())) {
      work.agree(work.unlistedLines(), work.expectedUnlisted());
    } else if (unlistedDone && unlistedBilled) {
      add(Fault.UNLISTED, work.unlistedLines(), work.expectedUnlisted(), null);
    }
    @Nullable CodeFamily notBilled = notBilled();
    boolean unlistedLacks = unlistedDone && !unlistedBilled;
    boolean explained = false;
    for (CodeFamily family : FAMILIES) {
      if (isExtra(family)) {
        explained = true;
        extra(family, notBilled, unlistedLacks);
      }
    }
    if (unlistedBilled && !unlistedDone) {
      if (work.expected().isEmpty() && has(RemarkKind.NO_IMAGING)) {
        addNoImaging(work.unlistedLines(), null);
      } else if (notBilled == null) {
        work.agree(work.unlistedLines(), List.of());
      } else if (!explained && notBilled.isInjection() && has(RemarkKind.CYST)) {
        // Payers differ on cysts: the rule that says so speaks alone.
        explained = true;
        work.agree(work.unlistedLines(), work.expected(notBilled));
      } else if (!explained) {
        explained = true;
        add(Fault.UNLISTED, work.unlistedLines(), work.expected(notBilled), notBilled);
      }
    }
    if (!explained) {
      lacking(unlistedLacks);
    }
  }

  private boolean isExtra(CodeFamily family) {
    return !work.isDead(family) && !work.lines(family).isEmpty() && work.expected(family).isEmpty();
  }

  private boolean lacks(CodeFamily family) {
    return !work.isDead(family) && work.lines(family).isEmpty() && !work.expected(family).isEmpty();
  }

  private @Nullable CodeFamily notBilled() {
    for (CodeFamily family : FAMILIES) {
      if (lacks(family)) {
        return family;
      }
    }
    return null;
  }

  private void extra(CodeFamily family, @Nullable CodeFamily notBilled, boolean unlistedLacks) {
    List<BilledLine> lines = work.lines(family);
    if (notBilled != null) {
      add(wrongFamily(family, notBilled), lines, work.expected(notBilled), notBilled);
    } else if (unlistedLacks) {
      add(Fault.UNLISTED, lines, work.expectedUnlisted(), null);
    } else if (family.isInjection() && has(RemarkKind.NO_IMAGING)) {
      addNoImaging(lines, family);
    } else if (has(RemarkKind.SACRAL) && allLumbar(lines)) {
      add(Fault.SACROILIAC, lines, List.of(), family);
    } else if (!isIncluded(family, lines) && !isInPlace(family, lines)) {
      add(Fault.TOO_MANY, lines, List.of(), family);
    }
  }

  /** Adds the fault of lines that stand for what lacks of a family that is billed in part. */
  private boolean isInPlace(CodeFamily family, List<BilledLine> lines) {
    for (CodeFamily done : FAMILIES) {
      List<ExpectedLine> meant =
          work.isDead(done) ? List.of() : InPlace.of(lines, work.lines(done), work.expected(done));
      if (!meant.isEmpty()) {
        add(wrongFamily(family, done), lines, meant, done);
        work.inPlace(meant);
        return true;
      }
    }
    return false;
  }

  private static Fault wrongFamily(CodeFamily billed, CodeFamily done) {
    return billed.isInjection() && done.isInjection() ? Fault.GUIDANCE : Fault.TECHNIQUE;
  }

  /** Whether all lines can be injections that are part of a destruction. */
  private boolean isIncluded(CodeFamily family, List<BilledLine> lines) {
    return family.isInjection()
        && has(RemarkKind.INCLUDED)
        && InjectedLevels.count(work.input().encounter().orElseThrow(), family, lines)
            >= lines.stream().map(BilledLine::code).distinct().count();
  }

  private void lacking(boolean unlistedLacks) {
    for (CodeFamily family : FAMILIES) {
      if (lacks(family)) {
        lacking(family);
      }
    }
    if (unlistedLacks) {
      work.maybeMissing(work.expectedUnlisted());
    }
  }

  private void lacking(CodeFamily family) {
    List<BilledLine> standIns = work.hasFacetRelatedLines() ? List.of() : standIns(family);
    if (standIns.isEmpty()) {
      work.maybeMissing(work.expected(family));
      return;
    }
    Optional<Fault> fault = StandIns.faultOf(standIns.get(0).code(), family);
    work.standIn(standIns);
    add(fault.orElseThrow(), standIns, work.expected(family), family);
  }

  /** Those of one fault: of several, the first by code, wherever it stands. */
  private List<BilledLine> standIns(CodeFamily family) {
    List<BilledLine> all =
        CodeLines.byLabel(BilledClaim.of(work.input()).lines()).stream()
            .filter(line -> StandIns.faultOf(line.code(), family).isPresent())
            .toList();
    if (all.isEmpty()) {
      return all;
    }
    Optional<Fault> fault = StandIns.faultOf(all.get(0).code(), family);
    return all.stream()
        .filter(line -> StandIns.faultOf(line.code(), family).equals(fault))
        .toList();
  }

  /** The coder has no line, and so no level: they are those of the procedures. */
  private void addNoImaging(List<BilledLine> found, @Nullable CodeFamily family) {
    List<TreatedLevel> levels = new ArrayList<>();
    for (FacetProcedure procedure : work.input().encounter().orElseThrow().procedures()) {
      levels.addAll(procedure.levels());
    }
    String text =
        String.join(", ", TreatedLevel.merged(levels).stream().map(TreatedLevel::label).toList());
    work.add(new Difference(Fault.GUIDANCE, found, List.of(), text, family));
  }

  private void add(
      Fault fault, List<BilledLine> found, List<ExpectedLine> wanted, @Nullable CodeFamily family) {
    String levels = String.join(", ", wanted.stream().map(ExpectedLine::levels).toList());
    work.add(new Difference(fault, found, wanted, levels, family));
  }

  private boolean has(RemarkKind kind) {
    return Comparison.has(coded, kind);
  }

  private static boolean allLumbar(List<BilledLine> lines) {
    return lines.stream().allMatch(line -> line.position().region() == SpinalRegion.LUMBAR);
  }
}
